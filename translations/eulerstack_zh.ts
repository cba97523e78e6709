<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>插入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation>设计(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New design</source>
        <translation>新建设计(&amp;N)</translation>
    </message>
    <message>
        <source>New from &amp;preset…</source>
        <translation>从预设新建(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Re&amp;vert to the file</source>
        <translation>还原为文件(&amp;V)</translation>
    </message>
    <message>
        <source>Export &amp;graph as SVG…</source>
        <translation>将图导出为 SVG(&amp;G)…</translation>
    </message>
    <message>
        <source>Export graph as P&amp;NG…</source>
        <translation>将图导出为 PNG(&amp;N)…</translation>
    </message>
    <message>
        <source>Export report as &amp;HTML…</source>
        <translation>将报告导出为 HTML(&amp;H)…</translation>
    </message>
    <message>
        <source>Export report as P&amp;DF…</source>
        <translation>将报告导出为 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>Export &amp;loss plot…</source>
        <translation>导出损失图(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Close design</source>
        <translation>关闭设计(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>创建副本(&amp;D)</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>删除(&amp;E)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Find &amp;block, field or command</source>
        <translation>查找块、字段或命令(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Find in the YAML</source>
        <translation>在 YAML 中查找(&amp;F)</translation>
    </message>
    <message>
        <source>Rep&amp;lace in the YAML</source>
        <translation>在 YAML 中替换(&amp;L)</translation>
    </message>
    <message>
        <source>Rename te&amp;mplate</source>
        <translation>重命名模板(&amp;M)</translation>
    </message>
    <message>
        <source>Re&amp;set field to default</source>
        <translation>将字段重置为默认值(&amp;S)</translation>
    </message>
    <message>
        <source>Edit field as e&amp;xpression</source>
        <translation>将字段作为表达式编辑(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Add block…</source>
        <translation>添加块(&amp;A)…</translation>
    </message>
    <message>
        <source>Move &amp;earlier</source>
        <translation>前移(&amp;E)</translation>
    </message>
    <message>
        <source>Move &amp;later</source>
        <translation>后移(&amp;L)</translation>
    </message>
    <message>
        <source>One repeat &amp;more</source>
        <translation>重复加一(&amp;M)</translation>
    </message>
    <message>
        <source>One repeat le&amp;ss</source>
        <translation>重复减一(&amp;S)</translation>
    </message>
    <message>
        <source>Split off a copy of the &amp;template</source>
        <translation>拆分出模板副本(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>下一个问题(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>上一个问题(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quick fix</source>
        <translation>快速修复(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Fix all safe</source>
        <translation>修复所有安全项(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Validate</source>
        <translation>检查(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Compile…</source>
        <translation>编译(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Start or resume training</source>
        <translation>开始或继续训练(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;New run…</source>
        <translation>新运行(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Wrap rows</source>
        <translation>换行排列(&amp;W)</translation>
    </message>
    <message>
        <source>Ti&amp;dy layout</source>
        <translation>整理布局(&amp;D)</translation>
    </message>
    <message>
        <source>E&amp;xpand or collapse</source>
        <translation>展开或折叠(&amp;X)</translation>
    </message>
    <message>
        <source>Collapse a&amp;ll</source>
        <translation>全部折叠(&amp;L)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>适合(&amp;F)</translation>
    </message>
    <message>
        <source>Fit &amp;selection</source>
        <translation>适合所选内容(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Blocks</source>
        <translation>块(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>模板(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation>预设(&amp;P)</translation>
    </message>
    <message>
        <source>Pr&amp;oblems</source>
        <translation>问题(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;YAML</source>
        <translation>&amp;YAML</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>报告(&amp;R)</translation>
    </message>
    <message>
        <source>R&amp;un</source>
        <translation>运行(&amp;U)</translation>
    </message>
    <message>
        <source>I&amp;nspector</source>
        <translation>检查器(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Canvas</source>
        <translation>画布(&amp;C)</translation>
    </message>
    <message>
        <source>Ne&amp;xt region</source>
        <translation>下一个区域(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious region</source>
        <translation>上一个区域(&amp;V)</translation>
    </message>
    <message>
        <source>Show or hide the botto&amp;m panel</source>
        <translation>显示或隐藏底部面板(&amp;M)</translation>
    </message>
    <message>
        <source>Canvas on&amp;ly</source>
        <translation>仅画布(&amp;L)</translation>
    </message>
    <message>
        <source>Full scr&amp;een</source>
        <translation>全屏(&amp;E)</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>重置布局</translation>
    </message>
    <message>
        <source>Next langua&amp;ge</source>
        <translation>下一种语言(&amp;G)</translation>
    </message>
    <message>
        <source>Next the&amp;me</source>
        <translation>下一个主题(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About EulerStack Studio</source>
        <translation>关于 EulerStack Studio(&amp;A)</translation>
    </message>
    <message>
        <source>P&amp;lan training on many GPUs…</source>
        <translation>规划多 GPU 训练(&amp;L)…</translation>
    </message>
</context>
<context>
    <name>CanvasAccessible</name>
    <message>
        <source>%1 billion parameters</source>
        <translation>%1 十亿参数</translation>
    </message>
    <message>
        <source>%1 million parameters</source>
        <translation>%1 百万参数</translation>
    </message>
    <message>
        <source>%1 thousand parameters</source>
        <translation>%1 千参数</translation>
    </message>
    <message numerus="yes">
        <source>%n parameters</source>
        <translation>
            <numerusform>%n 个参数</numerusform>
        </translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>层序列</translation>
    </message>
    <message>
        <source>Entry %1 of %2</source>
        <translation>第 %1 项，共 %2 项</translation>
    </message>
    <message>
        <source>repeat %1</source>
        <translation>重复 %1</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>百分之 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n streams</source>
        <translation>
            <numerusform>%n 个流</numerusform>
        </translation>
    </message>
    <message>
        <source>stream %1</source>
        <translation>流 %1</translation>
    </message>
</context>
<context>
    <name>CanvasView</name>
    <message numerus="yes">
        <source>%n layers</source>
        <translation>
            <numerusform>%n 层</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Designs to read; - is standard input</source>
        <translation>要读取的设计；- 为标准输入</translation>
    </message>
    <message>
        <source>Design to read; - is standard input</source>
        <translation>要读取的设计；- 为标准输入</translation>
    </message>
    <message>
        <source>The same as FILE</source>
        <translation>与 FILE 相同</translation>
    </message>
    <message>
        <source>Written: {file} ({bytes} bytes)</source>
        <translation>已写入：{file}（{bytes} 字节）</translation>
    </message>
    <message>
        <source>Dry run: {file} compiles to {bytes} bytes; nothing is written</source>
        <translation>试运行：{file} 编译为 {bytes} 字节；未写入任何内容</translation>
    </message>
    <message>
        <source>Resolve a design to the JSON that the engine builds and trains</source>
        <translation>将设计解析为引擎构建和训练所用的 JSON</translation>
    </message>
    <message>
        <source>File to write; without it the JSON is printed</source>
        <translation>要写入的文件；省略则打印 JSON</translation>
    </message>
    <message>
        <source>Print the JSON also when a file is written</source>
        <translation>写入文件时也打印 JSON</translation>
    </message>
    <message>
        <source>Do everything but write</source>
        <translation>除写入外全部执行</translation>
    </message>
    <message>
        <source>Describe a design: its layers, sizes and costs</source>
        <translation>说明设计：层、大小和开销</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>List the designs that come with the program</source>
        <translation>列出随程序提供的设计</translation>
    </message>
    <message>
        <source>Tier, name, layers and exact parameters</source>
        <translation>级别、名称、层数和精确参数数</translation>
    </message>
    <message>
        <source>How to print the list</source>
        <translation>列表的输出格式</translation>
    </message>
    <message>
        <source>Print the YAML of one preset</source>
        <translation>打印一个预设的 YAML</translation>
    </message>
    <message>
        <source>Name in the list</source>
        <translation>列表中的名称</translation>
    </message>
    <message>
        <source>Print the language: sections, kinds and fields</source>
        <translation>打印语言：节、种类和字段</translation>
    </message>
    <message>
        <source>stories (built in), kjv, python, or a text file or a folder</source>
        <translation>stories（内置）、kjv、python，或文本文件或文件夹</translation>
    </message>
    <message>
        <source>Optimizer steps (100)</source>
        <translation>优化步数 (100)</translation>
    </message>
    <message>
        <source>Sequences in a step (8)</source>
        <translation>每步序列数 (8)</translation>
    </message>
    <message>
        <source>Tokens in a sequence (256, at most max_seq_len)</source>
        <translation>每个序列的词元数（256，最多 max_seq_len）</translation>
    </message>
    <message>
        <source>Peak learning rate (training_hints.lr_peak)</source>
        <translation>最高学习率 (training_hints.lr_peak)</translation>
    </message>
    <message>
        <source>Seed of weights and data (training_hints.seed)</source>
        <translation>权重和数据的种子 (training_hints.seed)</translation>
    </message>
    <message>
        <source>Where to compute (auto)</source>
        <translation>计算设备 (auto)</translation>
    </message>
    <message>
        <source>Folder for checkpoints; without it nothing is kept</source>
        <translation>检查点文件夹；省略则不保留</translation>
    </message>
    <message>
        <source>Go on from the checkpoint in DIR</source>
        <translation>从 DIR 中的检查点继续</translation>
    </message>
    <message>
        <source>jsonl: one JSON object a line for each event</source>
        <translation>jsonl：每个事件一行 JSON 对象</translation>
    </message>
    <message>
        <source>Train a design on text</source>
        <translation>用文本训练设计</translation>
    </message>
    <message>
        <source>OK: {file}</source>
        <translation>OK：{file}</translation>
    </message>
    <message>
        <source>OK: {file} (warnings: {warnings}, shown by --report)</source>
        <translation>OK：{file}（警告：{warnings}，用 --report 查看）</translation>
    </message>
    <message>
        <source>Check designs: every error with its line and how to correct it</source>
        <translation>检查设计：每个错误及其行号和改正方法</translation>
    </message>
    <message>
        <source>Print figures, realism warnings and reserved keys as well</source>
        <translation>同时打印数字、现实性警告和保留键</translation>
    </message>
    <message>
        <source>Checks, explains, compiles and trains language-model designs.</source>
        <translation>检查、解释、编译和训练语言模型设计。</translation>
    </message>
    <message>
        <source>Print this help and exit</source>
        <translation>打印此帮助并退出</translation>
    </message>
    <message>
        <source>Print the version and exit</source>
        <translation>打印版本并退出</translation>
    </message>
    <message>
        <source>Language; else EULERSTACK_LANG, else the system&apos;s</source>
        <translation>语言；否则 EULERSTACK_LANG，再否则系统语言</translation>
    </message>
    <message>
        <source>Stopped at step {steps} after {time}: loss {loss}, validation loss {val_loss}</source>
        <translation>在第 {steps} 步停止，用时 {time}：损失 {loss}，验证损失 {val_loss}</translation>
    </message>
    <message>
        <source>Done at step {steps} after {time}: loss {loss}, validation loss {val_loss}</source>
        <translation>在第 {steps} 步完成，用时 {time}：损失 {loss}，验证损失 {val_loss}</translation>
    </message>
    <message>
        <source>The weights are in {folder}</source>
        <translation>权重位于 {folder}</translation>
    </message>
    <message>
        <source>Engine {version}, LibTorch {torch}</source>
        <translation>引擎 {version}，LibTorch {torch}</translation>
    </message>
    <message>
        <source>step {step}/{steps}</source>
        <translation>步 {step}/{steps}</translation>
    </message>
    <message>
        <source>loss {loss}</source>
        <translation>损失 {loss}</translation>
    </message>
    <message>
        <source>validation loss {loss}</source>
        <translation>验证损失 {loss}</translation>
    </message>
    <message>
        <source>{speed} tokens/s</source>
        <translation>{speed} 词元/秒</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩余 {time}</translation>
    </message>
    <message>
        <source>Sample after step {step}:</source>
        <translation>第 {step} 步后的样本：</translation>
    </message>
    <message>
        <source>Checkpoint of step {step}: {path}</source>
        <translation>第 {step} 步的检查点：{path}</translation>
    </message>
    <message>
        <source>Stopping after this step; Ctrl-C again ends the run at once</source>
        <translation>此步之后停止；再按 Ctrl-C 立即结束</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>ARGUMENTS</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>必需</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Folder to write for the Hugging Face libraries: model, weights, tokenizer, code</source>
        <translation>为 Hugging Face 库写入的文件夹：模型、权重、分词器、代码</translation>
    </message>
    <message>
        <source>Trained weights to export: a checkpoint, a folder of them, a safetensors file</source>
        <translation>要导出的已训练权重：一个检查点、检查点的文件夹、一个 safetensors 文件</translation>
    </message>
    <message>
        <source>Seed of fresh weights (training_hints.seed)</source>
        <translation>初始权重的种子 (training_hints.seed)</translation>
    </message>
    <message>
        <source>Number format of the weights (model.dtype)</source>
        <translation>权重的数字格式 (model.dtype)</translation>
    </message>
    <message>
        <source>Largest size of one file of weights in MiB (4096)</source>
        <translation>一个权重文件的最大大小，MiB (4096)</translation>
    </message>
    <message>
        <source>Replace the folder whatever is in it</source>
        <translation>无论文件夹中有什么都替换</translation>
    </message>
    <message>
        <source>Print a script that completes commands in a shell</source>
        <translation>打印在 shell 中补全命令的脚本</translation>
    </message>
    <message>
        <source>Shell that loads the script</source>
        <translation>加载脚本的 shell</translation>
    </message>
    <message>
        <source>Compare two designs: structure, parameters, memory, work</source>
        <translation>比较两个设计：结构、参数、内存、计算量</translation>
    </message>
    <message>
        <source>How to print the difference</source>
        <translation>如何打印差异</translation>
    </message>
    <message>
        <source>two files are needed</source>
        <translation>需要两个文件</translation>
    </message>
    <message>
        <source>Not formatted: {file}</source>
        <translation>未格式化：{file}</translation>
    </message>
    <message>
        <source>Formatted: {file}</source>
        <translation>已格式化：{file}</translation>
    </message>
    <message>
        <source>Give files the canonical layout; comments and values stay</source>
        <translation>给文件规范的布局；注释和值保持不变</translation>
    </message>
    <message>
        <source>Write nothing; exit code 1 when a file would change</source>
        <translation>不写入；有文件会改变时退出码为 1</translation>
    </message>
    <message>
        <source>Text to go on from</source>
        <translation>要续写的文本</translation>
    </message>
    <message>
        <source>Tokens of each phase at most (its budget, or 256)</source>
        <translation>每个阶段最多的词元数（其预算，或 256）</translation>
    </message>
    <message>
        <source>0 takes the likeliest token, more is freer (0.8)</source>
        <translation>0 取最可能的词元，越大越自由 (0.8)</translation>
    </message>
    <message>
        <source>Draws from the N likeliest tokens (40; 0: all)</source>
        <translation>从最可能的 N 个词元中抽取（40；0：全部）</translation>
    </message>
    <message>
        <source>Draws from the smallest set with this share of the probability (1)</source>
        <translation>从占此概率份额的最小集合中抽取 (1)</translation>
    </message>
    <message>
        <source>Seed of the draws, and of fresh weights (0)</source>
        <translation>抽取和初始权重的种子 (0)</translation>
    </message>
    <message>
        <source>One execution mode alone</source>
        <translation>仅一个执行模式</translation>
    </message>
    <message>
        <source>Prints phases that are not visible too</source>
        <translation>也打印不可见的阶段</translation>
    </message>
    <message>
        <source>Keeps what memories learn in FILE, and goes on from it</source>
        <translation>把记忆学到的内容保存在 FILE 中，并从它继续</translation>
    </message>
    <message>
        <source>json: one object with all phases</source>
        <translation>json：包含所有阶段的一个对象</translation>
    </message>
    <message>
        <source>{mode}: {tokens} tokens that are not shown</source>
        <translation>{mode}：{tokens} 个不显示的词元</translation>
    </message>
    <message>
        <source>{mode}: {tokens} tokens</source>
        <translation>{mode}：{tokens} 个词元</translation>
    </message>
    <message>
        <source>Hidden states were fed back: there is no text</source>
        <translation>隐藏状态被反馈：没有文本</translation>
    </message>
    <message>
        <source>{tokens} tokens, {rate} tokens/s, cache {bytes}</source>
        <translation>{tokens} 个词元，{rate} 词元/秒，缓存 {bytes}</translation>
    </message>
    <message>
        <source>Surprise of {path}: {value}</source>
        <translation>{path} 的意外度：{value}</translation>
    </message>
    <message>
        <source>The weights are fresh: the text means nothing yet</source>
        <translation>权重是初始的：文本还没有意义</translation>
    </message>
    <message>
        <source>Write text with a checkpoint&apos;s folder, or with a design&apos;s fresh weights</source>
        <translation>用检查点文件夹或设计的初始权重写文本</translation>
    </message>
    <message>
        <source>Warning ({file}:{line}): {what}</source>
        <translation>警告 ({file}:{line})：{what}</translation>
    </message>
    <message>
        <source>{name}: layers: {layers}, parameters: {parameters}</source>
        <translation>{name}：层：{layers}，参数：{parameters}</translation>
    </message>
    <message>
        <source>A model&apos;s folder or its config.json; - is standard input</source>
        <translation>模型的文件夹或其 config.json；- 为标准输入</translation>
    </message>
    <message>
        <source>Name of the model in the design</source>
        <translation>设计中模型的名称</translation>
    </message>
    <message>
        <source>How to print it; json-schema: for YAML editors</source>
        <translation>打印方式；json-schema：用于 YAML 编辑器</translation>
    </message>
    <message>
        <source>json: one object a file, one a line; html: a page of one file; sarif: one log</source>
        <translation>json：每个文件一个对象，每个一行；html：一个文件的页面；sarif：一份日志</translation>
    </message>
    <message>
        <source>there is something else than a folder at this place</source>
        <translation>此处有一个不是文件夹的东西</translation>
    </message>
    <message>
        <source>the folder holds files that are not an unchanged export; --force replaces everything in it</source>
        <translation>文件夹中有不是未改动导出的文件；--force 会替换其中的一切</translation>
    </message>
    <message>
        <source>Written: {folder} ({parameters} parameters, {dtype})</source>
        <translation>已写入：{folder}（{parameters} 个参数，{dtype}）</translation>
    </message>
    <message>
        <source>Write it as the library&apos;s own family (Llama, GPT-2 ...) that it equals</source>
        <translation>写成与之相同的库自有系列（Llama、GPT-2 ...）</translation>
    </message>
    <message>
        <source>json: one object a file, one a line</source>
        <translation>json：每个文件一行一个对象</translation>
    </message>
    <message>
        <source>{name}: {value} on average</source>
        <translation>{name}：平均 {value}</translation>
    </message>
    <message>
        <source>What persistent memories learned is in {path}</source>
        <translation>持久记忆学到的内容在 {path} 中</translation>
    </message>
    <message>
        <source>Plan a training run on many GPUs: splits that fit, time, cost</source>
        <translation>规划在多个 GPU 上的训练：放得下的划分、时间、费用</translation>
    </message>
    <message>
        <source>How many GPUs; default 1</source>
        <translation>GPU 数量；默认 1</translation>
    </message>
    <message>
        <source>Their kind; default h100</source>
        <translation>GPU 型号；默认 h100</translation>
    </message>
    <message>
        <source>Tokens to train on; default 20 for each active parameter</source>
        <translation>训练的词元数；默认每个活跃参数 20 个</translation>
    </message>
    <message>
        <source>Tokens of a step; default by the size of the model</source>
        <translation>每步的词元数；默认取决于模型大小</translation>
    </message>
    <message>
        <source>Tokens of a sequence; default max_seq_len, at most 8192</source>
        <translation>每个序列的词元数；默认 max_seq_len，最多 8192</translation>
    </message>
    <message>
        <source>Price of a GPU for an hour; default a round figure of its kind</source>
        <translation>一个 GPU 每小时的价格；默认是该型号的约数</translation>
    </message>
    <message>
        <source>How to print the plan</source>
        <translation>规划的输出格式</translation>
    </message>
    <message>
        <source>No plug-in is allowed</source>
        <translation>没有允许任何插件</translation>
    </message>
    <message>
        <source>Allowed {name}: {contents}</source>
        <translation>已允许 {name}：{contents}</translation>
    </message>
    <message>
        <source>Removed {name}</source>
        <translation>已移除 {name}</translation>
    </message>
    <message>
        <source>List, allow and remove plug-ins, libraries that add kinds</source>
        <translation>列出、允许和移除插件，即添加种类的库</translation>
    </message>
    <message>
        <source>Plug-ins that are allowed</source>
        <translation>已允许的插件</translation>
    </message>
    <message>
        <source>Let the engine load this file: it runs with your rights</source>
        <translation>让引擎加载此文件：它以您的权限运行</translation>
    </message>
    <message>
        <source>Shared library of the plug-in</source>
        <translation>插件的共享库</translation>
    </message>
    <message>
        <source>Take a plug-in off the list</source>
        <translation>把插件从列表中去掉</translation>
    </message>
    <message>
        <source>Turn a Hugging Face model (its config.json, its weights) into a design</source>
        <translation>把 Hugging Face 模型（其 config.json 和权重）变成设计</translation>
    </message>
    <message>
        <source>File to write; without it the YAML is printed. With --weights a folder</source>
        <translation>要写入的文件；没有时打印 YAML。与 --weights 同用时为文件夹</translation>
    </message>
    <message>
        <source>Take the safetensors weights beside the config too</source>
        <translation>同时取用配置旁的 safetensors 权重</translation>
    </message>
    <message>
        <source>Parts of a batch, computed one after the other to save memory (1)</source>
        <translation>一个批次分成的份数，依次计算以节省内存 (1)</translation>
    </message>
    <message>
        <source>Of products and activations (auto: float32 on the CPU, else model.dtype)</source>
        <translation>乘积和激活的格式（auto：CPU 上为 float32，否则为 model.dtype）</translation>
    </message>
    <message>
        <source>... and {count} more of {id}</source>
        <translation>... 以及另外 {count} 个 {id}</translation>
    </message>
    <message>
        <source>there is something at this place already</source>
        <translation>此处已有内容</translation>
    </message>
    <message>
        <source>Left out, as the class leaves it out: {names}{more}</source>
        <translation>按该类的做法略去：{names}{more}</translation>
    </message>
    <message>
        <source>Written: {folder} ({tensors} tensors, {bytes})</source>
        <translation>已写入：{folder}（{tensors} 个张量，{bytes}）</translation>
    </message>
    <message>
        <source>Ids of the model&apos;s own tokenizer to go on from; ids are written</source>
        <translation>要接着生成的、模型自己分词器的 id；结果也写成 id</translation>
    </message>
    <message>
        <source>the model was made with the tokenizer of {path}, to which the bytes of a text mean nothing; turn the text into ids with that tokenizer and give them as --prompt-ids</source>
        <translation>该模型是用 {path} 的分词器做的，文本的字节对它没有意义；请用那个分词器把文本变成 id，再用 --prompt-ids 给出</translation>
    </message>
    <message>
        <source>{where} is {theirs} there, {ours} here</source>
        <translation>{where}：那边是 {theirs}，这里是 {ours}</translation>
    </message>
    <message>
        <source>the weights need {needed} MiB, {free} MiB are free</source>
        <translation>权重需要 {needed} MiB，可用空间只有 {free} MiB</translation>
    </message>
</context>
<context>
    <name>FileStore</name>
    <message>
        <source>The file name is longer than %1 bytes</source>
        <translation>文件名超过 %1 字节</translation>
    </message>
    <message>
        <source>Save under a shorter name</source>
        <translation>用更短的名称保存</translation>
    </message>
    <message>
        <source>%1 is not a file</source>
        <translation>%1 不是文件</translation>
    </message>
    <message>
        <source>Save under another name</source>
        <translation>用其他名称保存</translation>
    </message>
    <message>
        <source>The folder %1 does not exist</source>
        <translation>文件夹 %1 不存在</translation>
    </message>
    <message>
        <source>Save in another folder</source>
        <translation>保存到其他文件夹</translation>
    </message>
    <message>
        <source>The file does not exist</source>
        <translation>文件不存在</translation>
    </message>
    <message>
        <source>Check the path</source>
        <translation>检查路径</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>这不是文件</translation>
    </message>
    <message>
        <source>Open a .yml file</source>
        <translation>打开 .yml 文件</translation>
    </message>
    <message>
        <source>The file has %1 bytes, at most %2 are read</source>
        <translation>文件有 %1 字节，最多读取 %2</translation>
    </message>
    <message>
        <source>Open a smaller file</source>
        <translation>打开更小的文件</translation>
    </message>
    <message>
        <source>Check the permissions</source>
        <translation>检查权限</translation>
    </message>
    <message>
        <source>Check the disk</source>
        <translation>检查磁盘</translation>
    </message>
    <message>
        <source>The file is still growing</source>
        <translation>文件仍在增长</translation>
    </message>
    <message>
        <source>Open it when it is complete</source>
        <translation>完成后再打开</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text</source>
        <translation>文件不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>Convert it to UTF-8 and open it again</source>
        <translation>转换为 UTF-8 后再打开</translation>
    </message>
    <message>
        <source>The file is read-only</source>
        <translation>文件是只读的</translation>
    </message>
    <message>
        <source>Save a copy under another name</source>
        <translation>用其他名称保存副本</translation>
    </message>
    <message>
        <source>Save a copy in another folder</source>
        <translation>在其他文件夹保存副本</translation>
    </message>
    <message>
        <source>The file on disk differs from what was written</source>
        <translation>磁盘上的文件与写入的内容不同</translation>
    </message>
</context>
<context>
    <name>InnerText</name>
    <message>
        <source>residual %1 × %2</source>
        <translation>残差 %1 × %2</translation>
    </message>
    <message>
        <source>Mixer</source>
        <translation>混合器</translation>
    </message>
    <message>
        <source>Feed-forward</source>
        <translation>前馈</translation>
    </message>
    <message>
        <source>one layer</source>
        <translation>一层</translation>
    </message>
    <message numerus="yes">
        <source>one layer shown, repeated %n times</source>
        <translation>
            <numerusform>显示一层，重复 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>per layer</source>
        <translation>每层</translation>
    </message>
    <message>
        <source>%1 heads, %2 KV</source>
        <translation>%1 个头，%2 个 KV</translation>
    </message>
    <message>
        <source>mixer %1</source>
        <translation>混合器 %1</translation>
    </message>
    <message>
        <source>FFN %1</source>
        <translation>FFN %1</translation>
    </message>
    <message>
        <source>memory %1</source>
        <translation>记忆 %1</translation>
    </message>
    <message>
        <source>gate %1</source>
        <translation>门 %1</translation>
    </message>
    <message>
        <source>norms and others %1</source>
        <translation>归一化及其他 %1</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>记忆</translation>
    </message>
    <message>
        <source>the other tokens skip the layer</source>
        <translation>其余词元跳过该层</translation>
    </message>
    <message>
        <source>Depth gating</source>
        <translation>深度门</translation>
    </message>
    <message>
        <source>fixed in use</source>
        <translation>使用时固定</translation>
    </message>
</context>
<context>
    <name>InspectorForm</name>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Mixer</source>
        <translation>混合器</translation>
    </message>
    <message>
        <source>Feed-forward</source>
        <translation>前馈</translation>
    </message>
    <message>
        <source>Norm and residual</source>
        <translation>归一化与残差</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>记忆</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>分词器</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>嵌入</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>输出头</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Compatibility</source>
        <translation>兼容性</translation>
    </message>
    <message>
        <source>Modifiers</source>
        <translation>修饰</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Integrator</source>
        <translation>积分器</translation>
    </message>
    <message>
        <source>Depth gating</source>
        <translation>深度门</translation>
    </message>
    <message>
        <source>Shape change</source>
        <translation>宽度变化</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>流</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Set window to {length}</source>
        <translation>将 window 设为 {length}</translation>
    </message>
    <message>
        <source>Set vocab_size to {needed}</source>
        <translation>将 vocab_size 设为 {needed}</translation>
    </message>
    <message>
        <source>Set tie_word_embeddings to {value}</source>
        <translation>将 tie_word_embeddings 设为 {value}</translation>
    </message>
    <message>
        <source>Set tie_weights to {value}</source>
        <translation>将 tie_weights 设为 {value}</translation>
    </message>
    <message>
        <source>Set vocab_size to {padded}</source>
        <translation>将 vocab_size 设为 {padded}</translation>
    </message>
    <message>
        <source>Set dtype to bfloat16</source>
        <translation>将 dtype 设为 bfloat16</translation>
    </message>
    <message>
        <source>The text cannot be read as YAML from here on</source>
        <translation>从此处起文本无法作为 YAML 读取</translation>
    </message>
    <message>
        <source>Check colons, quotes and indentation at this place</source>
        <translation>检查此处的冒号、引号和缩进</translation>
    </message>
    <message>
        <source>The byte {byte} is not part of UTF-8 text</source>
        <translation>字节 {byte} 不属于 UTF-8 文本</translation>
    </message>
    <message>
        <source>Save the file with the encoding UTF-8</source>
        <translation>用 UTF-8 编码保存文件</translation>
    </message>
    <message>
        <source>The control character {code} stands in the text</source>
        <translation>文本中有控制字符 {code}</translation>
    </message>
    <message>
        <source>Remove the character</source>
        <translation>删除该字符</translation>
    </message>
    <message>
        <source>A line ends with a carriage return alone</source>
        <translation>有一行仅以回车符结尾</translation>
    </message>
    <message>
        <source>End lines with a line feed</source>
        <translation>用换行符结束每行</translation>
    </message>
    <message>
        <source>The line is indented with a tab</source>
        <translation>该行用制表符缩进</translation>
    </message>
    <message>
        <source>Indent with spaces</source>
        <translation>用空格缩进</translation>
    </message>
    <message>
        <source>The quote {quote} is not closed</source>
        <translation>引号 {quote} 未闭合</translation>
    </message>
    <message>
        <source>Add {quote} at the end of the text</source>
        <translation>在文本末尾加上 {quote}</translation>
    </message>
    <message>
        <source>The bracket {bracket} is not closed</source>
        <translation>括号 {bracket} 未闭合</translation>
    </message>
    <message>
        <source>Add {closing} after the last value</source>
        <translation>在最后一个值后加上 {closing}</translation>
    </message>
    <message>
        <source>The bracket {bracket} closes nothing</source>
        <translation>括号 {bracket} 没有对应的开括号</translation>
    </message>
    <message>
        <source>Remove {bracket}, or open it before</source>
        <translation>删除 {bracket}，或在前面打开它</translation>
    </message>
    <message>
        <source>The bracket {bracket} does not close the {open} of line {line}</source>
        <translation>括号 {bracket} 与第 {line} 行的 {open} 不匹配</translation>
    </message>
    <message>
        <source>Close it with {closing}</source>
        <translation>用 {closing} 闭合</translation>
    </message>
    <message>
        <source>A colon is missing after the key</source>
        <translation>键后缺少冒号</translation>
    </message>
    <message>
        <source>Write it as key: value</source>
        <translation>写成 key: value</translation>
    </message>
    <message>
        <source>A second colon stands in one entry</source>
        <translation>一个条目中有第二个冒号</translation>
    </message>
    <message>
        <source>Put quotes around the value, or move the inner key to a line of its own</source>
        <translation>给值加引号，或把内层键移到单独一行</translation>
    </message>
    <message>
        <source>The indentation of this line fits no entry above it</source>
        <translation>该行的缩进与上方任何条目都不符</translation>
    </message>
    <message>
        <source>Align the line with the keys it belongs to</source>
        <translation>将该行与所属的键对齐</translation>
    </message>
    <message>
        <source>The entry above has a value already and cannot hold keys</source>
        <translation>上方条目已有值，不能再包含键</translation>
    </message>
    <message>
        <source>Align the line with the entry above, or remove the value there</source>
        <translation>将该行与上方条目对齐，或删除那里的值</translation>
    </message>
    <message>
        <source>A list item stands among keys</source>
        <translation>键之间有一个列表项</translation>
    </message>
    <message>
        <source>Put the item under a key of its own, or remove the dash</source>
        <translation>把该项放到自己的键下，或删除短横线</translation>
    </message>
    <message>
        <source>A key stands among list items</source>
        <translation>列表项之间有一个键</translation>
    </message>
    <message>
        <source>Indent the key into an item, or write it before the list</source>
        <translation>将键缩进到某项内，或写在列表之前</translation>
    </message>
    <message>
        <source>There is more text after the end of the value</source>
        <translation>值结束后还有文本</translation>
    </message>
    <message>
        <source>Remove it, or put quotes around the whole value</source>
        <translation>删除它，或给整个值加引号</translation>
    </message>
    <message>
        <source>A comma is missing between two entries</source>
        <translation>两个条目之间缺少逗号</translation>
    </message>
    <message>
        <source>Separate the entries with a comma</source>
        <translation>用逗号分隔条目</translation>
    </message>
    <message>
        <source>A value is missing before the comma</source>
        <translation>逗号前缺少值</translation>
    </message>
    <message>
        <source>Remove the comma, or write a value</source>
        <translation>删除逗号，或写一个值</translation>
    </message>
    <message>
        <source>An expression between brackets needs quotes</source>
        <translation>括号内的表达式需要引号</translation>
    </message>
    <message>
        <source>Write &quot;{text}&quot;</source>
        <translation>写成 &quot;{text}&quot;</translation>
    </message>
    <message>
        <source>A value cannot begin with {character}</source>
        <translation>值不能以 {character} 开头</translation>
    </message>
    <message>
        <source>Put quotes around the value</source>
        <translation>给值加引号</translation>
    </message>
    <message>
        <source>The escape {text} does not exist</source>
        <translation>转义 {text} 不存在</translation>
    </message>
    <message>
        <source>Write \\ for a backslash, or use single quotes</source>
        <translation>反斜杠写成 \\，或使用单引号</translation>
    </message>
    <message>
        <source>Nothing can follow | or &gt; on the same line</source>
        <translation>| 或 &gt; 之后同一行不能有其他内容</translation>
    </message>
    <message>
        <source>Put the text on the next line, or quote the value</source>
        <translation>把文本放到下一行，或加引号</translation>
    </message>
    <message>
        <source>An anchor or an alias is not complete</source>
        <translation>锚点或别名不完整</translation>
    </message>
    <message>
        <source>Write &amp;name before a value and *name where it is used again</source>
        <translation>在值前写 &amp;name，在再次使用处写 *name</translation>
    </message>
    <message>
        <source>There is no anchor &amp;{name} before this alias</source>
        <translation>此别名之前没有锚点 &amp;{name}</translation>
    </message>
    <message>
        <source>Write &amp;{name} at the value to use, before this line</source>
        <translation>在此行之前的值处写 &amp;{name}</translation>
    </message>
    <message>
        <source>The file holds more than one document</source>
        <translation>文件包含多个文档</translation>
    </message>
    <message>
        <source>Keep one document: remove this line and what follows</source>
        <translation>只保留一个文档：删除此行及之后的内容</translation>
    </message>
    <message>
        <source>The key &quot;{key}&quot; stands twice, first in line {line}</source>
        <translation>键 &quot;{key}&quot; 出现两次，首次在第 {line} 行</translation>
    </message>
    <message>
        <source>Keep one of the two</source>
        <translation>只保留其中一个</translation>
    </message>
    <message>
        <source>Merge keys (&lt;&lt;) are not part of the language</source>
        <translation>合并键 (&lt;&lt;) 不属于本语言</translation>
    </message>
    <message>
        <source>Write the keys out, or use an alias for the whole value</source>
        <translation>写出各个键，或对整个值使用别名</translation>
    </message>
    <message>
        <source>The key {key} is not text</source>
        <translation>键 {key} 不是文本</translation>
    </message>
    <message>
        <source>Put quotes around the key</source>
        <translation>给键加引号</translation>
    </message>
    <message>
        <source>A key is a list, a mapping or an alias</source>
        <translation>键是列表、映射或别名</translation>
    </message>
    <message>
        <source>Use text as key</source>
        <translation>用文本作键</translation>
    </message>
    <message>
        <source>The tag {tag} is not part of the language</source>
        <translation>标签 {tag} 不属于本语言</translation>
    </message>
    <message>
        <source>Remove the tag</source>
        <translation>删除标签</translation>
    </message>
    <message>
        <source>The alias *{name} stands inside its own anchor</source>
        <translation>别名 *{name} 位于自己的锚点内</translation>
    </message>
    <message>
        <source>Remove the alias</source>
        <translation>删除别名</translation>
    </message>
    <message>
        <source>The file has {bytes} bytes, the limit is {limit}</source>
        <translation>文件有 {bytes} 字节，上限为 {limit}</translation>
    </message>
    <message>
        <source>Shorten the file: use templates and repeat</source>
        <translation>缩短文件：使用模板和 repeat</translation>
    </message>
    <message>
        <source>Values are nested more than {limit} deep</source>
        <translation>值的嵌套超过 {limit} 层</translation>
    </message>
    <message>
        <source>Use fewer levels</source>
        <translation>减少层级</translation>
    </message>
    <message>
        <source>The document has more than {limit} keys and values</source>
        <translation>文档的键和值超过 {limit} 个</translation>
    </message>
    <message>
        <source>A mapping has more than {limit} keys</source>
        <translation>映射的键超过 {limit} 个</translation>
    </message>
    <message>
        <source>Use fewer keys</source>
        <translation>减少键</translation>
    </message>
    <message>
        <source>A text has {bytes} bytes, the limit is {limit}</source>
        <translation>文本有 {bytes} 字节，上限为 {limit}</translation>
    </message>
    <message>
        <source>Shorten the text</source>
        <translation>缩短文本</translation>
    </message>
    <message>
        <source>The document has more than {limit} anchors</source>
        <translation>文档的锚点超过 {limit} 个</translation>
    </message>
    <message>
        <source>Use templates instead of anchors</source>
        <translation>用模板代替锚点</translation>
    </message>
    <message>
        <source>The document has more than {limit} aliases</source>
        <translation>文档的别名超过 {limit} 个</translation>
    </message>
    <message>
        <source>Use templates instead of aliases</source>
        <translation>用模板代替别名</translation>
    </message>
    <message>
        <source>Written out, the aliases make more than {limit} values</source>
        <translation>别名展开后的值超过 {limit} 个</translation>
    </message>
    <message>
        <source>Use fewer aliases of aliases</source>
        <translation>减少别名的别名</translation>
    </message>
    <message>
        <source>{count} more problems are not listed</source>
        <translation>还有 {count} 个问题未列出</translation>
    </message>
    <message>
        <source>Correct those that are listed first</source>
        <translation>先改正已列出的问题</translation>
    </message>
    <message>
        <source>The document is {value}, not a mapping of sections</source>
        <translation>文档是 {value}，不是由各节组成的映射</translation>
    </message>
    <message>
        <source>Start with schema_version: 1 and the sections of a model</source>
        <translation>以 schema_version: 1 和模型各节开头</translation>
    </message>
    <message>
        <source>schema_version is {value}; this version reads 1</source>
        <translation>schema_version 是 {value}；本版本读取 1</translation>
    </message>
    <message>
        <source>Write schema_version: 1</source>
        <translation>写 schema_version: 1</translation>
    </message>
    <message>
        <source>Unknown key &quot;{key}&quot;</source>
        <translation>未知的键 &quot;{key}&quot;</translation>
    </message>
    <message>
        <source>Use one of: {allowed}</source>
        <translation>使用其中之一：{allowed}</translation>
    </message>
    <message>
        <source>Unknown key &quot;{key}&quot;; {nearest} is near</source>
        <translation>未知的键 &quot;{key}&quot;；相近的是 {nearest}</translation>
    </message>
    <message>
        <source>Rename it to {nearest}, or use one of: {allowed}</source>
        <translation>改名为 {nearest}，或使用其中之一：{allowed}</translation>
    </message>
    <message>
        <source>The key {key} is missing</source>
        <translation>缺少键 {key}</translation>
    </message>
    <message>
        <source>Add {key}: {example}</source>
        <translation>添加 {key}: {example}</translation>
    </message>
    <message>
        <source>{key} is part of the language, not built in this version yet</source>
        <translation>{key} 属于本语言，但本版本尚未实现</translation>
    </message>
    <message>
        <source>Remove {key} until then</source>
        <translation>在此之前删除 {key}</translation>
    </message>
    <message>
        <source>{field} is {value}, not a whole number</source>
        <translation>{field} 是 {value}，不是整数</translation>
    </message>
    <message>
        <source>Write a whole number without quotes and without a decimal point</source>
        <translation>写一个不带引号和小数点的整数</translation>
    </message>
    <message>
        <source>{field} is {value}, not a number</source>
        <translation>{field} 是 {value}，不是数字</translation>
    </message>
    <message>
        <source>Write a number without quotes, such as 0.1 or 3e-4</source>
        <translation>写一个不带引号的数字，例如 0.1 或 3e-4</translation>
    </message>
    <message>
        <source>{field} is {value}, not true or false</source>
        <translation>{field} 是 {value}，不是 true 或 false</translation>
    </message>
    <message>
        <source>Write true or false without quotes</source>
        <translation>写不带引号的 true 或 false</translation>
    </message>
    <message>
        <source>{field} is {value}, not text</source>
        <translation>{field} 是 {value}，不是文本</translation>
    </message>
    <message>
        <source>Write a text, in quotes when it looks like a number</source>
        <translation>写一段文本，看起来像数字时加引号</translation>
    </message>
    <message>
        <source>{field} is {value}, not a mapping</source>
        <translation>{field} 是 {value}，不是映射</translation>
    </message>
    <message>
        <source>Write KEY: VALUE lines below {field}:</source>
        <translation>在 {field}：下写 KEY: VALUE 行</translation>
    </message>
    <message>
        <source>{field} is {value}, not a list</source>
        <translation>{field} 是 {value}，不是列表</translation>
    </message>
    <message>
        <source>Write one item a line, each after a dash</source>
        <translation>每行一项，写在短横线后</translation>
    </message>
    <message>
        <source>{field} has length {count}; it takes {expected}</source>
        <translation>{field} 的长度为 {count}，应为 {expected}</translation>
    </message>
    <message>
        <source>Write exactly {expected} values, such as [0.9, 0.95]</source>
        <translation>正好写 {expected} 个值，例如 [0.9, 0.95]</translation>
    </message>
    <message>
        <source>{field}: {text} gives {value}, not a whole number</source>
        <translation>{field}：{text} 的结果是 {value}，不是整数</translation>
    </message>
    <message>
        <source>Use // to divide without a remainder</source>
        <translation>用 // 做整除</translation>
    </message>
    <message>
        <source>{field} is {value}, not a finite number</source>
        <translation>{field} 是 {value}，不是有限的数</translation>
    </message>
    <message>
        <source>Write a number within {range}</source>
        <translation>写一个 {range} 内的数</translation>
    </message>
    <message>
        <source>{field} is {value}, outside {range}</source>
        <translation>{field} 是 {value}，超出 {range}</translation>
    </message>
    <message>
        <source>Set {field} to {nearest} or another value within {range}</source>
        <translation>将 {field} 设为 {nearest} 或 {range} 内的其他值</translation>
    </message>
    <message>
        <source>{field} is {value}, which is none of its values</source>
        <translation>{field} 是 {value}，不在可选值之中</translation>
    </message>
    <message>
        <source>{field} is {value}, which is none of its values; {nearest} is near</source>
        <translation>{field} 是 {value}，不在可选值之中；相近的是 {nearest}</translation>
    </message>
    <message>
        <source>Set {field} to {nearest}, or use one of: {allowed}</source>
        <translation>将 {field} 设为 {nearest}，或使用其中之一：{allowed}</translation>
    </message>
    <message>
        <source>{field} {value} belongs to type {other}, not to {kind}</source>
        <translation>{field} {value} 属于类型 {other}，不属于 {kind}</translation>
    </message>
    <message>
        <source>Set type to {other}, or {field} to one of: {allowed}</source>
        <translation>将 type 设为 {other}，或将 {field} 设为其中之一：{allowed}</translation>
    </message>
    <message>
        <source>{key} holds options of another kind; type is {kind}</source>
        <translation>{key} 是另一种类的选项；type 是 {kind}</translation>
    </message>
    <message>
        <source>Remove {key}, or set type to the kind it belongs to</source>
        <translation>删除 {key}，或将 type 设为它所属的种类</translation>
    </message>
    <message>
        <source>init is {value}, not normal_ and a standard deviation from 0 to 10</source>
        <translation>init 是 {value}，不是 normal_ 加 0 到 10 的标准差</translation>
    </message>
    <message>
        <source>Write normal_0.02 or another standard deviation</source>
        <translation>写 normal_0.02 或其他标准差</translation>
    </message>
    <message>
        <source>layer_templates has no template</source>
        <translation>layer_templates 中没有模板</translation>
    </message>
    <message>
        <source>Add a template with a mixer and an ffn</source>
        <translation>添加一个带 mixer 和 ffn 的模板</translation>
    </message>
    <message>
        <source>layer_schedule has no entry</source>
        <translation>layer_schedule 中没有条目</translation>
    </message>
    <message>
        <source>Add an entry such as - template: {example}</source>
        <translation>添加一个条目，例如 - template: {example}</translation>
    </message>
    <message>
        <source>There is no template &quot;{value}&quot;</source>
        <translation>没有模板 &quot;{value}&quot;</translation>
    </message>
    <message>
        <source>An entry is a template, parallel or an integrator; this one names {keys}</source>
        <translation>条目应为 template、parallel 或 integrator 之一；此处为 {keys}</translation>
    </message>
    <message>
        <source>Keep one of these keys</source>
        <translation>只保留其中一个键</translation>
    </message>
    <message>
        <source>{key} cannot be overridden</source>
        <translation>{key} 不能被覆盖</translation>
    </message>
    <message>
        <source>Use a template of its own, or override one of: {allowed}</source>
        <translation>使用单独的模板，或覆盖其中之一：{allowed}</translation>
    </message>
    <message>
        <source>{key} is overridden, but the mixer of {template} is {kind}</source>
        <translation>{key} 被覆盖，但 {template} 的混合器是 {kind}</translation>
    </message>
    <message>
        <source>Remove {key} from the override</source>
        <translation>从覆盖中删除 {key}</translation>
    </message>
    <message>
        <source>n_heads {n_heads} does not divide d_model {d_model}</source>
        <translation>n_heads {n_heads} 不能整除 d_model {d_model}</translation>
    </message>
    <message>
        <source>Set n_heads to {nearest}</source>
        <translation>将 n_heads 设为 {nearest}</translation>
    </message>
    <message>
        <source>n_kv_heads {n_kv_heads} does not divide n_heads {n_heads}</source>
        <translation>n_kv_heads {n_kv_heads} 不能整除 n_heads {n_heads}</translation>
    </message>
    <message>
        <source>Set n_kv_heads to {nearest}</source>
        <translation>将 n_kv_heads 设为 {nearest}</translation>
    </message>
    <message>
        <source>rope rotates pairs of numbers; the head size {head_dim} is odd</source>
        <translation>rope 成对旋转数字；头大小 {head_dim} 是奇数</translation>
    </message>
    <message>
        <source>Set {field} to {nearest}, or positional to alibi or none</source>
        <translation>将 {field} 设为 {nearest}，或将 positional 设为 alibi 或 none</translation>
    </message>
    <message>
        <source>{key} needs positional rope; positional is {positional}</source>
        <translation>{key} 需要 positional rope；当前 positional 是 {positional}</translation>
    </message>
    <message>
        <source>Remove {key} or set positional to rope</source>
        <translation>删除 {key} 或将 positional 设为 rope</translation>
    </message>
    <message>
        <source>vendor.studio.positional learned needs positional none, not {positional}</source>
        <translation>vendor.studio.positional learned 需要 positional none，而不是 {positional}</translation>
    </message>
    <message>
        <source>Set positional to none</source>
        <translation>将 positional 设为 none</translation>
    </message>
    <message>
        <source>{field} is {value}; it must be more than {other}</source>
        <translation>{field} 是 {value}；必须大于 {other}</translation>
    </message>
    <message>
        <source>Set {field} above {other}</source>
        <translation>将 {field} 设为大于 {other}</translation>
    </message>
    <message>
        <source>{field} is true, but a mixer of type {kind} has no such state</source>
        <translation>{field} 为 true，但类型 {kind} 的混合器没有这种状态</translation>
    </message>
    <message>
        <source>Set {field} to false</source>
        <translation>将 {field} 设为 false</translation>
    </message>
    <message>
        <source>Errors that are not listed: {count}</source>
        <translation>未列出的错误：{count}</translation>
    </message>
    <message>
        <source>Correct the errors above first</source>
        <translation>先改正上面的错误</translation>
    </message>
    <message>
        <source>{key} is reserved for plug-ins: it is kept and has no effect here</source>
        <translation>{key} 为插件保留：会被保存，在此无作用</translation>
    </message>
    <message>
        <source>Remove it if no plug-in needs it</source>
        <translation>如果没有插件需要它，就删除</translation>
    </message>
    <message>
        <source>Fields of vendor.studio are used ({count}); other v1 tools ignore them</source>
        <translation>使用了 vendor.studio 的字段 ({count})；其他 v1 工具会忽略它们</translation>
    </message>
    <message>
        <source>Keep them if the model is meant for this program</source>
        <translation>如果模型用于本程序，就保留它们</translation>
    </message>
    <message>
        <source>&quot;{token}&quot; is not expected here in the expression &quot;{text}&quot;</source>
        <translation>表达式 &quot;{text}&quot; 中此处不应有 &quot;{token}&quot;</translation>
    </message>
    <message>
        <source>Use numbers, let.NAME, + - * / // and parentheses</source>
        <translation>使用数字、let.NAME、+ - * / // 和括号</translation>
    </message>
    <message>
        <source>The expression &quot;{text}&quot; ends too early</source>
        <translation>表达式 &quot;{text}&quot; 过早结束</translation>
    </message>
    <message>
        <source>Add the missing number or let.NAME</source>
        <translation>补上缺少的数字或 let.NAME</translation>
    </message>
    <message>
        <source>A parenthesis of the expression &quot;{text}&quot; is not closed</source>
        <translation>表达式 &quot;{text}&quot; 的括号未闭合</translation>
    </message>
    <message>
        <source>Add the missing )</source>
        <translation>补上缺少的 )</translation>
    </message>
    <message>
        <source>Expressions have no operator {token}</source>
        <translation>表达式没有运算符 {token}</translation>
    </message>
    <message>
        <source>Use + - * / // and parentheses</source>
        <translation>使用 + - * / // 和括号</translation>
    </message>
    <message>
        <source>Expressions have no functions such as {token}()</source>
        <translation>表达式没有 {token}() 之类的函数</translation>
    </message>
    <message>
        <source>Write the number itself, or use + - * / // and parentheses</source>
        <translation>直接写数字，或使用 + - * / // 和括号</translation>
    </message>
    <message>
        <source>Expressions give numbers; there is no text in them</source>
        <translation>表达式的结果是数字；其中不能有文本</translation>
    </message>
    <message>
        <source>Remove the quoted text</source>
        <translation>删除带引号的文本</translation>
    </message>
    <message>
        <source>Expressions give numbers; {token} is not one</source>
        <translation>表达式的结果是数字；{token} 不是数字</translation>
    </message>
    <message>
        <source>Write true or false without ${}, or use a number</source>
        <translation>写不带 ${} 的 true 或 false，或使用数字</translation>
    </message>
    <message>
        <source>{token} is not a number that expressions know</source>
        <translation>{token} 不是表达式认识的数字</translation>
    </message>
    <message>
        <source>Write a whole or decimal number, such as 64 or 0.02</source>
        <translation>写整数或小数，例如 64 或 0.02</translation>
    </message>
    <message>
        <source>Expressions know no name {token}; entries of let are written let.NAME</source>
        <translation>表达式不认识名称 {token}；let 的条目写作 let.NAME</translation>
    </message>
    <message>
        <source>Write let.{token} and define {token} in let</source>
        <translation>写 let.{token} 并在 let 中定义 {token}</translation>
    </message>
    <message>
        <source>let has no entry {token}</source>
        <translation>let 没有条目 {token}</translation>
    </message>
    <message>
        <source>Define {token} in let, or use one of: {allowed}</source>
        <translation>在 let 中定义 {token}，或使用其中之一：{allowed}</translation>
    </message>
    <message>
        <source>let.{name} uses let.{token}, which stands below it</source>
        <translation>let.{name} 使用了位于其下方的 let.{token}</translation>
    </message>
    <message>
        <source>Move {token} above {name}: an entry may use earlier entries only</source>
        <translation>将 {token} 移到 {name} 上方：条目只能使用前面的条目</translation>
    </message>
    <message>
        <source>let.{name} uses let.{token}, which uses let.{name} again</source>
        <translation>let.{name} 使用 let.{token}，而后者又使用 let.{name}</translation>
    </message>
    <message>
        <source>Give one of the entries a number</source>
        <translation>给其中一个条目写数字</translation>
    </message>
    <message>
        <source>The expression &quot;{text}&quot; divides by zero</source>
        <translation>表达式 &quot;{text}&quot; 除以零</translation>
    </message>
    <message>
        <source>Change the divisor to a number other than 0</source>
        <translation>将除数改为非 0 的数</translation>
    </message>
    <message>
        <source>The result of &quot;{text}&quot; is too large for a number</source>
        <translation>&quot;{text}&quot; 的结果太大</translation>
    </message>
    <message>
        <source>Use smaller numbers</source>
        <translation>使用更小的数</translation>
    </message>
    <message>
        <source>The expression has {length} characters, the limit is {limit}</source>
        <translation>表达式有 {length} 个字符，上限为 {limit}</translation>
    </message>
    <message>
        <source>Split it over several entries of let</source>
        <translation>拆成 let 的多个条目</translation>
    </message>
    <message>
        <source>The expression is nested more than {limit} deep</source>
        <translation>表达式的嵌套超过 {limit} 层</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; mixes text and an expression</source>
        <translation>&quot;{value}&quot; 混合了文本和表达式</translation>
    </message>
    <message>
        <source>Write the value out, or make the whole value one expression</source>
        <translation>写出值，或让整个值成为一个表达式</translation>
    </message>
    <message>
        <source>let is {value}, not a mapping of names to numbers</source>
        <translation>let 是 {value}，不是名称到数字的映射</translation>
    </message>
    <message>
        <source>Write one NAME: NUMBER a line below let:</source>
        <translation>在 let：下每行写一个 NAME: NUMBER</translation>
    </message>
    <message>
        <source>let.{name} is {value}, not a number</source>
        <translation>let.{name} 是 {value}，不是数字</translation>
    </message>
    <message>
        <source>Give it a whole or decimal number, or an expression</source>
        <translation>写整数、小数或表达式</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be used as a name in expressions</source>
        <translation>&quot;{name}&quot; 不能在表达式中用作名称</translation>
    </message>
    <message>
        <source>Use letters, digits and _, not starting with a digit</source>
        <translation>使用字母、数字和 _，不以数字开头</translation>
    </message>
    <message>
        <source>let.{name} uses another entry of let; other v1 tools refuse that</source>
        <translation>let.{name} 使用了 let 的其他条目；其他 v1 工具会拒绝</translation>
    </message>
    <message>
        <source>Write the numbers out if the file is meant for other tools too</source>
        <translation>如果文件也用于其他工具，请直接写数字</translation>
    </message>
    <message>
        <source>The schedule has {layers} layers, the limit is {limit}</source>
        <translation>层序列有 {layers} 层，上限为 {limit}</translation>
    </message>
    <message>
        <source>Lower repeat until the sum is at most {limit}</source>
        <translation>减小 repeat，使总和不超过 {limit}</translation>
    </message>
    <message>
        <source>{count} more findings are not shown</source>
        <translation>还有 {count} 条结果未显示</translation>
    </message>
    <message>
        <source>Correct the findings above first</source>
        <translation>先改正上面的结果</translation>
    </message>
    <message>
        <source>The check stopped at an error of this program: {reason}</source>
        <translation>检查因程序错误停止：{reason}</translation>
    </message>
    <message>
        <source>Save the text and report this with the text</source>
        <translation>保存文本并连同文本一起报告</translation>
    </message>
    <message>
        <source>head_dim {head_dim} is outside 32 to 256</source>
        <translation>head_dim {head_dim} 超出 32 到 256</translation>
    </message>
    <message>
        <source>Choose n_heads so that d_model / n_heads is 64 to 128</source>
        <translation>选择 n_heads 使 d_model / n_heads 为 64 到 128</translation>
    </message>
    <message>
        <source>The model has {parameters} parameters ({short})</source>
        <translation>模型有 {parameters} 个参数 ({short})</translation>
    </message>
    <message>
        <source>{parameters} parameters are {percent} % of target_params {target}</source>
        <translation>{parameters} 个参数是 target_params {target} 的 {percent} %</translation>
    </message>
    <message>
        <source>Change the design or target_params until they are within 70 % to 130 %</source>
        <translation>修改设计或 target_params，使其在 70 % 到 130 % 之内</translation>
    </message>
    <message>
        <source>max_seq_len {max_seq_len} is more than 64 times d_model {d_model}</source>
        <translation>max_seq_len {max_seq_len} 超过 d_model {d_model} 的 64 倍</translation>
    </message>
    <message>
        <source>Lower max_seq_len, or widen d_model: scores will cost far more than projections</source>
        <translation>减小 max_seq_len 或加宽 d_model：注意力分数的开销会远超投影</translation>
    </message>
    <message>
        <source>family_hint {hint} does not fit the mixers: {mixers}</source>
        <translation>family_hint {hint} 与混合器不符：{mixers}</translation>
    </message>
    <message>
        <source>Change family_hint, or use the mixer that it names</source>
        <translation>修改 family_hint，或使用它所指的混合器</translation>
    </message>
    <message>
        <source>vocab_size {vocab_size} is below the {needed} tokens of the gpt2 tokenizer</source>
        <translation>vocab_size {vocab_size} 小于 gpt2 分词器的 {needed} 个词元</translation>
    </message>
    <message>
        <source>Set vocab_size to {needed} or more</source>
        <translation>将 vocab_size 设为 {needed} 或更大</translation>
    </message>
    <message>
        <source>tie_word_embeddings is {embedding}, tie_weights is {head}: tie_weights decides</source>
        <translation>tie_word_embeddings 是 {embedding}，tie_weights 是 {head}：由 tie_weights 决定</translation>
    </message>
    <message>
        <source>Give both the same value</source>
        <translation>两者使用相同的值</translation>
    </message>
    <message>
        <source>rope_scaling factor {factor} is above 32</source>
        <translation>rope_scaling factor {factor} 大于 32</translation>
    </message>
    <message>
        <source>Use a factor of at most 32, and train at the longer length</source>
        <translation>使用不超过 32 的 factor，并以更长的长度训练</translation>
    </message>
    <message>
        <source>The schedule has {layers} layers: {mixers}</source>
        <translation>层序列有 {layers} 层：{mixers}</translation>
    </message>
    <message>
        <source>{ratio} query heads share one key/value head, more than 16</source>
        <translation>{ratio} 个查询头共用一个键/值头，超过 16</translation>
    </message>
    <message>
        <source>Raise n_kv_heads: quality falls as groups grow, and little cache is left to save</source>
        <translation>增大 n_kv_heads：组越大质量越低，而可节省的缓存已很少</translation>
    </message>
    <message>
        <source>vocab_size {vocab_size} is not a multiple of 64</source>
        <translation>vocab_size {vocab_size} 不是 64 的倍数</translation>
    </message>
    <message>
        <source>Set vocab_size to {padded}: the output product runs on full tiles</source>
        <translation>将 vocab_size 设为 {padded}：输出乘积可用满块运行</translation>
    </message>
    <message>
        <source>d_model {d_model} is not a multiple of 64</source>
        <translation>d_model {d_model} 不是 64 的倍数</translation>
    </message>
    <message>
        <source>Set d_model to {nearest}: matrix products run on full tiles</source>
        <translation>将 d_model 设为 {nearest}：矩阵乘积可用满块运行</translation>
    </message>
    <message>
        <source>{percent} % of the parameters are in the vocabulary tables</source>
        <translation>{percent} % 的参数在词表中</translation>
    </message>
    <message>
        <source>Use a smaller vocabulary, or tie the weights where they are not yet, so that layers get the parameters</source>
        <translation>使用更小的词表，或在尚未共享时共享权重，让各层得到参数</translation>
    </message>
    <message>
        <source>window {window} is longer than max_seq_len {max_seq_len} and has no effect</source>
        <translation>window {window} 长于 max_seq_len {max_seq_len}，不起作用</translation>
    </message>
    <message>
        <source>Remove window, or make it shorter than max_seq_len</source>
        <translation>删除 window，或使其短于 max_seq_len</translation>
    </message>
    <message>
        <source>The windows reach {reach} of {max_seq_len} tokens through all layers</source>
        <translation>各层窗口合计可达 {max_seq_len} 个词元中的 {reach} 个</translation>
    </message>
    <message>
        <source>Give one layer the full context, or widen the windows</source>
        <translation>让一层看到完整上下文，或加宽窗口</translation>
    </message>
    <message>
        <source>The template {name} is not used by any schedule entry</source>
        <translation>没有条目使用模板 {name}</translation>
    </message>
    <message>
        <source>Use it in layer_schedule, or remove it</source>
        <translation>在 layer_schedule 中使用它，或删除它</translation>
    </message>
    <message>
        <source>rope_theta {theta} is small for a context of {max_seq_len} tokens</source>
        <translation>rope_theta {theta} 对 {max_seq_len} 个词元的上下文偏小</translation>
    </message>
    <message>
        <source>Set rope_theta to 500000.0, or add rope_scaling</source>
        <translation>将 rope_theta 设为 500000.0，或添加 rope_scaling</translation>
    </message>
    <message>
        <source>Without positions, attention knows the order only through the causal mask</source>
        <translation>没有位置信息时，注意力只能通过因果掩码得知顺序</translation>
    </message>
    <message>
        <source>Set positional to rope, unless this is the experiment</source>
        <translation>将 positional 设为 rope，除非这正是实验内容</translation>
    </message>
    <message>
        <source>The feed-forward width {width} is outside 1 to 8 times d_model {d_model}</source>
        <translation>前馈宽度 {width} 超出 d_model {d_model} 的 1 到 8 倍</translation>
    </message>
    <message>
        <source>Choose a width of 2.5 to 4 times d_model</source>
        <translation>选择 d_model 的 2.5 到 4 倍宽度</translation>
    </message>
    <message>
        <source>Post-norm layers train from a learning rate without warm-up</source>
        <translation>后归一化层在没有预热的学习率下训练</translation>
    </message>
    <message>
        <source>Set warmup_steps_ratio to 0.03 or more</source>
        <translation>将 warmup_steps_ratio 设为 0.03 或更大</translation>
    </message>
    <message>
        <source>lr_peak {rate} is outside 1e-06 to 0.01</source>
        <translation>lr_peak {rate} 超出 1e-06 到 0.01</translation>
    </message>
    <message>
        <source>Start from 0.0003 and adapt it by the loss curve</source>
        <translation>从 0.0003 开始，根据损失曲线调整</translation>
    </message>
    <message>
        <source>Gradients in float16 underflow without loss scaling</source>
        <translation>float16 的梯度在没有损失缩放时会下溢</translation>
    </message>
    <message>
        <source>Set dtype to bfloat16, or train in float32</source>
        <translation>将 dtype 设为 bfloat16，或以 float32 训练</translation>
    </message>
    <message>
        <source>There is nothing at {path}</source>
        <translation>{path} 处没有内容</translation>
    </message>
    <message>
        <source>Select an element that exists and try again</source>
        <translation>选择存在的元素后重试</translation>
    </message>
    <message>
        <source>The YAML does not parse, so the canvas and the forms cannot change it</source>
        <translation>YAML 无法解析，画布和表单不能修改它</translation>
    </message>
    <message>
        <source>Correct the marked place in the YAML view</source>
        <translation>在 YAML 视图中改正标出的位置</translation>
    </message>
    <message>
        <source>{path} is the alias *{name}: a change would change other places too</source>
        <translation>{path} 是别名 *{name}：修改会同时改变其他位置</translation>
    </message>
    <message>
        <source>Replace the alias by a copy in the YAML view</source>
        <translation>在 YAML 视图中用副本替换别名</translation>
    </message>
    <message>
        <source>The anchor &amp;{name} at {path} is used in other places</source>
        <translation>{path} 处的锚点 &amp;{name} 在其他位置被使用</translation>
    </message>
    <message>
        <source>Replace its aliases by copies in the YAML view</source>
        <translation>在 YAML 视图中用副本替换它的别名</translation>
    </message>
    <message>
        <source>{path} holds no keys</source>
        <translation>{path} 不包含键</translation>
    </message>
    <message>
        <source>Remove its value first</source>
        <translation>先删除它的值</translation>
    </message>
    <message>
        <source>{path} is no list</source>
        <translation>{path} 不是列表</translation>
    </message>
    <message>
        <source>Select a list and try again</source>
        <translation>选择一个列表后重试</translation>
    </message>
    <message>
        <source>The key &quot;{key}&quot; exists already</source>
        <translation>键 &quot;{key}&quot; 已存在</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>选择其他名称</translation>
    </message>
    <message>
        <source>The text is not valid YAML</source>
        <translation>文本不是有效的 YAML</translation>
    </message>
    <message>
        <source>Copy whole entries and paste them again</source>
        <translation>复制完整的条目后再粘贴</translation>
    </message>
    <message>
        <source>This change cannot be written safely at {path}</source>
        <translation>无法在 {path} 安全写入此修改</translation>
    </message>
    <message>
        <source>Make the change in the YAML view</source>
        <translation>在 YAML 视图中修改</translation>
    </message>
    <message>
        <source>Two changes touch the same text</source>
        <translation>两处修改涉及同一文本</translation>
    </message>
    <message>
        <source>Make the changes one after the other</source>
        <translation>逐个进行修改</translation>
    </message>
    <message>
        <source>The template {name} is used {count} times</source>
        <translation>模板 {name} 被使用 {count} 次</translation>
    </message>
    <message>
        <source>Remove or change the entries that use it first</source>
        <translation>先删除或修改使用它的条目</translation>
    </message>
    <message>
        <source>There is no template {name}</source>
        <translation>没有模板 {name}</translation>
    </message>
    <message>
        <source>Choose one of the templates of this design</source>
        <translation>选择此设计中的模板</translation>
    </message>
    <message>
        <source>The kind {name} is not known here</source>
        <translation>此处不认识种类 {name}</translation>
    </message>
    <message>
        <source>Choose a kind of the list</source>
        <translation>从列表中选择种类</translation>
    </message>
    <message>
        <source>A name is empty</source>
        <translation>名称为空</translation>
    </message>
    <message>
        <source>Write a name</source>
        <translation>写一个名称</translation>
    </message>
    <message>
        <source>The run needs {need}, {available} are free</source>
        <translation>运行需要 {need}，可用 {available}</translation>
    </message>
    <message>
        <source>Reduce batch size, sequence length or layers</source>
        <translation>减小批大小、序列长度或层数</translation>
    </message>
    <message>
        <source>The run needs {need} of the {available} that are free</source>
        <translation>运行需要可用 {available} 中的 {need}</translation>
    </message>
    <message>
        <source>Close other programs, or reduce batch size or sequence length</source>
        <translation>关闭其他程序，或减小批大小或序列长度</translation>
    </message>
    <message>
        <source>Memory ran out at step {step}, the limit is {limit}</source>
        <translation>第 {step} 步内存不足，上限为 {limit}</translation>
    </message>
    <message>
        <source>Reduce batch size, sequence length or layers, then resume</source>
        <translation>减小批大小、序列长度或层数后继续</translation>
    </message>
    <message>
        <source>The loss is not finite at step {step}</source>
        <translation>第 {step} 步损失不是有限值</translation>
    </message>
    <message>
        <source>Lower the learning rate, or stop and resume from the last checkpoint</source>
        <translation>降低学习率，或停止并从上一个检查点继续</translation>
    </message>
    <message>
        <source>The text {path} cannot be read: {reason}</source>
        <translation>无法读取文本 {path}：{reason}</translation>
    </message>
    <message>
        <source>Give a readable file or folder, or stories, kjv or python</source>
        <translation>提供可读的文件或文件夹，或 stories、kjv、python</translation>
    </message>
    <message>
        <source>The text has {tokens} tokens, a run with this sequence length needs {needed}</source>
        <translation>文本有 {tokens} 个词元，此序列长度需要 {needed} 个</translation>
    </message>
    <message>
        <source>Give more text or reduce the sequence length</source>
        <translation>提供更多文本或减小序列长度</translation>
    </message>
    <message>
        <source>The text is longer than {limit}: the rest is left out</source>
        <translation>文本超过 {limit}：其余部分不使用</translation>
    </message>
    <message>
        <source>Give less text</source>
        <translation>减少文本</translation>
    </message>
    <message>
        <source>The text &quot;{corpus}&quot; is not installed</source>
        <translation>文本 &quot;{corpus}&quot; 未安装</translation>
    </message>
    <message>
        <source>Run scripts/setup.sh, or choose stories or a file</source>
        <translation>运行 scripts/setup.sh，或选择 stories 或文件</translation>
    </message>
    <message>
        <source>vocab_size {vocab_size} is too small for bytes, {needed} are needed</source>
        <translation>vocab_size {vocab_size} 对字节来说太小，需要 {needed}</translation>
    </message>
    <message>
        <source>Set model.vocab_size to 258 or more</source>
        <translation>将 model.vocab_size 设为 258 或更大</translation>
    </message>
    <message>
        <source>The sequence length {seq_len} is above max_seq_len {max_seq_len}</source>
        <translation>序列长度 {seq_len} 大于 max_seq_len {max_seq_len}</translation>
    </message>
    <message>
        <source>Reduce the sequence length or raise model.max_seq_len</source>
        <translation>减小序列长度或增大 model.max_seq_len</translation>
    </message>
    <message>
        <source>The engine cannot build the kind &quot;{kind}&quot;</source>
        <translation>引擎无法构建种类 &quot;{kind}&quot;</translation>
    </message>
    <message>
        <source>Use another kind, or a newer engine</source>
        <translation>使用其他种类或更新的引擎</translation>
    </message>
    <message>
        <source>The plan cannot be used: {reason}</source>
        <translation>无法使用计划：{reason}</translation>
    </message>
    <message>
        <source>Compile the design again</source>
        <translation>重新编译设计</translation>
    </message>
    <message>
        <source>A training option cannot be used: {reason}</source>
        <translation>无法使用训练选项：{reason}</translation>
    </message>
    <message>
        <source>Correct the option</source>
        <translation>改正该选项</translation>
    </message>
    <message>
        <source>The device {device} is not available</source>
        <translation>设备 {device} 不可用</translation>
    </message>
    <message>
        <source>Use --device cpu or auto</source>
        <translation>使用 --device cpu 或 auto</translation>
    </message>
    <message>
        <source>The model&apos;s dtype is {dtype}; on the CPU it trains in float32, which is faster there</source>
        <translation>模型的 dtype 是 {dtype}；在 CPU 上以更快的 float32 训练</translation>
    </message>
    <message>
        <source>Training on {device} with {threads} threads, {parameters} parameters</source>
        <translation>在 {device} 上用 {threads} 个线程训练，{parameters} 个参数</translation>
    </message>
    <message>
        <source>Resumed from step {step}</source>
        <translation>从第 {step} 步继续</translation>
    </message>
    <message>
        <source>The checkpoint {path} cannot be used: {reason}</source>
        <translation>无法使用检查点 {path}：{reason}</translation>
    </message>
    <message>
        <source>Choose another checkpoint, or start a new run</source>
        <translation>选择其他检查点，或开始新的运行</translation>
    </message>
    <message>
        <source>The checkpoint {path} belongs to another design</source>
        <translation>检查点 {path} 属于其他设计</translation>
    </message>
    <message>
        <source>Resume with the design kept in the checkpoint (design.yml)</source>
        <translation>用检查点中保存的设计 (design.yml) 继续</translation>
    </message>
    <message>
        <source>The checkpoint {path} was made with other text or other sizes: {reason}</source>
        <translation>检查点 {path} 由其他文本或大小生成：{reason}</translation>
    </message>
    <message>
        <source>Resume with the same data, batch size, sequence length and seed</source>
        <translation>用相同的数据、批大小、序列长度和种子继续</translation>
    </message>
    <message>
        <source>The checkpoint cannot be written to {path}: {reason}</source>
        <translation>无法将检查点写入 {path}：{reason}</translation>
    </message>
    <message>
        <source>Check the folder, its permissions and the free space</source>
        <translation>检查文件夹、权限和剩余空间</translation>
    </message>
    <message>
        <source>The engine received a message that it cannot read: {reason}</source>
        <translation>引擎收到无法读取的消息：{reason}</translation>
    </message>
    <message>
        <source>Use the studio or eulerstack train of the same version</source>
        <translation>使用相同版本的 studio 或 eulerstack train</translation>
    </message>
    <message>
        <source>The engine failed: {reason}</source>
        <translation>引擎失败：{reason}</translation>
    </message>
    <message>
        <source>Report the message with the design; checkpoints are kept</source>
        <translation>连同设计报告此消息；检查点会保留</translation>
    </message>
    <message>
        <source>The file {file} cannot be read: {reason}</source>
        <translation>无法读取文件 {file}：{reason}</translation>
    </message>
    <message>
        <source>Check the path and the permissions</source>
        <translation>检查路径和权限</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>Check the path; eulerstack presets list shows the designs that come with the program</source>
        <translation>检查路径；eulerstack presets list 显示随程序提供的设计</translation>
    </message>
    <message>
        <source>This is a folder, not a file</source>
        <translation>这是文件夹，不是文件</translation>
    </message>
    <message>
        <source>Name a YAML file inside it</source>
        <translation>指定其中的 YAML 文件</translation>
    </message>
    <message>
        <source>Reading is not permitted</source>
        <translation>没有读取权限</translation>
    </message>
    <message>
        <source>Change the permissions of the file, or copy it</source>
        <translation>修改文件权限，或复制它</translation>
    </message>
    <message>
        <source>No data arrived within {seconds} s</source>
        <translation>{seconds} 秒内没有数据</translation>
    </message>
    <message>
        <source>Save the text in a file, or pass it on standard input with -</source>
        <translation>将文本保存为文件，或用 - 经标准输入传入</translation>
    </message>
    <message>
        <source>Reading failed: {reason}</source>
        <translation>读取失败：{reason}</translation>
    </message>
    <message>
        <source>Check the path and the disk</source>
        <translation>检查路径和磁盘</translation>
    </message>
    <message>
        <source>Writing failed: {reason}</source>
        <translation>写入失败：{reason}</translation>
    </message>
    <message>
        <source>Choose a folder that exists, may be written to and has free space</source>
        <translation>选择存在、可写且有空间的文件夹</translation>
    </message>
    <message>
        <source>The output file is the design itself</source>
        <translation>输出文件就是设计文件本身</translation>
    </message>
    <message>
        <source>Choose another name after --output</source>
        <translation>在 --output 后选择其他名称</translation>
    </message>
    <message>
        <source>Standard output cannot be written: {reason}</source>
        <translation>无法写入标准输出：{reason}</translation>
    </message>
    <message>
        <source>Free some space, or send the output elsewhere</source>
        <translation>释放空间，或将输出发送到别处</translation>
    </message>
    <message>
        <source>A command is missing</source>
        <translation>缺少命令</translation>
    </message>
    <message>
        <source>Use one of: {commands}</source>
        <translation>使用其中之一：{commands}</translation>
    </message>
    <message>
        <source>There is no command &quot;{command}&quot;</source>
        <translation>没有命令 &quot;{command}&quot;</translation>
    </message>
    <message>
        <source>Did you mean {guess}?</source>
        <translation>是否指 {guess}?</translation>
    </message>
    <message>
        <source>There is no option &quot;{option}&quot; here</source>
        <translation>此处没有选项 &quot;{option}&quot;</translation>
    </message>
    <message>
        <source>Read: {help}</source>
        <translation>参见：{help}</translation>
    </message>
    <message>
        <source>The option {option} has no value</source>
        <translation>选项 {option} 没有值</translation>
    </message>
    <message>
        <source>Write a value after it; read: {help}</source>
        <translation>在其后写值；参见：{help}</translation>
    </message>
    <message>
        <source>{option} cannot be &quot;{value}&quot;</source>
        <translation>{option} 不能是 &quot;{value}&quot;</translation>
    </message>
    <message>
        <source>Use one of: {choices}</source>
        <translation>使用其中之一：{choices}</translation>
    </message>
    <message>
        <source>Use a whole number from {minimum} to {maximum}</source>
        <translation>使用 {minimum} 到 {maximum} 的整数</translation>
    </message>
    <message>
        <source>Use a number above {minimum}, at most {maximum}</source>
        <translation>使用大于 {minimum} 且不超过 {maximum} 的数</translation>
    </message>
    <message>
        <source>A file is missing</source>
        <translation>缺少文件</translation>
    </message>
    <message>
        <source>Name a YAML file, or - for standard input</source>
        <translation>指定 YAML 文件，或用 - 表示标准输入</translation>
    </message>
    <message>
        <source>{count} files are given, one can be used</source>
        <translation>给出了 {count} 个文件，只能使用一个</translation>
    </message>
    <message>
        <source>Run the command once for each file</source>
        <translation>对每个文件运行一次命令</translation>
    </message>
    <message>
        <source>Standard input is named twice</source>
        <translation>标准输入被指定两次</translation>
    </message>
    <message>
        <source>Use - once</source>
        <translation>- 只用一次</translation>
    </message>
    <message>
        <source>&quot;{argument}&quot; is one argument too many</source>
        <translation>多了一个参数 &quot;{argument}&quot;</translation>
    </message>
    <message>
        <source>The name of a preset is missing</source>
        <translation>缺少预设名称</translation>
    </message>
    <message>
        <source>Use one of: {names}</source>
        <translation>使用其中之一：{names}</translation>
    </message>
    <message>
        <source>The arguments cannot be read: {reason}</source>
        <translation>无法读取参数：{reason}</translation>
    </message>
    <message>
        <source>There is no preset of this name</source>
        <translation>没有这个名称的预设</translation>
    </message>
    <message>
        <source>No presets are found in {folder}</source>
        <translation>{folder} 中没有预设</translation>
    </message>
    <message>
        <source>Set EULERSTACK_PRESETS_DIR to the folder that holds them</source>
        <translation>将 EULERSTACK_PRESETS_DIR 设为预设所在文件夹</translation>
    </message>
    <message>
        <source>The engine cannot be started: {reason}</source>
        <translation>无法启动引擎：{reason}</translation>
    </message>
    <message>
        <source>Build eulerstack-engine beside eulerstack, or set EULERSTACK_ENGINE to its path</source>
        <translation>在 eulerstack 旁构建 eulerstack-engine，或将 EULERSTACK_ENGINE 设为其路径</translation>
    </message>
    <message>
        <source>The engine was ended by signal {signal} at step {step}</source>
        <translation>引擎在第 {step} 步被信号 {signal} 终止</translation>
    </message>
    <message>
        <source>Reduce --batch-size or --seq-len if memory ran out; --resume goes on from a checkpoint</source>
        <translation>如果内存不足，减小 --batch-size 或 --seq-len；--resume 从检查点继续</translation>
    </message>
    <message>
        <source>The engine ended at step {step} with exit code {code}</source>
        <translation>引擎在第 {step} 步以退出码 {code} 结束</translation>
    </message>
    <message>
        <source>Read the lines above; --resume goes on from a checkpoint</source>
        <translation>阅读上面的输出；--resume 从检查点继续</translation>
    </message>
    <message>
        <source>The engine sent something that cannot be read: {reason}</source>
        <translation>引擎发送了无法读取的内容：{reason}</translation>
    </message>
    <message>
        <source>Use eulerstack and eulerstack-engine of the same version</source>
        <translation>使用相同版本的 eulerstack 和 eulerstack-engine</translation>
    </message>
    <message>
        <source>The engine gave no sign of life for {seconds} s</source>
        <translation>引擎 {seconds} 秒没有响应</translation>
    </message>
    <message>
        <source>Start the run again; --resume goes on from a checkpoint</source>
        <translation>重新开始运行；--resume 从检查点继续</translation>
    </message>
    <message>
        <source>The run failed: {reason}</source>
        <translation>运行失败：{reason}</translation>
    </message>
    <message>
        <source>Read the message and correct its cause</source>
        <translation>阅读消息并消除原因</translation>
    </message>
    <message>
        <source>Something went wrong inside the program: {reason}</source>
        <translation>程序内部出错：{reason}</translation>
    </message>
    <message>
        <source>Report it with the command and the file that show it</source>
        <translation>连同命令和文件一起报告</translation>
    </message>
    <message>
        <source>Set {field} to {value}</source>
        <translation>将 {field} 设为 {value}</translation>
    </message>
    <message>
        <source>Reset {field}</source>
        <translation>重置 {field}</translation>
    </message>
    <message>
        <source>Set repeat of {name} to {value}</source>
        <translation>将 {name} 的 repeat 设为 {value}</translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation>移动 {name}</translation>
    </message>
    <message>
        <source>Delete {count} entries</source>
        <translation>删除 {count} 个条目</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>删除 {name}</translation>
    </message>
    <message>
        <source>Duplicate {name}</source>
        <translation>复制 {name}</translation>
    </message>
    <message>
        <source>Insert {name}</source>
        <translation>插入 {name}</translation>
    </message>
    <message>
        <source>Insert new {name}</source>
        <translation>插入新的 {name}</translation>
    </message>
    <message>
        <source>Rename {name} to {value}</source>
        <translation>将 {name} 改名为 {value}</translation>
    </message>
    <message>
        <source>Make {name} unique</source>
        <translation>使 {name} 独立</translation>
    </message>
    <message>
        <source>Paste entries</source>
        <translation>粘贴条目</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Remove the quotes</source>
        <translation>去掉引号</translation>
    </message>
    <message>
        <source>Write {name}</source>
        <translation>写 {name}</translation>
    </message>
    <message>
        <source>Put quotes around it</source>
        <translation>加上引号</translation>
    </message>
    <message>
        <source>Rename it to {name}</source>
        <translation>改名为 {name}</translation>
    </message>
    <message>
        <source>Remove {key}</source>
        <translation>删除 {key}</translation>
    </message>
    <message>
        <source>Add {key}: {value}</source>
        <translation>添加 {key}: {value}</translation>
    </message>
    <message>
        <source>Replace tabs with spaces</source>
        <translation>将制表符换成空格</translation>
    </message>
    <message>
        <source>Put quotes around the expression</source>
        <translation>给表达式加引号</translation>
    </message>
    <message>
        <source>Put quotes around {key}</source>
        <translation>给 {key} 加引号</translation>
    </message>
    <message>
        <source>Set {field} of {count} entries</source>
        <translation>设置 {count} 个条目的 {field}</translation>
    </message>
    <message>
        <source>Reset {field} of {count} entries</source>
        <translation>重置 {count} 个条目的 {field}</translation>
    </message>
    <message>
        <source>Apply {count} safe fixes</source>
        <translation>应用 {count} 个安全修复</translation>
    </message>
    <message>
        <source>Replace &quot;{from}&quot; by &quot;{to}&quot;</source>
        <translation>将 &quot;{from}&quot; 替换为 &quot;{to}&quot;</translation>
    </message>
    <message>
        <source>latent_dim {latent_dim} is not below d_model {d_model}</source>
        <translation>latent_dim {latent_dim} 不小于 d_model {d_model}</translation>
    </message>
    <message>
        <source>Set latent_dim to {nearest} or another value below d_model</source>
        <translation>将 latent_dim 设为 {nearest} 或其他小于 d_model 的值</translation>
    </message>
    <message>
        <source>{field} is {value}, more than {other} ({limit})</source>
        <translation>{field} 为 {value}，大于 {other} ({limit})</translation>
    </message>
    <message>
        <source>Set {field} to {limit} or less</source>
        <translation>将 {field} 设为不超过 {limit} 的值</translation>
    </message>
    <message>
        <source>{field} has no effect without {other}</source>
        <translation>没有 {other} 时 {field} 不起作用</translation>
    </message>
    <message>
        <source>Add {other}, or remove {field}</source>
        <translation>添加 {other}，或删除 {field}</translation>
    </message>
    <message>
        <source>{field} and {other} exclude each other</source>
        <translation>{field} 与 {other} 互相排斥</translation>
    </message>
    <message>
        <source>Remove one of them</source>
        <translation>删除其中之一</translation>
    </message>
    <message>
        <source>longrope lists {count} factors; a head that rotates {size} numbers needs {expected}</source>
        <translation>longrope 列出 {count} 个因子；旋转 {size} 个数字的头需要 {expected} 个</translation>
    </message>
    <message>
        <source>Give {expected} factors in each list</source>
        <translation>每个列表给出 {expected} 个因子</translation>
    </message>
    <message>
        <source>{field} {value} is more than the {limit} {all}</source>
        <translation>{field} {value} 多于 {limit} 个 {all}</translation>
    </message>
    <message>
        <source>groups {groups} does not divide experts {experts}</source>
        <translation>groups {groups} 不能整除 experts {experts}</translation>
    </message>
    <message>
        <source>Set groups to {nearest}</source>
        <translation>将 groups 设为 {nearest}</translation>
    </message>
    <message>
        <source>{field} {value} leaves {held} experts, fewer than top_k {top_k}</source>
        <translation>{field} {value} 只剩 {held} 个专家，少于 top_k {top_k}</translation>
    </message>
    <message>
        <source>Set {field} to {nearest} or more</source>
        <translation>将 {field} 设为 {nearest} 或更大</translation>
    </message>
    <message>
        <source>topk_groups is {value}, but group_limit is {limit}</source>
        <translation>topk_groups 为 {value}，但 group_limit 为 {limit}</translation>
    </message>
    <message>
        <source>Remove topk_groups: group_limit says the same</source>
        <translation>删除 topk_groups：group_limit 含义相同</translation>
    </message>
    <message>
        <source>{field} acts on a router; hash routing has none</source>
        <translation>{field} 作用于路由器；哈希路由没有路由器</translation>
    </message>
    <message>
        <source>Remove {field}, or set routing type to learned</source>
        <translation>删除 {field}，或将 routing type 设为 learned</translation>
    </message>
    <message>
        <source>mixing birkhoff needs steps of Sinkhorn-Knopp; sinkhorn_iters is 0</source>
        <translation>mixing birkhoff 需要 Sinkhorn-Knopp 步；sinkhorn_iters 为 0</translation>
    </message>
    <message>
        <source>Set sinkhorn_iters to 3, or mixing to unconstrained</source>
        <translation>将 sinkhorn_iters 设为 3，或将 mixing 设为 unconstrained</translation>
    </message>
    <message>
        <source>optimizer hybrid needs the names of the matrices that Muon moves</source>
        <translation>optimizer hybrid 需要 Muon 所移动的矩阵的名称</translation>
    </message>
    <message>
        <source>Name them in optimizer_groups.muon, or set optimizer to muon</source>
        <translation>在 optimizer_groups.muon 中写出它们，或将 optimizer 设为 muon</translation>
    </message>
    <message>
        <source>{field} belongs to variant {other}; this one is {variant}</source>
        <translation>{field} 属于 variant {other}；此处是 {variant}</translation>
    </message>
    <message>
        <source>Remove {field}, or set variant to {other}</source>
        <translation>删除 {field}，或将 variant 设为 {other}</translation>
    </message>
    <message>
        <source>{field} {value} does not divide {of} {size}</source>
        <translation>{field} {value} 不能整除 {of} {size}</translation>
    </message>
    <message>
        <source>Set {field} to {nearest}</source>
        <translation>将 {field} 设为 {nearest}</translation>
    </message>
    <message>
        <source>A branched mixer needs two or more branches; there are {count}</source>
        <translation>branched 混合器需要两个或更多分支；现有 {count} 个</translation>
    </message>
    <message>
        <source>Add a branch, or use its mixer alone</source>
        <translation>添加一个分支，或单独使用它的混合器</translation>
    </message>
    <message>
        <source>The branch {name} is branched itself</source>
        <translation>分支 {name} 本身是 branched</translation>
    </message>
    <message>
        <source>Write its branches beside the others</source>
        <translation>把它的分支写在其他分支旁边</translation>
    </message>
    <message>
        <source>top_k is {top_k}; there are {count} branches</source>
        <translation>top_k 为 {top_k}；有 {count} 个分支</translation>
    </message>
    <message>
        <source>Set top_k to {count} or less</source>
        <translation>将 top_k 设为不超过 {count} 的值</translation>
    </message>
    <message>
        <source>{key} has no meaning in a {form} entry</source>
        <translation>{key} 在 {form} 条目中没有意义</translation>
    </message>
    <message>
        <source>Remove {key}, or move it to an entry of the form it belongs to</source>
        <translation>删除 {key}，或将其移到它所属形式的条目</translation>
    </message>
    <message>
        <source>parallel has {count} of the 2 or more streams it needs</source>
        <translation>parallel 有 {count} 个流，需要 2 个或更多</translation>
    </message>
    <message>
        <source>Add a stream, or write its layers as entries of their own</source>
        <translation>添加一个流，或把它的层写成单独的条目</translation>
    </message>
    <message>
        <source>{field} {value} is used twice</source>
        <translation>{field} {value} 使用了两次</translation>
    </message>
    <message>
        <source>Give each its own name</source>
        <translation>给每个起自己的名称</translation>
    </message>
    <message>
        <source>The stream {stream} has no layer</source>
        <translation>流 {stream} 没有层</translation>
    </message>
    <message>
        <source>There is no stream {value}</source>
        <translation>没有流 {value}</translation>
    </message>
    <message>
        <source>from and to both name the stream {value}</source>
        <translation>from 和 to 都指向流 {value}</translation>
    </message>
    <message>
        <source>Name two different streams</source>
        <translation>指定两个不同的流</translation>
    </message>
    <message>
        <source>{field} {value} is refused until a plug-in registers it</source>
        <translation>{field} {value} 在插件注册之前不被接受</translation>
    </message>
    <message>
        <source>Use {field}: {instead}, or add the plug-in that builds {value}</source>
        <translation>使用 {field}: {instead}，或添加构建 {value} 的插件</translation>
    </message>
    <message>
        <source>{template} runs at width {width}, which n_heads {n_heads} does not divide</source>
        <translation>{template} 以宽度 {width} 运行，n_heads {n_heads} 不能整除它</translation>
    </message>
    <message>
        <source>Set d_out to {nearest}</source>
        <translation>将 d_out 设为 {nearest}</translation>
    </message>
    <message>
        <source>{template} runs at width {width}: {n_heads} heads have an odd size, and rope rotates pairs</source>
        <translation>{template} 以宽度 {width} 运行：{n_heads} 个头的大小是奇数，而 rope 成对旋转</translation>
    </message>
    <message>
        <source>The streams&apos; widths add up to {sum}, not to the {width} of their input</source>
        <translation>各流宽度之和为 {sum}，不是输入的 {width}</translation>
    </message>
    <message>
        <source>Set projection to true, or end the streams at widths that add up to {width}</source>
        <translation>将 projection 设为 true，或使各流宽度之和为 {width}</translation>
    </message>
    <message>
        <source>The streams end at the widths {widths}; merge {kind} needs one width</source>
        <translation>各流结束于宽度 {widths}；merge {kind} 需要同一宽度</translation>
    </message>
    <message>
        <source>End all streams at one width, or use merge concat</source>
        <translation>使所有流结束于同一宽度，或使用 merge concat</translation>
    </message>
    <message>
        <source>cross_attn runs at width {width}, which n_heads {n_heads} does not divide</source>
        <translation>cross_attn 以宽度 {width} 运行，n_heads {n_heads} 不能整除它</translation>
    </message>
    <message>
        <source>End the stream at a multiple of {n_heads}</source>
        <translation>使流结束于 {n_heads} 的倍数</translation>
    </message>
    <message>
        <source>The body {template} changes the width from {width} to {d_out}; a body keeps its width</source>
        <translation>主体 {template} 把宽度从 {width} 变为 {d_out}；主体应保持宽度</translation>
    </message>
    <message>
        <source>Use a template without shape_change, or set d_out to {width}</source>
        <translation>使用没有 shape_change 的模板，或将 d_out 设为 {width}</translation>
    </message>
    <message>
        <source>execution_modes has no mode</source>
        <translation>execution_modes 没有模式</translation>
    </message>
    <message>
        <source>Add a mode with name and max_tokens, or remove execution_modes</source>
        <translation>添加带 name 和 max_tokens 的模式，或删除 execution_modes</translation>
    </message>
    <message>
        <source>transition leads from one execution mode to the next, and there are no execution_modes</source>
        <translation>transition 从一个执行模式通向下一个，但没有 execution_modes</translation>
    </message>
    <message>
        <source>Add execution_modes, or remove transition</source>
        <translation>添加 execution_modes，或删除 transition</translation>
    </message>
    <message>
        <source>The last layer gives width {width}: a projection back to d_model {d_model} is added</source>
        <translation>最后一层给出宽度 {width}：添加回到 d_model {d_model} 的投影</translation>
    </message>
    <message>
        <source>End the last layer at d_model to save it, or keep it</source>
        <translation>让最后一层结束于 d_model 以省去它，或保留它</translation>
    </message>
    <message>
        <source>inner_lr {rate} is outside 1e-06 to 1</source>
        <translation>inner_lr {rate} 超出 1e-06 到 1</translation>
    </message>
    <message>
        <source>Start from 0.01: the inner model learns from one token at a time</source>
        <translation>从 0.01 开始：内部模型每次从一个词元学习</translation>
    </message>
    <message>
        <source>No layer looks back at single tokens: all state is of fixed size or fades</source>
        <translation>没有层回看单个词元：所有状态大小固定或会衰减</translation>
    </message>
    <message>
        <source>Give one layer in eight attention with the full context, if exact recall matters</source>
        <translation>如果精确回忆重要，给每八层中的一层完整上下文的注意力</translation>
    </message>
    <message>
        <source>The phases may take {sum} tokens, more than max_seq_len {max_seq_len}</source>
        <translation>各阶段可能占用 {sum} 个词元，多于 max_seq_len {max_seq_len}</translation>
    </message>
    <message>
        <source>Lower max_tokens of the phases, or raise max_seq_len</source>
        <translation>减小各阶段的 max_tokens，或增大 max_seq_len</translation>
    </message>
    <message>
        <source>A depth gate of capacity {capacity} lets in hardly any token, or nearly all</source>
        <translation>容量 {capacity} 的深度门几乎不放行词元，或几乎全部放行</translation>
    </message>
    <message>
        <source>Use a capacity of 0.1 to 0.9; 0.125 and 0.5 are the published ones</source>
        <translation>使用 0.1 到 0.9 的容量；已发表的是 0.125 和 0.5</translation>
    </message>
    <message>
        <source>The integrator takes {steps} steps, more than 32</source>
        <translation>积分器用 {steps} 步，多于 32</translation>
    </message>
    <message>
        <source>Use at most 32 steps, or a method of higher order</source>
        <translation>最多 32 步，或使用更高阶的方法</translation>
    </message>
    <message>
        <source>The memory&apos;s hidden {hidden} is more than 8 times the width {d_model}</source>
        <translation>记忆的 hidden {hidden} 大于宽度 {d_model} 的 8 倍</translation>
    </message>
    <message>
        <source>Set params.hidden to 1 to 8 times the width</source>
        <translation>将 params.hidden 设为宽度的 1 到 8 倍</translation>
    </message>
    <message>
        <source>d_out {d_out} is wider than d_model {d_model}</source>
        <translation>d_out {d_out} 比 d_model {d_model} 宽</translation>
    </message>
    <message>
        <source>Choose a d_out below d_model: shape changes are meant to save work</source>
        <translation>选择小于 d_model 的 d_out：宽度变化是为了节省计算</translation>
    </message>
    <message>
        <source>affinity sqrt_softplus has no bound and nothing balances its scores</source>
        <translation>affinity sqrt_softplus 没有上界，也没有任何机制平衡其分数</translation>
    </message>
    <message>
        <source>Set bias_correction enabled to true, or affinity to sigmoid</source>
        <translation>将 bias_correction enabled 设为 true，或将 affinity 设为 sigmoid</translation>
    </message>
    <message>
        <source>Hash routing stands in mixtures after the first {first}: {layers}</source>
        <translation>前 {first} 个之后的专家混合中有哈希路由：{layers}</translation>
    </message>
    <message>
        <source>Use learned routing there: a token&apos;s id says little about deep layers</source>
        <translation>在那里使用学习的路由：词元的 id 对深层说明不了什么</translation>
    </message>
    <message>
        <source>A token uses an inner width of {width}, outside 1 to 8 times d_model {d_model}</source>
        <translation>一个词元使用的内部宽度为 {width}，超出 d_model {d_model} 的 1 到 8 倍</translation>
    </message>
    <message>
        <source>Set vendor.studio.expert_dim so that top_k of them make 2 to 4 times d_model</source>
        <translation>设置 vendor.studio.expert_dim，使 top_k 个合计为 d_model 的 2 到 4 倍</translation>
    </message>
    <message>
        <source>An expert gets {load} tokens of a sequence of {length}</source>
        <translation>一个专家得到长度 {length} 的序列中的 {load} 个词元</translation>
    </message>
    <message>
        <source>Train with large batches, or use fewer experts: small products are slow</source>
        <translation>用大批次训练，或减少专家：小的乘积很慢</translation>
    </message>
    <message>
        <source>{field} has no effect: the optimizer is adamw</source>
        <translation>{field} 不起作用：优化器是 adamw</translation>
    </message>
    <message>
        <source>Set optimizer to muon or hybrid, or remove {field}</source>
        <translation>将 optimizer 设为 muon 或 hybrid，或删除 {field}</translation>
    </message>
    <message>
        <source>The pattern &quot;{pattern}&quot; of {field} names no matrix of this model</source>
        <translation>{field} 的模式 &quot;{pattern}&quot; 不对应此模型的任何矩阵</translation>
    </message>
    <message>
        <source>Look the names up in the plan: layers.0.ffn.up_proj.weight and the like</source>
        <translation>在计划中查找名称：layers.0.ffn.up_proj.weight 之类</translation>
    </message>
    <message>
        <source>{streams} residual streams take {streams} times the memory between layers</source>
        <translation>{streams} 个残差流使层间内存为 {streams} 倍</translation>
    </message>
    <message>
        <source>Use 4 streams or fewer: the gain beyond is small</source>
        <translation>使用 4 个或更少的流：更多收益很小</translation>
    </message>
    <message>
        <source>train_loss_weight {weight} makes further tokens count more than the next one</source>
        <translation>train_loss_weight {weight} 使后续词元比下一个词元更重要</translation>
    </message>
    <message>
        <source>Use 0.1 to 0.3</source>
        <translation>使用 0.1 到 0.3</translation>
    </message>
    <message>
        <source>latent_dim {latent_dim} is outside {low} to {high}, 1/16 to 3/4 of d_model {d_model}</source>
        <translation>latent_dim {latent_dim} 超出 {low} 到 {high}，即 d_model {d_model} 的 1/16 到 3/4</translation>
    </message>
    <message>
        <source>Start from half of d_model</source>
        <translation>从 d_model 的一半开始</translation>
    </message>
    <message>
        <source>latent_dim {latent_dim} is smaller than the rotated key beside it, {rope}</source>
        <translation>latent_dim {latent_dim} 小于旁边的旋转键 {rope}</translation>
    </message>
    <message>
        <source>Widen latent_dim, or make rope_head_dim smaller</source>
        <translation>加宽 latent_dim，或减小 rope_head_dim</translation>
    </message>
    <message>
        <source>{top} blocks of {block} tokens are the whole context of {max_seq_len}: nothing is left out</source>
        <translation>{top} 个 {block} 词元的块就是整个上下文 {max_seq_len}：没有略去任何内容</translation>
    </message>
    <message>
        <source>Lower top_k_blocks, or use type hca</source>
        <translation>减小 top_k_blocks，或使用 type hca</translation>
    </message>
    <message>
        <source>m_block {block} is longer than max_seq_len {max_seq_len}: no block is ever complete</source>
        <translation>m_block {block} 长于 max_seq_len {max_seq_len}：没有块会完整</translation>
    </message>
    <message>
        <source>Lower m_block</source>
        <translation>减小 m_block</translation>
    </message>
    <message>
        <source>{beyond} % of the places at experts were beyond their capacity, {dropped} % left out</source>
        <translation>专家位置的 {beyond} % 超出容量，{dropped} % 被丢弃</translation>
    </message>
    <message>
        <source>The weights {path} cannot be read: {reason}</source>
        <translation>无法读取权重 {path}：{reason}</translation>
    </message>
    <message>
        <source>Give a checkpoint of this design, or its design file for fresh weights</source>
        <translation>提供此设计的检查点，或提供设计文件以使用初始权重</translation>
    </message>
    <message>
        <source>The design has no execution mode {mode}</source>
        <translation>设计没有执行模式 {mode}</translation>
    </message>
    <message>
        <source>Name one of execution_modes</source>
        <translation>指定 execution_modes 之一</translation>
    </message>
    <message>
        <source>The prompt has {tokens} tokens, more than max_seq_len {max_seq_len} leaves room for</source>
        <translation>提示有 {tokens} 个词元，多于 max_seq_len {max_seq_len} 留下的空间</translation>
    </message>
    <message>
        <source>Shorten the prompt</source>
        <translation>缩短提示</translation>
    </message>
    <message>
        <source>The session {path} cannot be read: {reason}</source>
        <translation>无法读取会话 {path}：{reason}</translation>
    </message>
    <message>
        <source>Name another file, or remove this one to begin again</source>
        <translation>指定另一个文件，或删除此文件重新开始</translation>
    </message>
    <message>
        <source>The session {path} cannot be written: {reason}</source>
        <translation>无法写入会话 {path}：{reason}</translation>
    </message>
    <message>
        <source>Name a file in a folder that can be written</source>
        <translation>指定可写文件夹中的文件</translation>
    </message>
    <message>
        <source>This is no valid JSON: {found} cannot stand here</source>
        <translation>这不是有效的 JSON：{found} 不能出现在这里</translation>
    </message>
    <message>
        <source>Correct the text at this place</source>
        <translation>更正此处的文本</translation>
    </message>
    <message>
        <source>This is no valid JSON: the text ends too early</source>
        <translation>这不是有效的 JSON：文本过早结束</translation>
    </message>
    <message>
        <source>Add what is missing; was the file copied whole?</source>
        <translation>补上缺少的部分；文件是否完整复制？</translation>
    </message>
    <message>
        <source>This is no valid JSON: the text between the quotes cannot be read</source>
        <translation>这不是有效的 JSON：引号之间的文本无法读取</translation>
    </message>
    <message>
        <source>Write it as UTF-8, and line breaks and backslashes escaped</source>
        <translation>用 UTF-8 书写，换行和反斜杠需转义</translation>
    </message>
    <message>
        <source>This is no valid JSON: {found} is no number</source>
        <translation>这不是有效的 JSON：{found} 不是数字</translation>
    </message>
    <message>
        <source>Write a number as JSON does, such as 12, -0.5 or 1e-6</source>
        <translation>按 JSON 的方式写数字，例如 12、-0.5 或 1e-6</translation>
    </message>
    <message>
        <source>The key {key} is written twice</source>
        <translation>键 {key} 写了两次</translation>
    </message>
    <message>
        <source>Lists and objects stand inside each other more than {limit} deep</source>
        <translation>列表和对象的嵌套超过 {limit} 层</translation>
    </message>
    <message>
        <source>Check that this is the config.json of a model</source>
        <translation>检查这是不是模型的 config.json</translation>
    </message>
    <message>
        <source>The file has more than {limit} values</source>
        <translation>文件的值多于 {limit} 个</translation>
    </message>
    <message>
        <source>A config is a JSON object; this is something else</source>
        <translation>config 是一个 JSON 对象；这是别的东西</translation>
    </message>
    <message>
        <source>Name the config.json of a model</source>
        <translation>指定模型的 config.json</translation>
    </message>
    <message>
        <source>model_type is missing: nothing says which model this is</source>
        <translation>缺少 model_type：无法知道这是哪个模型</translation>
    </message>
    <message>
        <source>Add model_type, one of: {families}</source>
        <translation>添加 model_type，取以下之一：{families}</translation>
    </message>
    <message>
        <source>Models of the type &quot;{value}&quot; cannot be imported</source>
        <translation>类型 &quot;{value}&quot; 的模型不能导入</translation>
    </message>
    <message>
        <source>Use a config of one of: {families}</source>
        <translation>使用以下之一的 config：{families}</translation>
    </message>
    <message>
        <source>Did you mean {guess}? Possible are: {families}</source>
        <translation>是否指 {guess}?可用的有：{families}</translation>
    </message>
    <message>
        <source>{key} is {value}, not a whole number</source>
        <translation>{key} 为 {value}，不是整数</translation>
    </message>
    <message>
        <source>Write a whole number from {minimum} to {maximum}</source>
        <translation>写一个 {minimum} 到 {maximum} 的整数</translation>
    </message>
    <message>
        <source>{key} is {value}, not a finite number</source>
        <translation>{key} 为 {value}，不是有限的数字</translation>
    </message>
    <message>
        <source>Write a number from {minimum} to {maximum}</source>
        <translation>写一个 {minimum} 到 {maximum} 的数字</translation>
    </message>
    <message>
        <source>{key} is {value}, outside the possible range</source>
        <translation>{key} 为 {value}，超出可能的范围</translation>
    </message>
    <message>
        <source>{key} is {value}, neither true nor false</source>
        <translation>{key} 为 {value}，既不是 true 也不是 false</translation>
    </message>
    <message>
        <source>Write true or false</source>
        <translation>写 true 或 false</translation>
    </message>
    <message>
        <source>{key} is {value}, not a text</source>
        <translation>{key} 为 {value}，不是文本</translation>
    </message>
    <message>
        <source>Write a text between quotes</source>
        <translation>在引号之间写文本</translation>
    </message>
    <message>
        <source>{key} is {value}, not a list</source>
        <translation>{key} 为 {value}，不是列表</translation>
    </message>
    <message>
        <source>Write a list between [ and ]</source>
        <translation>在 [ 和 ] 之间写列表</translation>
    </message>
    <message>
        <source>{key} is {value}, not an object</source>
        <translation>{key} 为 {value}，不是对象</translation>
    </message>
    <message>
        <source>Write an object with braces around it</source>
        <translation>写一个用花括号括起的对象</translation>
    </message>
    <message>
        <source>{key} is missing, and {class} has no default for it</source>
        <translation>缺少 {key}，{class} 也没有默认值</translation>
    </message>
    <message>
        <source>Add the key with its value</source>
        <translation>添加该键及其值</translation>
    </message>
    <message>
        <source>{key} has {count} entries, and there are {layers} layers</source>
        <translation>{key} 有 {count} 个条目，而有 {layers} 层</translation>
    </message>
    <message>
        <source>Write one entry for each layer</source>
        <translation>每层写一个条目</translation>
    </message>
    <message>
        <source>{key} is {value} and does not divide {other}, which is {number}</source>
        <translation>{key} 为 {value}，不能整除值为 {number} 的 {other}</translation>
    </message>
    <message>
        <source>Change one of the two</source>
        <translation>更改其中之一</translation>
    </message>
    <message>
        <source>{key} is {value}, and {other} asks for {number}</source>
        <translation>{key} 为 {value}，而 {other} 要求 {number}</translation>
    </message>
    <message>
        <source>{key}: {value} cannot be expressed in a design</source>
        <translation>{key}: {value} 无法在设计中表达</translation>
    </message>
    <message>
        <source>Remove it if the model does not depend on it</source>
        <translation>如果模型不依赖它，请删除</translation>
    </message>
    <message>
        <source>{key}: {value} is left out, because a design has no word for it</source>
        <translation>{key}: {value} 被略去，因为设计没有对应的词</translation>
    </message>
    <message>
        <source>Remember it where the results of both models are compared</source>
        <translation>比较两个模型的结果时请记住这一点</translation>
    </message>
    <message>
        <source>{key}: {value} is left out, because {class} knows no such key</source>
        <translation>{key}: {value} 被略去，因为 {class} 没有这个键</translation>
    </message>
    <message>
        <source>Check the spelling and the model_type</source>
        <translation>检查拼写和 model_type</translation>
    </message>
    <message>
        <source>The output file is the config itself</source>
        <translation>输出文件就是 config 本身</translation>
    </message>
    <message>
        <source>Run side by side</source>
        <translation>并列运行</translation>
    </message>
    <message>
        <source>Put {name} into an integrator</source>
        <translation>把 {name} 放入积分器</translation>
    </message>
    <message>
        <source>Unwrap the frame</source>
        <translation>拆开框</translation>
    </message>
    <message>
        <source>Add a stream of {name}</source>
        <translation>添加 {name} 的流</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>使用 {name}</translation>
    </message>
    <message>
        <source>Turn off {field}</source>
        <translation>关闭 {field}</translation>
    </message>
    <message>
        <source>Turn on {field}</source>
        <translation>打开 {field}</translation>
    </message>
    <message>
        <source>Add to {field}</source>
        <translation>添加到 {field}</translation>
    </message>
    <message>
        <source>Add a phase</source>
        <translation>添加阶段</translation>
    </message>
    <message>
        <source>{template} runs at width {width}, which is not above its latent_dim {latent_dim}</source>
        <translation>{template} 在宽度 {width} 下运行，该宽度不大于其 latent_dim {latent_dim}</translation>
    </message>
    <message>
        <source>Lower latent_dim, or set d_out to {nearest}</source>
        <translation>减小 latent_dim，或把 d_out 设为 {nearest}</translation>
    </message>
    <message>
        <source>{layers} layers with mamba, hyena or moe train without dropout and without checkpointing</source>
        <translation>{layers} 个含 mamba、hyena 或 moe 的层在训练时既无 dropout 也无检查点</translation>
    </message>
    <message>
        <source>Set training_hints.checkpointing to true, or dropout above 0</source>
        <translation>把 training_hints.checkpointing 设为 true，或让 dropout 大于 0</translation>
    </message>
    <message>
        <source>{field} {value} is past {limit}, the limit of usual mixtures</source>
        <translation>{field} {value} 超过了常见混合的界限 {limit}</translation>
    </message>
    <message>
        <source>Use at most 1024 experts, and a capacity_factor of 0.5 or more</source>
        <translation>最多使用 1024 个专家，capacity_factor 不小于 0.5</translation>
    </message>
    <message>
        <source>A model of the type {value} holds more than a language model</source>
        <translation>类型 {value} 的模型不只含语言模型</translation>
    </message>
    <message>
        <source>Import the language model alone: save what stands under {part} as a file of its own</source>
        <translation>只导入语言模型：把 {part} 下的内容另存为单独的文件</translation>
    </message>
    <message>
        <source>No split over {gpus} x {gpu} fits: the smallest needs {need} of each</source>
        <translation>没有能放进 {gpus} x {gpu} 的划分：最小的也需要每个 {need}</translation>
    </message>
    <message>
        <source>Use more GPUs, GPUs with more memory, or shorter sequences (--seq-len)</source>
        <translation>使用更多 GPU、显存更大的 GPU，或更短的序列(--seq-len)</translation>
    </message>
    <message>
        <source>A step of {batch} tokens cannot be cut for {gpus} GPUs</source>
        <translation>{batch} 个词元的一步无法分给 {gpus} 个 GPU</translation>
    </message>
    <message>
        <source>Use fewer GPUs, or larger steps (--batch-tokens)</source>
        <translation>使用更少的 GPU，或更大的步(--batch-tokens)</translation>
    </message>
    <message>
        <source>There are no safetensors files here</source>
        <translation>这里没有 safetensors 文件</translation>
    </message>
    <message>
        <source>Name a folder with model.safetensors, or with its index and shards</source>
        <translation>给出含 model.safetensors，或含其索引和分片的文件夹</translation>
    </message>
    <message>
        <source>The weights are there as pickle only ({file}), which is never read</source>
        <translation>权重只有 pickle 形式({file})，该形式从不读取</translation>
    </message>
    <message>
        <source>Convert them where you trust them: load the model, save_pretrained() writes safetensors</source>
        <translation>在您信任的地方转换：加载模型后，save_pretrained() 会写出 safetensors</translation>
    </message>
    <message>
        <source>{file} cannot be used: {reason}</source>
        <translation>{file} 无法使用：{reason}</translation>
    </message>
    <message>
        <source>Get the file again; it is damaged, incomplete or no safetensors file</source>
        <translation>重新获取该文件；它已损坏、不完整或不是 safetensors 文件</translation>
    </message>
    <message>
        <source>The tensor {tensor} is missing</source>
        <translation>缺少张量 {tensor}</translation>
    </message>
    <message>
        <source>Use all files of one model with its own config.json</source>
        <translation>使用同一模型的全部文件及其自己的 config.json</translation>
    </message>
    <message>
        <source>The tensor {tensor} has no place in the design</source>
        <translation>张量 {tensor} 在设计中没有位置</translation>
    </message>
    <message>
        <source>The tensor {tensor} has the shape {shape}, not {wanted}</source>
        <translation>张量 {tensor} 的形状是 {shape}，而不是 {wanted}</translation>
    </message>
    <message>
        <source>The tensor {tensor} holds {dtype}</source>
        <translation>张量 {tensor} 的类型是 {dtype}</translation>
    </message>
    <message>
        <source>Use weights in float32, bfloat16 or float16, not quantized ones</source>
        <translation>使用 float32、bfloat16 或 float16 的权重，而不是量化的权重</translation>
    </message>
    <message>
        <source>Weights of a {family} model cannot be taken: {reason}</source>
        <translation>无法取用 {family} 模型的权重：{reason}</translation>
    </message>
    <message>
        <source>Import the design without --weights</source>
        <translation>不带 --weights 导入设计</translation>
    </message>
    <message>
        <source>--weights needs a folder to write to</source>
        <translation>--weights 需要一个写入的文件夹</translation>
    </message>
    <message>
        <source>Name it: eulerstack import DIR --weights -o FOLDER</source>
        <translation>给出它：eulerstack import DIR --weights -o FOLDER</translation>
    </message>
    <message>
        <source>The list of allowed plug-ins {path} cannot be used: {reason}</source>
        <translation>允许的插件列表 {path} 无法使用：{reason}</translation>
    </message>
    <message>
        <source>Repair the file, or remove it and allow the plug-ins again</source>
        <translation>修复该文件，或删除它并重新允许插件</translation>
    </message>
    <message>
        <source>The list of allowed plug-ins {path} cannot be written: {reason}</source>
        <translation>无法写入允许的插件列表 {path}：{reason}</translation>
    </message>
    <message>
        <source>Name the shared library of the plug-in</source>
        <translation>给出插件的共享库</translation>
    </message>
    <message>
        <source>No plug-in &quot;{plugin}&quot; is allowed</source>
        <translation>没有允许名为 &quot;{plugin}&quot; 的插件</translation>
    </message>
    <message>
        <source>Name one that eulerstack plugins list shows</source>
        <translation>给出 eulerstack plugins list 显示的名称</translation>
    </message>
    <message>
        <source>The description of the plug-in {plugin} cannot be used: {reason}</source>
        <translation>插件 {plugin} 的描述无法使用：{reason}</translation>
    </message>
    <message>
        <source>Ask the plug-in&apos;s author for a corrected one</source>
        <translation>请插件作者提供更正的描述</translation>
    </message>
    <message>
        <source>The plug-in {plugin} registers {what}, which {owner} has already</source>
        <translation>插件 {plugin} 注册了 {what}，而 {owner} 已有它</translation>
    </message>
    <message>
        <source>Remove the other plug-in first, or use this one under another name</source>
        <translation>先移除另一个插件，或以别的名称使用这个插件</translation>
    </message>
    <message>
        <source>The plug-in {plugin} cannot be loaded: {reason}</source>
        <translation>无法加载插件 {plugin}：{reason}</translation>
    </message>
    <message>
        <source>Check that the file is there and was built for this machine</source>
        <translation>检查文件是否存在，以及是否为本机构建</translation>
    </message>
    <message>
        <source>The file of the plug-in {plugin} is not the one that was allowed</source>
        <translation>插件 {plugin} 的文件不是当初允许的那个</translation>
    </message>
    <message>
        <source>If you trust the new file: eulerstack plugins allow {path}</source>
        <translation>如果信任新文件：eulerstack plugins allow {path}</translation>
    </message>
    <message>
        <source>{plugin} is no plug-in: it has no function eulerstackPlugin</source>
        <translation>{plugin} 不是插件：它没有函数 eulerstackPlugin</translation>
    </message>
    <message>
        <source>Name a library that was built as docs/plugins.md says</source>
        <translation>给出按 docs/plugins.md 构建的库</translation>
    </message>
    <message>
        <source>The plug-in {plugin} is for interface {version}; this engine has {expected}</source>
        <translation>插件 {plugin} 针对接口 {version}；此引擎为 {expected}</translation>
    </message>
    <message>
        <source>Build it again with the header of this version</source>
        <translation>用此版本的头文件重新构建</translation>
    </message>
    <message>
        <source>The plug-in {plugin} was built with LibTorch {version}; this engine has {expected}</source>
        <translation>插件 {plugin} 用 LibTorch {version} 构建；此引擎为 {expected}</translation>
    </message>
    <message>
        <source>Build it again with the LibTorch of the engine</source>
        <translation>用引擎的 LibTorch 重新构建</translation>
    </message>
    <message>
        <source>The plug-in {plugin} failed: {reason}</source>
        <translation>插件 {plugin} 失败：{reason}</translation>
    </message>
    <message>
        <source>Report it to the plug-in&apos;s author, or do without its kinds</source>
        <translation>报告给插件作者，或不用它的种类</translation>
    </message>
    <message>
        <source>The plug-in {plugin} crashed the engine: {signal}</source>
        <translation>插件 {plugin} 使引擎崩溃：{signal}</translation>
    </message>
    <message>
        <source>The plug-in {plugin} did not finish loading within {seconds} s</source>
        <translation>插件 {plugin} 未在 {seconds} s 内完成加载</translation>
    </message>
    <message>
        <source>The plug-in {plugin} describes {what} and does not build it</source>
        <translation>插件 {plugin} 描述了 {what} 却没有构建它</translation>
    </message>
    <message>
        <source>Report it to the plug-in&apos;s author</source>
        <translation>报告给插件作者</translation>
    </message>
    <message>
        <source>{kind}: with these values {expression} is {value}, not a whole number above 0</source>
        <translation>{kind}：在这些值下 {expression} 为 {value}，不是大于 0 的整数</translation>
    </message>
    <message>
        <source>Change the options that it is made from</source>
        <translation>更改构成它的选项</translation>
    </message>
    <message>
        <source>{kind} comes from the plug-in {plugin}, and exports hold no plug-ins</source>
        <translation>{kind} 来自插件 {plugin}，而导出中不含插件</translation>
    </message>
    <message>
        <source>Use a built-in kind in its place, or train and generate here</source>
        <translation>改用内置种类，或在此训练和生成</translation>
    </message>
    <message>
        <source>head_template {template} changes the width from {width} to {d_out}; the head reads {width}</source>
        <translation>head_template {template} 把宽度从 {width} 改为 {d_out}；头读取 {width}</translation>
    </message>
    <message>
        <source>res</source>
        <translation>残差</translation>
    </message>
    <message>
        <source>depth gating</source>
        <translation>深度门</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>记忆</translation>
    </message>
    <message>
        <source>width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>override</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>merge: {kind} + projection</source>
        <translation>合并：{kind} + 投影</translation>
    </message>
    <message>
        <source>merge: {kind}</source>
        <translation>合并：{kind}</translation>
    </message>
    <message>
        <source>shared weights</source>
        <translation>共享权重</translation>
    </message>
    <message>
        <source>1 weight set</source>
        <translation>1 组权重</translation>
    </message>
    <message>
        <source>{count} weight sets</source>
        <translation>{count} 组权重</translation>
    </message>
    <message>
        <source>1 body call</source>
        <translation>调用主体 1 次</translation>
    </message>
    <message>
        <source>{count} body calls</source>
        <translation>调用主体 {count} 次</translation>
    </message>
    <message>
        <source>{size} vocab</source>
        <translation>词表 {size}</translation>
    </message>
    <message>
        <source>{size} ctx</source>
        <translation>上下文 {size}</translation>
    </message>
    <message>
        <source>logits {size}</source>
        <translation>logits {size}</translation>
    </message>
    <message>
        <source>tied</source>
        <translation>权重共享</translation>
    </message>
    <message>
        <source>untied</source>
        <translation>权重独立</translation>
    </message>
    <message>
        <source>softcap</source>
        <translation>软上限</translation>
    </message>
    <message>
        <source>top {count}</source>
        <translation>前 {count}</translation>
    </message>
    <message>
        <source>win {size}</source>
        <translation>窗口 {size}</translation>
    </message>
    <message>
        <source>sinks {count}</source>
        <translation>汇点 {count}</translation>
    </message>
    <message>
        <source>order {count}</source>
        <translation>阶数 {count}</translation>
    </message>
    <message>
        <source>filter {size}</source>
        <translation>滤波器 {size}</translation>
    </message>
    <message>
        <source>decay {rate}</source>
        <translation>衰减 {rate}</translation>
    </message>
    <message>
        <source>projected</source>
        <translation>带投影</translation>
    </message>
    <message>
        <source>shared {size}</source>
        <translation>共享 {size}</translation>
    </message>
    <message>
        <source>1 head</source>
        <translation>1 个头</translation>
    </message>
    <message>
        <source>{count} heads</source>
        <translation>{count} 个头</translation>
    </message>
    <message>
        <source>chunk {size}</source>
        <translation>块 {size}</translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation>{count} 步</translation>
    </message>
    <message>
        <source>A checkpoint needs {needed} MiB; {free} MiB are free in {path}</source>
        <translation>检查点需要 {needed} MiB；{path} 中剩余 {free} MiB</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder</source>
        <translation>释放空间，或选择其他文件夹</translation>
    </message>
    <message>
        <source>The design equals no family of the library; {family} comes nearest, but {differences}</source>
        <translation>该设计不等于库中的任何系列；{family} 最接近，但 {differences}</translation>
    </message>
    <message>
        <source>Change these fields, or leave out --native: the folder then holds the code of the model</source>
        <translation>请改这些字段，或去掉 --native：那时文件夹里是模型的代码</translation>
    </message>
    <message>
        <source>learned positions</source>
        <translation>可学习位置</translation>
    </message>
    <message>
        <source>no positions</source>
        <translation>无位置信息</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Mixers</source>
        <translation>混合器</translation>
    </message>
    <message>
        <source>Feed-forward</source>
        <translation>前馈</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>No entry uses this template. Delete removes it.</source>
        <translation>没有条目使用此模板。按 Delete 删除。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>depth gating</source>
        <translation>深度门</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>记忆</translation>
    </message>
    <message>
        <source>shape change</source>
        <translation>宽度变化</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>层序列</translation>
    </message>
    <message>
        <source>Streams that read the same input side by side, then are merged.</source>
        <translation>并列读取同一输入然后合并的流。</translation>
    </message>
    <message>
        <source>One body applied several times, with weights of its own or shared ones.</source>
        <translation>多次应用的一个主体，权重各自独立或共用。</translation>
    </message>
    <message>
        <source>Modifiers</source>
        <translation>修饰</translation>
    </message>
    <message>
        <source>Values that differ from the template in one entry.</source>
        <translation>在一个条目中与模板不同的值。</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>Trained short, read long</source>
        <translation>短训练，长阅读</translation>
    </message>
    <message>
        <source>Depth instead of width</source>
        <translation>以深度代替宽度</translation>
    </message>
    <message>
        <source>The baseline that most open models share</source>
        <translation>多数开放模型共用的基准</translation>
    </message>
    <message>
        <source>Windows with gaps</source>
        <translation>带间隔的窗口</translation>
    </message>
    <message>
        <source>Long convolutions in place of attention</source>
        <translation>以长卷积代替注意力</translation>
    </message>
    <message>
        <source>Selective state spaces and nothing else</source>
        <translation>只有选择性状态空间</translation>
    </message>
    <message>
        <source>The same idea as matrix products</source>
        <translation>同一思想，写成矩阵乘积</translation>
    </message>
    <message>
        <source>A small model with latent attention</source>
        <translation>带潜在注意力的小模型</translation>
    </message>
    <message>
        <source>Experts balanced without a loss</source>
        <translation>不靠损失均衡的专家</translation>
    </message>
    <message>
        <source>A small mixture of experts</source>
        <translation>小型专家混合</translation>
    </message>
    <message>
        <source>Predicting the token after the next</source>
        <translation>预测下一个之后的词元</translation>
    </message>
    <message>
        <source>Attention and feed-forward side by side in each layer</source>
        <translation>每层中注意力与前馈并列</translation>
    </message>
    <message>
        <source>A small model with norms of queries and keys</source>
        <translation>对查询和键做归一化的小模型</translation>
    </message>
    <message>
        <source>A small but complete language model to open, change and train first</source>
        <translation>小而完整的语言模型，适合首先打开、修改和训练</translation>
    </message>
    <message>
        <source>Attention with a decay in place of the softmax</source>
        <translation>以衰减代替 softmax 的注意力</translation>
    </message>
    <message>
        <source>A small model whose heads may look at nothing</source>
        <translation>注意力头可以什么都不看的小模型</translation>
    </message>
    <message>
        <source>Long context for a small cache</source>
        <translation>小缓存，长上下文</translation>
    </message>
    <message>
        <source>Latent attention for long contexts</source>
        <translation>用于长上下文的潜在注意力</translation>
    </message>
    <message>
        <source>Every second layer serves one token in eight</source>
        <translation>每隔一层只处理八分之一的词元</translation>
    </message>
    <message>
        <source>Attention and state side by side, token by token</source>
        <translation>注意力与状态并列，逐词元选择</translation>
    </message>
    <message>
        <source>Mamba layers with one attention layer among them</source>
        <translation>Mamba 层中夹一层注意力</translation>
    </message>
    <message>
        <source>Layers that half of the tokens skip</source>
        <translation>一半词元跳过的层</translation>
    </message>
    <message>
        <source>Two streams and a gate</source>
        <translation>两个流和一个门</translation>
    </message>
    <message>
        <source>Decay for the far, a window for the near</source>
        <translation>远处用衰减，近处用窗口</translation>
    </message>
    <message>
        <source>A fast one that remembers and a slow one that looks things up</source>
        <translation>记忆的快流与查找的慢流</translation>
    </message>
    <message>
        <source>Every primitive of the language in one model of 20 layers</source>
        <translation>一个 20 层模型包含语言的全部原语</translation>
    </message>
    <message>
        <source>A model that thinks before it answers</source>
        <translation>先思考后回答的模型</translation>
    </message>
    <message>
        <source>Short windows and a memory that learns while the model is used</source>
        <translation>短窗口加上在使用中学习的记忆</translation>
    </message>
    <message>
        <source>A memory of pairs</source>
        <translation>成对的记忆</translation>
    </message>
    <message>
        <source>Far tokens as blocks</source>
        <translation>远处的词元成块</translation>
    </message>
    <message>
        <source>Wide, narrow, wide again</source>
        <translation>宽、窄、再变宽</translation>
    </message>
    <message>
        <source>A residual stream of several lanes</source>
        <translation>多车道的残差流</translation>
    </message>
    <message>
        <source>A memory that writes where it is surprised</source>
        <translation>在意外之处写入的记忆</translation>
    </message>
    <message>
        <source>Experts chosen by the token itself</source>
        <translation>由词元本身选定的专家</translation>
    </message>
    <message>
        <source>A layer as a differential equation</source>
        <translation>作为微分方程的层</translation>
    </message>
    <message>
        <source>A thought after every token</source>
        <translation>每个词元之后的思考</translation>
    </message>
    <message>
        <source>One thought, refined four times</source>
        <translation>一个想法，精炼四次</translation>
    </message>
    <message>
        <source>A memory that looks tokens up</source>
        <translation>查找词元的记忆</translation>
    </message>
    <message>
        <source>The same layer, four times</source>
        <translation>同一层，重复四次</translation>
    </message>
    <message>
        <source>A gate in place of a choice</source>
        <translation>以门代替选择</translation>
    </message>
    <message>
        <source>Thinking first, answering then</source>
        <translation>先思考，后回答</translation>
    </message>
    <message>
        <source>Layers that learn while they read</source>
        <translation>边读边学的层</translation>
    </message>
    <message>
        <source>%1, to the last parameter</source>
        <translation>%1，精确到每个参数</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Save the changes of %1?</source>
        <translation>保存对 %1 的修改？</translation>
    </message>
    <message>
        <source>Changes that are not saved are lost.</source>
        <translation>未保存的修改会丢失。</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>保存修改</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>A training run is under way.</source>
        <translation>训练正在进行。</translation>
    </message>
    <message>
        <source>Keep running leaves the window open. Stop and save writes a checkpoint first.</source>
        <translation>继续运行会保持窗口打开。停止并保存会先写入检查点。</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>Stop and save</source>
        <translation>停止并保存</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>{name} is a causal language model with {layers} layers of width {d_model} and {parameters} parameters ({short}).</source>
        <translation>{name} 是因果语言模型，有 {layers} 层，宽度 {d_model}，{parameters} 个参数 ({short})。</translation>
    </message>
    <message>
        <source>It reads up to {max_seq_len} tokens from a vocabulary of {vocab_size} and computes in {dtype}.</source>
        <translation>它从 {vocab_size} 的词表读取最多 {max_seq_len} 个词元，以 {dtype} 计算。</translation>
    </message>
    <message>
        <source>Attention has {heads} heads of size {head_dim}.</source>
        <translation>注意力有 {heads} 个大小为 {head_dim} 的头。</translation>
    </message>
    <message>
        <source>Attention has {heads} heads of size {head_dim} that share one key/value head.</source>
        <translation>注意力有 {heads} 个大小为 {head_dim} 的头，共用一个键/值头。</translation>
    </message>
    <message>
        <source>Attention has {heads} heads of size {head_dim} in groups that share {kv_heads} key/value heads.</source>
        <translation>注意力有 {heads} 个大小为 {head_dim} 的头，分组共用 {kv_heads} 个键/值头。</translation>
    </message>
    <message>
        <source>Positions: rotary (RoPE) with base {theta}.</source>
        <translation>位置：旋转 (RoPE)，基数 {theta}。</translation>
    </message>
    <message>
        <source>Positions: rotary (RoPE) with base {theta}, scaled by {kind} with factor {factor}.</source>
        <translation>位置：旋转 (RoPE)，基数 {theta}，{kind} 缩放，factor {factor}。</translation>
    </message>
    <message>
        <source>Positions: a penalty by distance (ALiBi).</source>
        <translation>位置：按距离的惩罚 (ALiBi)。</translation>
    </message>
    <message>
        <source>Positions: a learned vector for each.</source>
        <translation>位置：每个位置一个学习的向量。</translation>
    </message>
    <message>
        <source>Positions: none; the order is known through the causal mask alone.</source>
        <translation>位置：无；只能通过因果掩码得知顺序。</translation>
    </message>
    <message>
        <source>{mixer}, then {ffn}; {norm} norm {position}, residual {residual} with scaling {scaling}</source>
        <translation>{mixer}，然后 {ffn}；{norm} 归一化 {position}，残差 {residual}，缩放 {scaling}</translation>
    </message>
    <message>
        <source>Schedule:</source>
        <translation>层序列：</translation>
    </message>
    <message>
        <source>override {field}</source>
        <translation>覆盖 {field}</translation>
    </message>
    <message>
        <source>After a final {norm} the embedding table gives the logits (tied weights).</source>
        <translation>经过最后的 {norm}，由嵌入表给出 logits（共享权重）。</translation>
    </message>
    <message>
        <source>After a final {norm} a matrix of its own gives the logits.</source>
        <translation>经过最后的 {norm}，由单独的矩阵给出 logits。</translation>
    </message>
    <message>
        <source>{file} has errors and cannot be explained yet: {errors}</source>
        <translation>{file} 有错误，尚不能解释：{errors}</translation>
    </message>
    <message>
        <source>One token costs {forward} forward and {training} in training; its keys and values take {kv}.</source>
        <translation>一个词元前向需要 {forward}，训练需要 {training}；其键和值占 {kv}。</translation>
    </message>
    <message>
        <source>others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Mixers</source>
        <translation>混合器</translation>
    </message>
    <message>
        <source>Feed-forward</source>
        <translation>前馈</translation>
    </message>
    <message>
        <source>Norms</source>
        <translation>归一化</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Parameters by part</source>
        <translation>各部分参数</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Has errors</source>
        <translation>有错误</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>KV cache per token</source>
        <translation>每词元 KV 缓存</translation>
    </message>
    <message>
        <source>{full} for {tokens} tokens</source>
        <translation>{tokens} 个词元为 {full}</translation>
    </message>
    <message>
        <source>Forward per token</source>
        <translation>每词元前向</translation>
    </message>
    <message>
        <source>training {training}</source>
        <translation>训练 {training}</translation>
    </message>
    <message>
        <source>Training memory</source>
        <translation>训练内存</translation>
    </message>
    <message>
        <source>batch {batch} x {tokens} tokens</source>
        <translation>批 {batch} x {tokens} 词元</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>激活值</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Total with checkpointing</source>
        <translation>使用检查点重算的合计</translation>
    </message>
    <message>
        <source>Training memory, batch {batch} x {tokens} tokens</source>
        <translation>训练内存，批 {batch} x {tokens} 词元</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>info</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>设计</translation>
    </message>
    <message>
        <source>EulerStack report: {file}</source>
        <translation>EulerStack 报告：{file}</translation>
    </message>
    <message>
        <source>Parameters: {exact} ({short})</source>
        <translation>参数：{exact} ({short})</translation>
    </message>
    <message>
        <source>Active parameters per token: {exact} ({short})</source>
        <translation>每词元活跃参数：{exact} ({short})</translation>
    </message>
    <message>
        <source>Target: {target} ({percent} % of it)</source>
        <translation>目标：{target}（达到 {percent} %）</translation>
    </message>
    <message>
        <source>Layers: {layers} ({mixers})</source>
        <translation>层：{layers} ({mixers})</translation>
    </message>
    <message>
        <source>KV cache: {bytes} per token, {full} for {tokens} tokens</source>
        <translation>KV 缓存：每词元 {bytes}，{tokens} 个词元为 {full}</translation>
    </message>
    <message>
        <source>State: {bytes}, whatever the length</source>
        <translation>状态：{bytes}，与长度无关</translation>
    </message>
    <message>
        <source>Forward pass: {causal} per token ({unmasked} with masked scores)</source>
        <translation>前向：每词元 {causal}（含被掩码的分数 {unmasked}）</translation>
    </message>
    <message>
        <source>Training: {training} per token</source>
        <translation>训练：每词元 {training}</translation>
    </message>
    <message>
        <source>Checkpointing adds {flops} per token</source>
        <translation>检查点重算每词元增加 {flops}</translation>
    </message>
    <message>
        <source>Training memory (batch {batch} x {tokens} tokens, {dtype}, AdamW): {total}</source>
        <translation>训练内存（批 {batch} x {tokens} 词元，{dtype}，AdamW）：{total}</translation>
    </message>
    <message>
        <source>  weights {weights}, gradients {gradients}, optimizer {optimizer}, activations {activations}</source>
        <translation>  权重 {weights}，梯度 {gradients}，优化器 {optimizer}，激活值 {activations}</translation>
    </message>
    <message>
        <source>  with checkpointing: activations {activations}, in all {total}</source>
        <translation>  使用检查点重算：激活值 {activations}，合计 {total}</translation>
    </message>
    <message>
        <source>Parameters by part:</source>
        <translation>各部分参数：</translation>
    </message>
    <message>
        <source>({count} layers)</source>
        <translation>（{count} 层）</translation>
    </message>
    <message>
        <source>Result: FAIL, errors: {errors}, warnings: {warnings}</source>
        <translation>结果：FAIL，错误：{errors}，警告：{warnings}</translation>
    </message>
    <message>
        <source>Result: WARN, warnings: {warnings}</source>
        <translation>结果：WARN，警告：{warnings}</translation>
    </message>
    <message>
        <source>Result: OK</source>
        <translation>结果：OK</translation>
    </message>
    <message>
        <source>Schema: ok (version {version})</source>
        <translation>模式：ok（版本 {version}）</translation>
    </message>
    <message>
        <source>Schema: failed</source>
        <translation>模式：失败</translation>
    </message>
    <message>
        <source>ERRORS ({count})</source>
        <translation>错误 ({count})</translation>
    </message>
    <message>
        <source>WARNINGS ({count})</source>
        <translation>警告 ({count})</translation>
    </message>
    <message>
        <source>INFO ({count})</source>
        <translation>信息 ({count})</translation>
    </message>
    <message>
        <source>parameters × %1 bytes</source>
        <translation>参数 × %1 字节</translation>
    </message>
    <message>
        <source>AdamW, fp32</source>
        <translation>AdamW,fp32</translation>
    </message>
    <message>
        <source>parameters × 12 bytes: two moments and a float32 copy of the weights</source>
        <translation>参数 × 12 字节：两个矩和权重的 float32 副本</translation>
    </message>
    <message>
        <source>parameters × 8 bytes: two moments</source>
        <translation>参数 × 8 字节：两个矩</translation>
    </message>
    <message>
        <source>checkpointing</source>
        <translation>检查点重算</translation>
    </message>
    <message>
        <source>no checkpointing</source>
        <translation>无检查点重算</translation>
    </message>
    <message>
        <source>values kept for the backward pass × %1 sequences × %2 tokens</source>
        <translation>为反向保留的值 × %1 个序列 × %2 个词元</translation>
    </message>
    <message>
        <source>KV-cache</source>
        <translation>KV 缓存</translation>
    </message>
    <message>
        <source>sum over layers of 2 × n_kv_heads × head_dim × %1 bytes × cached tokens</source>
        <translation>各层之和：2 × n_kv_heads × head_dim × %1 字节 × 缓存的词元</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>window %1</source>
        <translation>窗口 %1</translation>
    </message>
    <message>
        <source>full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>%1 layers × 2 × n_kv_heads × head_dim × %2 bytes</source>
        <translation>%1 层 × 2 × n_kv_heads × head_dim × %2 字节</translation>
    </message>
    <message>
        <source>projections 2 × inputs × outputs; scores 4 × head width × seen tokens, averaged over max_seq_len</source>
        <translation>投影 2 × 输入 × 输出；分数 4 × 头宽度 × 可见词元，在 max_seq_len 上平均</translation>
    </message>
    <message>
        <source>2 × inputs × outputs of each projection, and the activation</source>
        <translation>每个投影 2 × 输入 × 输出，加激活函数</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>输出头</translation>
    </message>
    <message>
        <source>2 × d_model × vocab_size</source>
        <translation>2 × d_model × vocab_size</translation>
    </message>
    <message>
        <source>Norms and residuals</source>
        <translation>归一化与残差</translation>
    </message>
    <message>
        <source>a few operations per value of the residual stream</source>
        <translation>残差流的每个值几次运算</translation>
    </message>
    <message>
        <source>Embedding and positions</source>
        <translation>嵌入与位置</translation>
    </message>
    <message>
        <source>scale and added positions; the look-up itself is free</source>
        <translation>缩放和相加的位置；查表本身没有开销</translation>
    </message>
    <message>
        <source>No doubts</source>
        <translation>没有疑点</translation>
    </message>
    <message>
        <source>No realism rule objects to this design.</source>
        <translation>没有现实性规则对此设计提出异议。</translation>
    </message>
    <message>
        <source>Mixer</source>
        <translation>混合器</translation>
    </message>
    <message>
        <source>KV-cache bytes per token</source>
        <translation>每词元 KV 缓存字节</translation>
    </message>
    <message>
        <source>Forward FLOPs per token</source>
        <translation>每词元前向 FLOP</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Infer</source>
        <translation>推理</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>KV-cache per token</source>
        <translation>每词元 KV 缓存</translation>
    </message>
    <message>
        <source>Realism</source>
        <translation>现实性</translation>
    </message>
    <message>
        <source>%1 parameters, %2 layers, %3 of KV-cache per token, %4 forward per token</source>
        <translation>%1 参数，%2 层，每词元 KV 缓存 %3，每词元前向 %4</translation>
    </message>
    <message>
        <source>Active parameters</source>
        <translation>活跃参数</translation>
    </message>
    <message>
        <source>KV cache of a full context</source>
        <translation>完整上下文的 KV 缓存</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>FLOPs per token, forward</source>
        <translation>每词元 FLOPs，前向</translation>
    </message>
    <message>
        <source>FLOPs per token, training</source>
        <translation>每词元 FLOPs，训练</translation>
    </message>
    <message>
        <source>Same design: {before}, {after}</source>
        <translation>相同的设计：{before}、{after}</translation>
    </message>
    <message>
        <source>From {before} to {after}</source>
        <translation>从 {before} 到 {after}</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>Figures: all as before</source>
        <translation>数据：全部不变</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>depth gate {kind}: {percent} % of the tokens pass through the layer</source>
        <translation>深度门 {kind}：{percent} % 的词元通过该层</translation>
    </message>
    <message>
        <source>memory {kind}, which goes on learning in use (lasts: {persistence})</source>
        <translation>记忆 {kind}，在使用中继续学习（持续：{persistence}）</translation>
    </message>
    <message>
        <source>memory {kind}, fixed in use (lasts: {persistence})</source>
        <translation>记忆 {kind}，在使用中固定（持续：{persistence}）</translation>
    </message>
    <message>
        <source>the width changes from {width} to {d_out} ({kind})</source>
        <translation>宽度从 {width} 变为 {d_out} ({kind})</translation>
    </message>
    <message>
        <source>width {width}</source>
        <translation>宽度 {width}</translation>
    </message>
    <message>
        <source>{count} streams side by side, joined by {merge}:</source>
        <translation>{count} 个并列的流，由 {merge} 合并：</translation>
    </message>
    <message>
        <source>stream {name}:</source>
        <translation>流 {name}:</translation>
    </message>
    <message>
        <source>integrator {kind}: {template} in {steps} steps, each with its own weights</source>
        <translation>积分器 {kind}：{template} 共 {steps} 步，每步有自己的权重</translation>
    </message>
    <message>
        <source>integrator {kind}: {template} as derivative, {steps} steps, {calls} calls of one set of weights</source>
        <translation>积分器 {kind}：以 {template} 为导数，{steps} 步，调用一组权重 {calls} 次</translation>
    </message>
    <message>
        <source>integrator {kind}: {template} in {steps} steps with one set of weights</source>
        <translation>积分器 {kind}：{template} 共 {steps} 步，使用一组权重</translation>
    </message>
    <message>
        <source>in phases that are not visible the last hidden state is the next input</source>
        <translation>在不可见的阶段，最后的隐藏状态是下一个输入</translation>
    </message>
    <message>
        <source>a projection from width {width} back to {d_model}</source>
        <translation>从宽度 {width} 回到 {d_model} 的投影</translation>
    </message>
    <message>
        <source>Phases of a text:</source>
        <translation>文本的阶段：</translation>
    </message>
    <message>
        <source>{name}: a rationale of {tokens} tokens after each token, loss weight {weight}</source>
        <translation>{name}：每个词元之后有 {tokens} 个词元的推理，损失权重 {weight}</translation>
    </message>
    <message>
        <source>{name}: up to {tokens} tokens, loss weight {weight}</source>
        <translation>{name}：最多 {tokens} 个词元，损失权重 {weight}</translation>
    </message>
    <message>
        <source>{name}: up to {tokens} tokens that are not shown, loss weight {weight}</source>
        <translation>{name}：最多 {tokens} 个不显示的词元，损失权重 {weight}</translation>
    </message>
    <message>
        <source>{token} ends a phase before its budget does</source>
        <translation>{token} 在预算用尽之前结束阶段</translation>
    </message>
    <message>
        <source>%1 sequences</source>
        <translation>%1 个序列</translation>
    </message>
    <message>
        <source>what recurrent mixers, memories and convolutions keep, whatever the length</source>
        <translation>循环混合器、记忆和卷积所保存的内容，与长度无关</translation>
    </message>
    <message>
        <source>Merges, gates and memories</source>
        <translation>合并、门和记忆</translation>
    </message>
    <message>
        <source>merges of streams, depth gates, memories, changes of width, steps of an ODE method</source>
        <translation>流的合并、深度门、记忆、宽度变化、ODE 方法的步</translation>
    </message>
    <message>
        <source>{mixer}, no feed-forward part; {norm} norm {position}, residual {residual} with scaling {scaling}</source>
        <translation>{mixer}，无前馈部分；{norm} norm {position}，残差 {residual}，缩放 {scaling}</translation>
    </message>
    <message>
        <source>The embedding is multiplied by {scale}.</source>
        <translation>嵌入乘以 {scale}。</translation>
    </message>
    <message>
        <source>Logits stay within {cap} (softcap).</source>
        <translation>logits 保持在 {cap} 之内(softcap)。</translation>
    </message>
    <message>
        <source>In training {depths} further tokens are predicted, each by {layers} layers of {template}; their loss weighs {weight}.</source>
        <translation>训练时还预测后面 {depths} 个词元，每个用 {layers} 层 {template}；其损失权重为 {weight}。</translation>
    </message>
    <message>
        <source>Training {model} ({parameters} parameters) on {gpus} x {gpu}</source>
        <translation>在 {gpus} x {gpu} 上训练 {model}（{parameters} 个参数）</translation>
    </message>
    <message>
        <source>Tokens: {tokens}, in a step about {batch}, in a sequence {sequence}</source>
        <translation>词元：{tokens}，每步约 {batch}，每个序列 {sequence}</translation>
    </message>
    <message>
        <source>Price: {price} $ for a GPU and hour</source>
        <translation>价格：每 GPU 小时 {price} $</translation>
    </message>
    <message>
        <source>Splits that fit: {fitting} of {tried}. The least demanding first; each further one is faster.</source>
        <translation>放得下的划分：{tried} 种中的 {fitting} 种。要求最低的在前；越往后越快。</translation>
    </message>
    <message>
        <source>   memory of a GPU {memory}: weights {weights}, gradients {gradients}, optimizer {optimizer}, activations {activations}, reserve {reserve}</source>
        <translation>   每个 GPU 的内存 {memory}：权重 {weights}、梯度 {gradients}、优化器 {optimizer}、激活 {activations}、预留 {reserve}</translation>
    </message>
    <message>
        <source>   a step of {batch} tokens {step} s, {rate} tokens/s, {percent} % of the peak</source>
        <translation>   {batch} 个词元的一步 {step} s，{rate} 词元/s，峰值的 {percent} %</translation>
    </message>
    <message>
        <source>   in all {time}, {hours} GPU hours, {cost} $</source>
        <translation>   总计 {time}，{hours} GPU 小时，{cost} $</translation>
    </message>
    <message>
        <source>   train.py of an export does not cut this way; engines that do take an export with --native</source>
        <translation>   导出的 train.py 不这样划分；能这样划分的引擎接受 --native 的导出</translation>
    </message>
    <message>
        <source>data {count}</source>
        <translation>数据 {count}</translation>
    </message>
    <message>
        <source>tensor {count}</source>
        <translation>张量 {count}</translation>
    </message>
    <message>
        <source>pipeline {count}</source>
        <translation>流水线 {count}</translation>
    </message>
    <message>
        <source>experts {count}</source>
        <translation>专家 {count}</translation>
    </message>
    <message>
        <source>micro-batch {size} x {count}</source>
        <translation>微批次 {size} x {count}</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} 秒</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} 分钟</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} 小时</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} 天</translation>
    </message>
    <message>
        <source>Expected by a model of the machine, not measured: docs/planning.md</source>
        <translation>由机器模型预计，并非测量值：docs/planning.md</translation>
    </message>
    <message>
        <source>Active per token</source>
        <translation>每词元活跃</translation>
    </message>
    <message>
        <source>{count} active per token</source>
        <translation>每词元激活 {count}</translation>
    </message>
    <message>
        <source>   train.py does not cut this way; torchtitan does, of a folder made with --native (not tried here): ./run_train.sh {options}</source>
        <translation>   train.py 不这样切分；用 --native 做的文件夹，torchtitan 可以（此处未试）：./run_train.sh {options}</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>step %1 / %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>loss not finite</source>
        <translation>损失不是有限值</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>启动中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>pausing</source>
        <translation>暂停中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>Each head lowers its scores in proportion to the distance, with a fixed slope per head.</source>
        <translation>每个头以固定斜率按距离降低分数。</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>How many tokens back a token sees, itself included; off means the full context.</source>
        <translation>一个词元向前看多少个词元（含自身）；关表示完整上下文。</translation>
    </message>
    <message>
        <source>full context</source>
        <translation>完整上下文</translation>
    </message>
    <message>
        <source>Share of attention weights set to zero in training.</source>
        <translation>训练时置零的注意力权重比例。</translation>
    </message>
    <message>
        <source>Adds biases to the query, key and value projections.</source>
        <translation>给查询、键和值投影加偏置。</translation>
    </message>
    <message>
        <source>dim</source>
        <translation>维</translation>
    </message>
    <message>
        <source>Size of one head, when it is not d_model / n_heads.</source>
        <translation>一个头的大小，当它不是 d_model / n_heads 时。</translation>
    </message>
    <message>
        <source>d_model / n_heads</source>
        <translation>d_model / n_heads</translation>
    </message>
    <message>
        <source>Adds a bias to the output projection.</source>
        <translation>给输出投影加偏置。</translation>
    </message>
    <message>
        <source>Options of an attention mixer.</source>
        <translation>注意力混合器的选项。</translation>
    </message>
    <message>
        <source>Uses the embedding matrix as output matrix.</source>
        <translation>用嵌入矩阵作为输出矩阵。</translation>
    </message>
    <message>
        <source>Keeps logits z within c * tanh(z / c).</source>
        <translation>将 logits z 限制在 c * tanh(z / c) 内。</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Options of a next-token head.</source>
        <translation>下一词元输出头的选项。</translation>
    </message>
    <message>
        <source>Projects the last layer&apos;s output to one score for each vocabulary entry.</source>
        <translation>将最后一层的输出投影为每个词表项的一个分数。</translation>
    </message>
    <message>
        <source>Inner width, when it is not a whole multiple of d_model.</source>
        <translation>内部宽度，当它不是 d_model 的整数倍时。</translation>
    </message>
    <message>
        <source>mlp_ratio * d_model</source>
        <translation>mlp_ratio * d_model</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>Adds biases to all projections of the feed-forward part.</source>
        <translation>给前馈部分的所有投影加偏置。</translation>
    </message>
    <message>
        <source>Function of the gate: swiglu uses SiLU, gelu makes GeGLU, relu makes ReGLU.</source>
        <translation>门函数：swiglu 用 SiLU，gelu 即 GeGLU，relu 即 ReGLU。</translation>
    </message>
    <message>
        <source>Options of a gated feed-forward part.</source>
        <translation>门控前馈部分的选项。</translation>
    </message>
    <message>
        <source>Two projections side by side; one passes through an activation and gates the other, the product is projected back.</source>
        <translation>两个并列的投影；一个经过激活函数并门控另一个，乘积再投影回来。</translation>
    </message>
    <message>
        <source>Options of a layer norm.</source>
        <translation>层归一化的选项。</translation>
    </message>
    <message>
        <source>Subtracts the mean of each token&apos;s vector, divides by its standard deviation, then scales and shifts by a learned weight and bias.</source>
        <translation>减去每个词元向量的均值，除以标准差，再用学习的权重和偏置缩放和平移。</translation>
    </message>
    <message>
        <source>A learned vector for each position is added to the token embedding.</source>
        <translation>给词元嵌入加上每个位置的学习向量。</translation>
    </message>
    <message>
        <source>Function between the two projections.</source>
        <translation>两个投影之间的函数。</translation>
    </message>
    <message>
        <source>Options of a two-matrix feed-forward part.</source>
        <translation>双矩阵前馈部分的选项。</translation>
    </message>
    <message>
        <source>Widens each token&apos;s vector, applies an activation and projects it back.</source>
        <translation>加宽每个词元的向量，应用激活函数，再投影回来。</translation>
    </message>
    <message>
        <source>No position information is added; the causal mask alone tells earlier from later.</source>
        <translation>不加位置信息；只有因果掩码区分先后。</translation>
    </message>
    <message>
        <source>One norm serves the mixer and the feed-forward part.</source>
        <translation>混合器和前馈部分共用一个归一化。</translation>
    </message>
    <message>
        <source>Options of a parallel residual.</source>
        <translation>并行残差的选项。</translation>
    </message>
    <message>
        <source>Mixer and feed-forward part read the same stream, both outputs are added at once.</source>
        <translation>混合器和前馈部分读取同一流，两个输出一次相加。</translation>
    </message>
    <message>
        <source>Options of a sequential residual.</source>
        <translation>顺序残差的选项。</translation>
    </message>
    <message>
        <source>The mixer&apos;s output is added to the stream, then the feed-forward part reads the sum.</source>
        <translation>混合器的输出加到流上，前馈部分再读取其和。</translation>
    </message>
    <message>
        <source>Factor on what the layer adds to the residual stream.</source>
        <translation>层加到残差流上的系数。</translation>
    </message>
    <message>
        <source>Options of an RMS norm.</source>
        <translation>RMS 归一化的选项。</translation>
    </message>
    <message>
        <source>Divides each token&apos;s vector by its root mean square and scales it by a learned weight.</source>
        <translation>将每个词元的向量除以其均方根，再乘以学习的权重。</translation>
    </message>
    <message>
        <source>pre: on the way into mixer and feed-forward part. post: after each residual sum.</source>
        <translation>pre：在进入混合器和前馈部分时。post：在每次残差相加之后。</translation>
    </message>
    <message>
        <source>Small number that keeps the division away from zero.</source>
        <translation>避免除以零的小数。</translation>
    </message>
    <message>
        <source>Options of dynamic scaling.</source>
        <translation>dynamic 缩放的选项。</translation>
    </message>
    <message>
        <source>Beyond the original length T0 the base grows with the sequence; shorter ones stay as they are.</source>
        <translation>超过原始长度 T0 时基数随序列增长；更短时保持不变。</translation>
    </message>
    <message>
        <source>Options of linear scaling.</source>
        <translation>linear 缩放的选项。</translation>
    </message>
    <message>
        <source>All positions are divided by the factor.</source>
        <translation>所有位置除以 factor。</translation>
    </message>
    <message>
        <source>Wavelengths above T0 / this are stretched fully.</source>
        <translation>长于 T0 / 此值的波长完全拉伸。</translation>
    </message>
    <message>
        <source>Wavelengths below T0 / this stay as they are.</source>
        <translation>短于 T0 / 此值的波长保持不变。</translation>
    </message>
    <message>
        <source>Options of llama3 scaling.</source>
        <translation>llama3 缩放的选项。</translation>
    </message>
    <message>
        <source>Long wavelengths are stretched by the factor, short ones kept, those between blended.</source>
        <translation>长波长按 factor 拉伸，短波长保持，中间的混合。</translation>
    </message>
    <message>
        <source>Base of the rotation&apos;s wavelengths; larger suits longer contexts.</source>
        <translation>旋转波长的基数；越大越适合长上下文。</translation>
    </message>
    <message>
        <source>Stretches the rotation so that a model reads contexts longer than it was made for.</source>
        <translation>拉伸旋转，使模型能读取比设计更长的上下文。</translation>
    </message>
    <message>
        <source>Options of rotary positions.</source>
        <translation>旋转位置的选项。</translation>
    </message>
    <message>
        <source>Queries and keys are rotated by angles that grow with the position, so scores depend on distance.</source>
        <translation>查询和键按随位置增大的角度旋转，因此分数取决于距离。</translation>
    </message>
    <message>
        <source>How many times longer the context becomes.</source>
        <translation>上下文变长的倍数。</translation>
    </message>
    <message>
        <source>Context length the positions were made for.</source>
        <translation>位置原本适用的上下文长度。</translation>
    </message>
    <message>
        <source>max_seq_len / factor</source>
        <translation>max_seq_len / factor</translation>
    </message>
    <message>
        <source>Dimensions with more turns over T0 stay as they are.</source>
        <translation>在 T0 内圈数更多的维保持不变。</translation>
    </message>
    <message>
        <source>Dimensions with fewer turns over T0 are stretched fully.</source>
        <translation>在 T0 内圈数更少的维完全拉伸。</translation>
    </message>
    <message>
        <source>Factor on the rotated queries and keys.</source>
        <translation>旋转后的查询和键的系数。</translation>
    </message>
    <message>
        <source>0.1 ln(factor) + 1</source>
        <translation>0.1 ln(factor) + 1</translation>
    </message>
    <message>
        <source>Options of yarn scaling.</source>
        <translation>yarn 缩放的选项。</translation>
    </message>
    <message>
        <source>A ramp over the dimensions between stretched and kept frequencies, and a factor that keeps attention sharp.</source>
        <translation>在各维上从拉伸到保持的频率过渡，并用系数保持注意力清晰。</translation>
    </message>
    <message>
        <source>Kind of this part.</source>
        <translation>此部分的种类。</translation>
    </message>
    <message>
        <source>as in the template</source>
        <translation>与模板相同</translation>
    </message>
    <message>
        <source>Values that differ from the template in these layers.</source>
        <translation>这些层中与模板不同的值。</translation>
    </message>
    <message>
        <source>Version of the language: 1.</source>
        <translation>语言版本：1。</translation>
    </message>
    <message>
        <source>Named numbers for use in ${let.NAME} expressions.</source>
        <translation>供 ${let.NAME} 表达式使用的命名数字。</translation>
    </message>
    <message>
        <source>Sizes and number format of the whole model.</source>
        <translation>整个模型的大小和数字格式。</translation>
    </message>
    <message>
        <source>Which tokenizer the model expects.</source>
        <translation>模型所需的分词器。</translation>
    </message>
    <message>
        <source>Token embedding and positions.</source>
        <translation>词元嵌入与位置。</translation>
    </message>
    <message>
        <source>Named layer definitions.</source>
        <translation>命名的层定义。</translation>
    </message>
    <message>
        <source>The layers of the model, in order.</source>
        <translation>模型的各层，按顺序。</translation>
    </message>
    <message>
        <source>What turns the last layer into predictions.</source>
        <translation>把最后一层变成预测的部分。</translation>
    </message>
    <message>
        <source>Suggested settings for training.</source>
        <translation>建议的训练设置。</translation>
    </message>
    <message>
        <source>What exports should respect.</source>
        <translation>导出应遵守的内容。</translation>
    </message>
    <message>
        <source>A whole document.</source>
        <translation>整个文档。</translation>
    </message>
    <message>
        <source>Name of the model.</source>
        <translation>模型名称。</translation>
    </message>
    <message>
        <source>Width of the residual stream.</source>
        <translation>残差流的宽度。</translation>
    </message>
    <message>
        <source>Number of token ids.</source>
        <translation>词元 id 的数量。</translation>
    </message>
    <message>
        <source>Longest context.</source>
        <translation>最长上下文。</translation>
    </message>
    <message>
        <source>heads</source>
        <translation>头</translation>
    </message>
    <message>
        <source>Number of query heads; divides d_model.</source>
        <translation>查询头数；整除 d_model。</translation>
    </message>
    <message>
        <source>Number of key/value heads; divides n_heads.</source>
        <translation>键/值头数；整除 n_heads。</translation>
    </message>
    <message>
        <source>Inner width of feed-forward parts as a multiple of d_model.</source>
        <translation>前馈部分内部宽度，以 d_model 的倍数表示。</translation>
    </message>
    <message>
        <source>Number format of weights and activations.</source>
        <translation>权重和激活值的数字格式。</translation>
    </message>
    <message>
        <source>Family the design follows, for checks.</source>
        <translation>设计所属的系列，用于检查。</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Number of parameters the design aims at, for checks.</source>
        <translation>设计的目标参数数，用于检查。</translation>
    </message>
    <message>
        <source>Kind of tokenizer: a Hugging Face one.</source>
        <translation>分词器种类：Hugging Face。</translation>
    </message>
    <message>
        <source>Name or folder of the tokenizer.</source>
        <translation>分词器的名称或文件夹。</translation>
    </message>
    <message>
        <source>Puts a start token before each text.</source>
        <translation>在每段文本前加起始词元。</translation>
    </message>
    <message>
        <source>Puts an end token after each text.</source>
        <translation>在每段文本后加结束词元。</translation>
    </message>
    <message>
        <source>Token that fills up short texts.</source>
        <translation>填充短文本的词元。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>positional</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>learned: a vector for each position is added to the embedding, as in GPT-2. Needs positional: none.</source>
        <translation>learned：像 GPT-2 一样给嵌入加上每个位置的向量。需要 positional: none。</translation>
    </message>
    <message>
        <source>A learned vector for each token.</source>
        <translation>每个词元一个学习的向量。</translation>
    </message>
    <message>
        <source>How tokens know their place.</source>
        <translation>词元如何得知位置。</translation>
    </message>
    <message>
        <source>Says that the head uses the embedding matrix; head.tie_weights decides.</source>
        <translation>表示输出头使用嵌入矩阵；由 head.tie_weights 决定。</translation>
    </message>
    <message>
        <source>Factor on the token embedding.</source>
        <translation>词元嵌入的系数。</translation>
    </message>
    <message>
        <source>What moves information between tokens.</source>
        <translation>在词元之间传递信息的部分。</translation>
    </message>
    <message>
        <source>What transforms each token by itself.</source>
        <translation>单独变换每个词元的部分。</translation>
    </message>
    <message>
        <source>Normalisation around mixer and feed-forward part.</source>
        <translation>混合器和前馈部分周围的归一化。</translation>
    </message>
    <message>
        <source>How outputs join the residual stream.</source>
        <translation>输出如何并入残差流。</translation>
    </message>
    <message>
        <source>What the layer keeps between tokens when it generates.</source>
        <translation>生成时层在词元之间保留的内容。</translation>
    </message>
    <message>
        <source>One layer: mixer, feed-forward part, norm and residual.</source>
        <translation>一层：混合器、前馈部分、归一化和残差。</translation>
    </message>
    <message>
        <source>by mixer</source>
        <translation>由混合器决定</translation>
    </message>
    <message>
        <source>Keeps keys and values of past tokens.</source>
        <translation>保留过去词元的键和值。</translation>
    </message>
    <message>
        <source>Keeps a recurrent state.</source>
        <translation>保留循环状态。</translation>
    </message>
    <message>
        <source>Name of the layer template.</source>
        <translation>层模板的名称。</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>How many layers of this template follow each other.</source>
        <translation>此模板连续有多少层。</translation>
    </message>
    <message>
        <source>Layers of one template.</source>
        <translation>一个模板的各层。</translation>
    </message>
    <message>
        <source>Decay rates of AdamW&apos;s two averages.</source>
        <translation>AdamW 两个平均值的衰减率。</translation>
    </message>
    <message>
        <source>Highest learning rate.</source>
        <translation>最高学习率。</translation>
    </message>
    <message>
        <source>Last learning rate as a share of lr_peak.</source>
        <translation>最终学习率占 lr_peak 的比例。</translation>
    </message>
    <message>
        <source>Share of the steps in which the rate rises.</source>
        <translation>学习率上升的步数比例。</translation>
    </message>
    <message>
        <source>Decay of matrices in each step, times the rate.</source>
        <translation>每步对矩阵的衰减，乘以学习率。</translation>
    </message>
    <message>
        <source>Largest norm of the gradient; 0 turns clipping off.</source>
        <translation>梯度的最大范数；0 表示不裁剪。</translation>
    </message>
    <message>
        <source>Share of layer outputs set to zero in training.</source>
        <translation>训练时置零的层输出比例。</translation>
    </message>
    <message>
        <source>Start of all random numbers.</source>
        <translation>所有随机数的起点。</translation>
    </message>
    <message>
        <source>Distribution of fresh weights: normal_ and its standard deviation.</source>
        <translation>新权重的分布：normal_ 加标准差。</translation>
    </message>
    <message>
        <source>Computes layers again in the backward pass to save memory.</source>
        <translation>在反向中重新计算各层以节省内存。</translation>
    </message>
    <message>
        <source>Weight of the routers&apos; extra loss; without effect without a moe part.</source>
        <translation>路由器附加损失的权重；没有 moe 部分时无作用。</translation>
    </message>
    <message>
        <source>Factor on the routers&apos; learning rate; without effect without a moe part.</source>
        <translation>路由器学习率的系数；没有 moe 部分时无作用。</translation>
    </message>
    <message>
        <source>What exports are made for.</source>
        <translation>导出的目标。</translation>
    </message>
    <message>
        <source>Extra scores in the softmax denominator of each head; they have no value.</source>
        <translation>每个头的 softmax 分母中的附加分数；它们没有值。</translation>
    </message>
    <message>
        <source>The extra scores are learned; else they are zero.</source>
        <translation>附加分数是学习得到的；否则为零。</translation>
    </message>
    <message>
        <source>Lets a head attend to nothing.</source>
        <translation>让一个头可以什么都不看。</translation>
    </message>
    <message>
        <source>Size of a latent of the queries; off means they are projected at once.</source>
        <translation>查询潜向量的大小；关表示一次投影。</translation>
    </message>
    <message>
        <source>half of a head</source>
        <translation>头的一半</translation>
    </message>
    <message>
        <source>Rotated numbers of a query and of the key that all heads share.</source>
        <translation>查询以及所有头共用的键中被旋转的数字个数。</translation>
    </message>
    <message>
        <source>the rest of a head</source>
        <translation>头的其余部分</translation>
    </message>
    <message>
        <source>Numbers of a query and key that are not rotated.</source>
        <translation>查询和键中不旋转的数字个数。</translation>
    </message>
    <message>
        <source>head size</source>
        <translation>头大小</translation>
    </message>
    <message>
        <source>Size of a head&apos;s values.</source>
        <translation>一个头的值的大小。</translation>
    </message>
    <message>
        <source>Sizes of latent attention.</source>
        <translation>潜注意力的各个大小。</translation>
    </message>
    <message>
        <source>Far tokens are read as blocks, each compressed to one key and value.</source>
        <translation>远处的词元按块读取，每块压缩成一个键和一个值。</translation>
    </message>
    <message>
        <source>RMS norm of queries and keys before rotation. head: of each head (Qwen3); width: of all heads together (OLMo 2).</source>
        <translation>旋转之前对查询和键做 RMS 归一化。head：逐头 (Qwen3)；width：所有头一起 (OLMo 2)。</translation>
    </message>
    <message>
        <source>standard, sliding: all tokens of the window. dilated: every window_dilation-th. nsa: all, and beyond it every (window * window_dilation)-th.</source>
        <translation>standard、sliding：窗口内的所有词元。dilated：每隔 window_dilation 个取一个。nsa：全部，并在窗口之外每隔 (window * window_dilation) 个取一个。</translation>
    </message>
    <message>
        <source>Step of the modes dilated and nsa.</source>
        <translation>dilated 和 nsa 模式的步长。</translation>
    </message>
    <message>
        <source>1; nsa: 4</source>
        <translation>1;nsa:4</translation>
    </message>
    <message>
        <source>Keys and values of all heads are read from one latent of this size; only it is cached (MLA).</source>
        <translation>所有头的键和值都从这个大小的一个潜向量读出；只缓存它 (MLA)。</translation>
    </message>
    <message>
        <source>Key/value heads of this template; divides n_heads.</source>
        <translation>此模板的键/值头数；整除 n_heads。</translation>
    </message>
    <message>
        <source>model.n_kv_heads</source>
        <translation>model.n_kv_heads</translation>
    </message>
    <message>
        <source>Scores z become c tanh(z / c) (Gemma 2).</source>
        <translation>分数 z 变为 c tanh(z / c) (Gemma 2)。</translation>
    </message>
    <message>
        <source>Factor on q . k.</source>
        <translation>q . k 的系数。</translation>
    </message>
    <message>
        <source>1 / sqrt(head size)</source>
        <translation>1 / sqrt（头大小）</translation>
    </message>
    <message>
        <source>Only the first numbers of a head are rotated; 0 turns rotation off in this template.</source>
        <translation>只旋转头的前若干个数字；0 在此模板中关闭旋转。</translation>
    </message>
    <message>
        <source>Base of the rotation&apos;s wavelengths in this template.</source>
        <translation>此模板中旋转波长的底数。</translation>
    </message>
    <message>
        <source>embedding.rope_theta</source>
        <translation>embedding.rope_theta</translation>
    </message>
    <message>
        <source>Neighbouring numbers are rotated against each other, as in DeepSeek&apos;s weights, not the halves of a head.</source>
        <translation>像 DeepSeek 的权重那样，相邻数字互相旋转，而不是头的两半。</translation>
    </message>
    <message>
        <source>Each token looks at itself and the tokens before it and mixes their values by the softmax of query-key products. Several query heads may share one key/value head (n_kv_heads), or all read one latent (latent_dim).</source>
        <translation>每个词元看自身和之前的词元，按查询-键乘积的 softmax 混合它们的值。多个查询头可共用一个键/值头 (n_kv_heads)，或全部读取一个潜向量 (latent_dim)。</translation>
    </message>
    <message>
        <source>learned_gate: all branches, weighed by a softmax. top_k: the k largest weights only, adding up to one.</source>
        <translation>learned_gate：所有分支，按 softmax 加权。top_k：只取最大的 k 个权重，其和为一。</translation>
    </message>
    <message>
        <source>How many branches top_k takes for a token.</source>
        <translation>top_k 为一个词元取多少个分支。</translation>
    </message>
    <message>
        <source>What the weights are computed from: the normed hidden state.</source>
        <translation>权重由什么计算：归一化后的隐藏状态。</translation>
    </message>
    <message>
        <source>How the branches are weighed for each token.</source>
        <translation>如何为每个词元给分支加权。</translation>
    </message>
    <message>
        <source>Two or more mixers by name, each with its own options; none of type branched.</source>
        <translation>两个或更多带名称的混合器，各有自己的选项；不能是 branched。</translation>
    </message>
    <message>
        <source>Options of a branched mixer.</source>
        <translation>branched 混合器的选项。</translation>
    </message>
    <message>
        <source>Several mixers read the same input side by side; a learned gate weighs their outputs for each token, or picks the best ones.</source>
        <translation>多个混合器并列读取同一输入；学习的门为每个词元给它们的输出加权，或挑选最好的。</translation>
    </message>
    <message>
        <source>Name of the layer template that the further depths are made of.</source>
        <translation>构成后续深度的层模板的名称。</translation>
    </message>
    <message>
        <source>Number of further tokens predicted, one depth each.</source>
        <translation>额外预测的词元数，每个一个深度。</translation>
    </message>
    <message>
        <source>Number of layers in each depth.</source>
        <translation>每个深度的层数。</translation>
    </message>
    <message>
        <source>Weight of the mean loss of the further depths in training.</source>
        <translation>训练时后续深度平均损失的权重。</translation>
    </message>
    <message>
        <source>Prediction of further tokens.</source>
        <translation>后续词元的预测。</translation>
    </message>
    <message>
        <source>Options of a head that predicts further tokens too.</source>
        <translation>同时预测后续词元的输出头的选项。</translation>
    </message>
    <message>
        <source>As causal_lm; in training, further depths predict the tokens after the next one from the last layer&apos;s output and the tokens in between. They do not run when text is generated.</source>
        <translation>与 causal_lm 相同；训练时，后续深度由最后一层的输出和其间的词元预测下一个之后的词元。生成文本时它们不运行。</translation>
    </message>
    <message>
        <source>How a query scores a block. relu_mha: weighted sum of ReLU(q . k) over heads; dot_product: mean of q . k; learned_block_sel: additive scores.</source>
        <translation>查询如何给块打分。relu_mha：各头 ReLU(q . k) 的加权和；dot_product：q . k 的平均；learned_block_sel：加性分数。</translation>
    </message>
    <message>
        <source>Heads of the indexer.</source>
        <translation>索引器的头数。</translation>
    </message>
    <message>
        <source>Size of an indexer head.</source>
        <translation>索引器一个头的大小。</translation>
    </message>
    <message>
        <source>Number format that index queries and keys are rounded to.</source>
        <translation>索引查询和键舍入到的数字格式。</translation>
    </message>
    <message>
        <source>Scores blocks, so that a query reads only the best.</source>
        <translation>给块打分，使查询只读最好的块。</translation>
    </message>
    <message>
        <source>Tokens that become one entry.</source>
        <translation>合成一个条目的词元数。</translation>
    </message>
    <message>
        <source>How keys and values of a block become one. softmax_gated: weights from the tokens and their places; learned_pool: weights of the places alone.</source>
        <translation>块的键和值如何合成一个。softmax_gated：由词元及其位置得到的权重；learned_pool：只由位置得到的权重。</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>块</translation>
    </message>
    <message>
        <source>How many blocks a query chooses.</source>
        <translation>一个查询选择多少块。</translation>
    </message>
    <message>
        <source>Options of csa compression.</source>
        <translation>csa 压缩的选项。</translation>
    </message>
    <message>
        <source>Compressed sparse attention: a query reads the entries of the top_k_blocks best blocks and the tokens near it.</source>
        <translation>压缩稀疏注意力：查询读取最好的 top_k_blocks 个块的条目和附近的词元。</translation>
    </message>
    <message>
        <source>Options of hca compression.</source>
        <translation>hca 压缩的选项。</translation>
    </message>
    <message>
        <source>Heavily compressed attention: a query reads the entries of all complete blocks and the tokens near it.</source>
        <translation>高度压缩注意力：查询读取所有完整块的条目和附近的词元。</translation>
    </message>
    <message>
        <source>Options of nsa_learned compression.</source>
        <translation>nsa_learned 压缩的选项。</translation>
    </message>
    <message>
        <source>Three attentions side by side, added by gates: the entries of all blocks, the tokens of the best blocks, the tokens near the query.</source>
        <translation>三种注意力并列，由门相加：所有块的条目、最好的块的词元、查询附近的词元。</translation>
    </message>
    <message>
        <source>Turns the gate on.</source>
        <translation>打开门。</translation>
    </message>
    <message>
        <source>Share of the tokens that pass through the layer; the others skip it.</source>
        <translation>通过该层的词元比例；其余跳过。</translation>
    </message>
    <message>
        <source>Options of a depth gate.</source>
        <translation>深度门的选项。</translation>
    </message>
    <message>
        <source>Only the tokens with the highest scores pass through the layer, the others are not computed. In use a small predictor, trained beside the model, decides for each token by itself.</source>
        <translation>只有分数最高的词元通过该层，其余不计算。使用时由与模型一起训练的小预测器为每个词元单独决定。</translation>
    </message>
    <message>
        <source>Mean of the gate that training aims at; every token is computed.</source>
        <translation>训练所追求的门的平均值；所有词元都计算。</translation>
    </message>
    <message>
        <source>Options of a learned depth gate.</source>
        <translation>学习的深度门的选项。</translation>
    </message>
    <message>
        <source>A gate for each token mixes what the layer gives with its input. All tokens are computed; in training the gate&apos;s mean is drawn to the capacity.</source>
        <translation>每个词元的门混合该层的输出与其输入。所有词元都计算；训练时门的平均值被拉向容量。</translation>
    </message>
    <message>
        <source>Another activation: gelu_tanh is the tanh approximation that GPT-2 uses, silu is x times its sigmoid.</source>
        <translation>另一种激活函数：gelu_tanh 是 GPT-2 使用的 tanh 近似，silu 是 x 乘以其 sigmoid。</translation>
    </message>
    <message>
        <source>Biases of the feed-forward part, when they differ from bias.</source>
        <translation>前馈部分的偏置，当它与 bias 不同时。</translation>
    </message>
    <message>
        <source>The layer has no feed-forward part and no second norm, as in Mamba.</source>
        <translation>该层没有前馈部分和第二个归一化，如 Mamba。</translation>
    </message>
    <message>
        <source>Long convolutions and gates in a row.</source>
        <translation>连续的长卷积和门的数量。</translation>
    </message>
    <message>
        <source>Width of the network that computes the filters.</source>
        <translation>计算滤波器的网络的宽度。</translation>
    </message>
    <message>
        <source>How fast the filters fade: by e^-filter_decay over the full context.</source>
        <translation>滤波器衰减多快：在整个上下文上衰减到 e^-filter_decay。</translation>
    </message>
    <message>
        <source>Options of a hyena mixer.</source>
        <translation>hyena 混合器的选项。</translation>
    </message>
    <message>
        <source>Convolutions as long as the context, with filters computed by a small network from the distance, and gates between them. Fourier transforms make the work grow as T log T.</source>
        <translation>与上下文一样长的卷积，滤波器由小网络按距离计算，其间有门。傅里叶变换使计算量按 T log T 增长。</translation>
    </message>
    <message>
        <source>Name of the template that is applied.</source>
        <translation>所应用模板的名称。</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>How often the body is applied.</source>
        <translation>主体应用多少次。</translation>
    </message>
    <message>
        <source>hidden: in phases that are not visible the last hidden state is the next input instead of a token.</source>
        <translation>hidden：在不可见的阶段，下一个输入是最后的隐藏状态而不是词元。</translation>
    </message>
    <message>
        <source>Options of an integrator.</source>
        <translation>积分器的选项。</translation>
    </message>
    <message>
        <source>All steps use one set of weights, as in Universal Transformers.</source>
        <translation>所有步使用一组权重，如 Universal Transformer。</translation>
    </message>
    <message>
        <source>The body is applied several times, each time with weights of its own.</source>
        <translation>主体应用多次，每次有自己的权重。</translation>
    </message>
    <message>
        <source>The body is the derivative of an ODE, solved from 0 to 1 by Euler&apos;s method: the steps share their weights.</source>
        <translation>主体是常微分方程的导数，用欧拉法从 0 解到 1：各步共用权重。</translation>
    </message>
    <message>
        <source>The body is the derivative of an ODE, solved from 0 to 1 by the classic Runge-Kutta method: four calls of the body a step, one set of weights.</source>
        <translation>主体是常微分方程的导数，用经典龙格-库塔法从 0 解到 1：每步调用主体四次，使用一组权重。</translation>
    </message>
    <message>
        <source>mamba1: a state for each channel, run as a scan. mamba2: heads that share one decay, run as matrix products of chunks.</source>
        <translation>mamba1：每个通道一个状态，以扫描运行。mamba2：共用一个衰减的头，以分块矩阵乘积运行。</translation>
    </message>
    <message>
        <source>Numbers each channel remembers between tokens.</source>
        <translation>每个通道在词元之间记住的数字个数。</translation>
    </message>
    <message>
        <source>Tokens that the short convolution before the state sees.</source>
        <translation>状态之前的短卷积看到的词元数。</translation>
    </message>
    <message>
        <source>Inner width as a multiple of the layer&apos;s width.</source>
        <translation>内部宽度，为层宽的倍数。</translation>
    </message>
    <message>
        <source>Channels of one head of mamba2; divides the inner width.</source>
        <translation>mamba2 一个头的通道数；整除内部宽度。</translation>
    </message>
    <message>
        <source>64, or the largest divisor below</source>
        <translation>64，或更小的最大因数</translation>
    </message>
    <message>
        <source>Groups of heads of mamba2 with input and output vectors of their own; divides the number of heads.</source>
        <translation>有各自输入和输出向量的 mamba2 头组数；整除头数。</translation>
    </message>
    <message>
        <source>Rank of the projection to the step sizes of mamba1.</source>
        <translation>mamba1 到步长的投影的秩。</translation>
    </message>
    <message>
        <source>d_model / 16, rounded up</source>
        <translation>d_model / 16，向上取整</translation>
    </message>
    <message>
        <source>Norms on the step size, input and output vectors of mamba1, as in Jamba.</source>
        <translation>mamba1 的步长、输入和输出向量上的归一化，如 Jamba。</translation>
    </message>
    <message>
        <source>Adds a bias to the convolution.</source>
        <translation>给卷积加偏置。</translation>
    </message>
    <message>
        <source>Adds biases to the input and output projections.</source>
        <translation>给输入和输出投影加偏置。</translation>
    </message>
    <message>
        <source>Small number that keeps the division of the norms inside the mixer away from zero.</source>
        <translation>使混合器内归一化的除法远离零的小数。</translation>
    </message>
    <message>
        <source>Options of a mamba mixer.</source>
        <translation>mamba 混合器的选项。</translation>
    </message>
    <message>
        <source>A short convolution, then a state of fixed size that forgets and takes in by amounts computed from each token; a gate on the way out. Work and memory per token do not grow with the context.</source>
        <translation>先是短卷积，然后是固定大小的状态，按每个词元计算的量遗忘和吸收；出口有门。每个词元的计算量和内存不随上下文增长。</translation>
    </message>
    <message>
        <source>Options of an associative memory.</source>
        <translation>联想记忆的选项。</translation>
    </message>
    <message>
        <source>A matrix that maps keys to values: each token reads it through a query, and while the model is used the delta rule writes what it did not yet recall, token by token.</source>
        <translation>把键映射到值的矩阵：每个词元通过查询读取它，使用模型时 delta 规则逐词元写入它尚未回忆出的内容。</translation>
    </message>
    <message>
        <source>Width of the memory&apos;s network, or of its keys.</source>
        <translation>记忆网络的宽度，或其键的宽度。</translation>
    </message>
    <message>
        <source>Sizes of the memory.</source>
        <translation>记忆的大小。</translation>
    </message>
    <message>
        <source>Learning rate of the memory&apos;s own updates while the model is used.</source>
        <translation>使用模型时记忆自身更新的学习率。</translation>
    </message>
    <message>
        <source>The memory goes on learning while the model is used.</source>
        <translation>使用模型时记忆继续学习。</translation>
    </message>
    <message>
        <source>Options of a neural memory.</source>
        <translation>神经记忆的选项。</translation>
    </message>
    <message>
        <source>A small network whose weights are the memory: each token reads it through a query, and its update while the model is used is one gradient step on how badly it recalls values from keys.</source>
        <translation>以权重为记忆的小网络：每个词元通过查询读取它，使用中的更新是按从键回忆值的误差做一次梯度步。</translation>
    </message>
    <message>
        <source>How many stored tokens one token reads.</source>
        <translation>一个词元读取多少个已存词元。</translation>
    </message>
    <message>
        <source>Options of a retrieval memory.</source>
        <translation>检索记忆的选项。</translation>
    </message>
    <message>
        <source>Each token finds the stored tokens whose keys match its query best and adds the softmax mean of their values. The store holds the earlier tokens, and what updates kept from earlier prompts.</source>
        <translation>每个词元找到键与其查询最匹配的已存词元，加上它们的值的 softmax 平均。存储中有之前的词元，以及更新从之前的提示保留的内容。</translation>
    </message>
    <message>
        <source>A matrix takes what the streams give to the width of their input.</source>
        <translation>一个矩阵把各流的输出变为输入的宽度。</translation>
    </message>
    <message>
        <source>Options of a merge.</source>
        <translation>合并的选项。</translation>
    </message>
    <message>
        <source>The streams&apos; outputs stand side by side; a matrix takes them back to one width.</source>
        <translation>各流的输出并排放置；一个矩阵把它们变回一个宽度。</translation>
    </message>
    <message>
        <source>The streams&apos; outputs are added.</source>
        <translation>各流的输出相加。</translation>
    </message>
    <message>
        <source>Each token weighs the streams by a softmax of its input.</source>
        <translation>每个词元按其输入的 softmax 给各流加权。</translation>
    </message>
    <message>
        <source>Name of the stream that gives keys and values.</source>
        <translation>提供键和值的流的名称。</translation>
    </message>
    <message>
        <source>Name of the stream that asks and is added to.</source>
        <translation>提出查询并被相加的流的名称。</translation>
    </message>
    <message>
        <source>Tokens of one stream attend to the tokens of another up to their own place; further streams are added.</source>
        <translation>一个流的词元关注另一个流直到自己位置的词元；其余的流相加。</translation>
    </message>
    <message>
        <source>Function of the experts&apos; gate: swiglu uses SiLU, gelu makes GeGLU, relu makes ReGLU.</source>
        <translation>专家门的函数：swiglu 使用 SiLU，gelu 构成 GeGLU，relu 构成 ReGLU。</translation>
    </message>
    <message>
        <source>Options of a mixture of experts.</source>
        <translation>专家混合的选项。</translation>
    </message>
    <message>
        <source>Many feed-forward parts of which each token uses a few: a router chooses top_k of the experts and weighs their outputs; shared experts serve every token.</source>
        <translation>许多前馈部分，每个词元只用几个：路由器选择 top_k 个专家并给输出加权；共享专家服务所有词元。</translation>
    </message>
    <message>
        <source>Adds a bias to each score for choosing, never for weighing, that training moves.</source>
        <translation>给每个用于选择的分数加偏置，从不用于加权；训练会移动它。</translation>
    </message>
    <message>
        <source>How far a bias moves after each step.</source>
        <translation>每步之后偏置移动多少。</translation>
    </message>
    <message>
        <source>Deviation from the mean load, as a share of it, up to which a bias stays.</source>
        <translation>与平均负载的偏差（按比例），在此以内偏置不动。</translation>
    </message>
    <message>
        <source>Balance of the experts without a loss (DeepSeek-V3).</source>
        <translation>不靠损失的专家均衡 (DeepSeek-V3)。</translation>
    </message>
    <message>
        <source>Weight of the balance loss within each sequence.</source>
        <translation>每个序列内均衡损失的权重。</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Groups of experts that one token may use.</source>
        <translation>一个词元可使用的专家组数。</translation>
    </message>
    <message>
        <source>all groups</source>
        <translation>所有组</translation>
    </message>
    <message>
        <source>Further balance between experts.</source>
        <translation>专家之间的进一步均衡。</translation>
    </message>
    <message>
        <source>How the experts of a token are chosen.</source>
        <translation>如何选择一个词元的专家。</translation>
    </message>
    <message>
        <source>as router</source>
        <translation>同 router</translation>
    </message>
    <message>
        <source>Turns a logit of the router into the score that chooses and weighs an expert.</source>
        <translation>把路由器的 logit 变成选择并加权专家的分数。</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Number of experts to choose from.</source>
        <translation>可供选择的专家数。</translation>
    </message>
    <message>
        <source>Number of experts that each token uses.</source>
        <translation>每个词元使用的专家数。</translation>
    </message>
    <message>
        <source>Number of further experts that every token uses.</source>
        <translation>所有词元都使用的附加专家数。</translation>
    </message>
    <message>
        <source>Probabilities of the experts, for choosing and for the balance losses.</source>
        <translation>专家的概率，用于选择和均衡损失。</translation>
    </message>
    <message>
        <source>Weight of the loss that balances the experts.</source>
        <translation>使专家均衡的损失的权重。</translation>
    </message>
    <message>
        <source>Weight of the loss that keeps logits small.</source>
        <translation>使 logit 保持较小的损失的权重。</translation>
    </message>
    <message>
        <source>Tokens an expert takes in training, as a multiple of an even share.</source>
        <translation>训练时一个专家接收的词元数，为平均份额的倍数。</translation>
    </message>
    <message>
        <source>Tokens beyond the capacity in training: overflow computes them too, drop leaves them out, pad does so and fills each expert up to its capacity.</source>
        <translation>训练时超出容量的词元：overflow 也计算它们，drop 丢弃它们，pad 丢弃并把每个专家填满到容量。</translation>
    </message>
    <message>
        <source>Standard deviation of the router&apos;s fresh weights.</source>
        <translation>路由器初始权重的标准差。</translation>
    </message>
    <message>
        <source>training_hints.init</source>
        <translation>training_hints.init</translation>
    </message>
    <message>
        <source>Range of the random factor on the router&apos;s input in training.</source>
        <translation>训练时路由器输入上随机因子的范围。</translation>
    </message>
    <message>
        <source>Experts and how tokens reach them.</source>
        <translation>专家以及词元如何到达它们。</translation>
    </message>
    <message>
        <source>Divides the weights of the chosen experts by their sum.</source>
        <translation>将所选专家的权重除以它们的和。</translation>
    </message>
    <message>
        <source>Factor on what the chosen experts give.</source>
        <translation>所选专家输出的系数。</translation>
    </message>
    <message>
        <source>Groups of equal size that the experts stand in.</source>
        <translation>专家所在的等大小组的数量。</translation>
    </message>
    <message>
        <source>up to 8</source>
        <translation>最多 8</translation>
    </message>
    <message>
        <source>Groups that one token may use, when balance.group_limit says nothing.</source>
        <translation>balance.group_limit 未写时一个词元可使用的组数。</translation>
    </message>
    <message>
        <source>Score of a group: the sum of its two best experts, or the best one.</source>
        <translation>组的分数：最好的两个专家之和，或最好的一个。</translation>
    </message>
    <message>
        <source>Inner width of all shared experts together.</source>
        <translation>所有共享专家合计的内部宽度。</translation>
    </message>
    <message>
        <source>shared_experts * expert_dim</source>
        <translation>shared_experts * expert_dim</translation>
    </message>
    <message>
        <source>Each expert has a gate; without it, it is a plain mlp.</source>
        <translation>每个专家有一个门；没有则是普通的 mlp。</translation>
    </message>
    <message>
        <source>What a mixture has beyond version 1.</source>
        <translation>专家混合在版本 1 之外的选项。</translation>
    </message>
    <message>
        <source>Inner width of one expert.</source>
        <translation>一个专家的内部宽度。</translation>
    </message>
    <message>
        <source>streams</source>
        <translation>流</translation>
    </message>
    <message>
        <source>Number of residual streams.</source>
        <translation>残差流的数量。</translation>
    </message>
    <message>
        <source>How streams mix: by a doubly stochastic matrix, by any matrix, or by the identity plus a matrix of half rank.</source>
        <translation>流如何混合：用双随机矩阵、任意矩阵，或单位矩阵加半秩矩阵。</translation>
    </message>
    <message>
        <source>Steps that make the matrix of birkhoff doubly stochastic.</source>
        <translation>使 birkhoff 的矩阵成为双随机的步数。</translation>
    </message>
    <message>
        <source>Streams and how they mix.</source>
        <translation>流以及它们如何混合。</translation>
    </message>
    <message>
        <source>Options of a hyper-connection.</source>
        <translation>超连接的选项。</translation>
    </message>
    <message>
        <source>The residual stream is several streams: each part reads a weighted sum of them, writes to all, and mixes them by a learned matrix. The streams start as copies; after the last layer their mean goes on.</source>
        <translation>残差流是多个流：每个部分读取它们的加权和，写入所有流，并用学习的矩阵混合它们。流开始时是副本；最后一层之后取平均继续。</translation>
    </message>
    <message>
        <source>Computes in chunks, with work that grows linearly with the context; false compares all pairs. Both give the same result.</source>
        <translation>分块计算，计算量随上下文线性增长；false 比较所有对。两者结果相同。</translation>
    </message>
    <message>
        <source>Tokens of one chunk.</source>
        <translation>一块的词元数。</translation>
    </message>
    <message>
        <source>Rotates queries and keys by the model&apos;s rotary positions.</source>
        <translation>用模型的旋转位置旋转查询和键。</translation>
    </message>
    <message>
        <source>true with positional rope</source>
        <translation>positional 为 rope 时为 true</translation>
    </message>
    <message>
        <source>Width of values as a multiple of the width of keys.</source>
        <translation>值的宽度，为键宽度的倍数。</translation>
    </message>
    <message>
        <source>Options of a retnet mixer.</source>
        <translation>retnet 混合器的选项。</translation>
    </message>
    <message>
        <source>Attention without softmax: each head weighs the past by query-key products that fade at a fixed rate, so a state of fixed size gives the same result. Outputs are normed per head and gated.</source>
        <translation>没有 softmax 的注意力：每个头以固定速率衰减的查询-键乘积给过去加权，因此固定大小的状态给出同样的结果。输出逐头归一化并经过门。</translation>
    </message>
    <message>
        <source>Scales by one plus the weight (Gemma).</source>
        <translation>乘以一加权重 (Gemma)。</translation>
    </message>
    <message>
        <source>The norm has learned weights; off: it only normalises (OLMo).</source>
        <translation>归一化带有学习的权重；关：只做归一化 (OLMo)。</translation>
    </message>
    <message>
        <source>What mixer and feed-forward part give is normed too, before it is added (Gemma 2).</source>
        <translation>混合器和前馈部分的输出在相加之前也归一化 (Gemma 2)。</translation>
    </message>
    <message>
        <source>With position post: the norms are on what mixer and feed-forward part give, x = x + N(Mix(x)), not on the sum (OLMo 2).</source>
        <translation>当 position 为 post：归一化作用在混合器和前馈部分的输出上，x = x + N(Mix(x))，而不是和上 (OLMo 2)。</translation>
    </message>
    <message>
        <source>Divides each frequency while the text is no longer than the original length.</source>
        <translation>文本不超过原始长度时除以各频率的因子。</translation>
    </message>
    <message>
        <source>Divides each frequency when the text is longer.</source>
        <translation>文本更长时除以各频率的因子。</translation>
    </message>
    <message>
        <source>max_seq_len / original length</source>
        <translation>max_seq_len / 原始长度</translation>
    </message>
    <message>
        <source>sqrt(1 + ln(factor) / ln(original length))</source>
        <translation>sqrt(1 + ln(factor) / ln（原始长度）)</translation>
    </message>
    <message>
        <source>Options of longrope scaling.</source>
        <translation>longrope 缩放的选项。</translation>
    </message>
    <message>
        <source>Each frequency has a factor of its own; texts longer than the original length use the second list.</source>
        <translation>每个频率有自己的因子；比原始长度长的文本使用第二个列表。</translation>
    </message>
    <message>
        <source>Options of a learned router.</source>
        <translation>学习的路由器的选项。</translation>
    </message>
    <message>
        <source>A matrix scores every expert for each token; the best ones are chosen.</source>
        <translation>一个矩阵为每个词元给所有专家打分；选择最好的。</translation>
    </message>
    <message>
        <source>Number mixed into the hash, so that layers differ.</source>
        <translation>混入哈希的数字，使各层不同。</translation>
    </message>
    <message>
        <source>Options of hash routing.</source>
        <translation>哈希路由的选项。</translation>
    </message>
    <message>
        <source>The token&apos;s id alone chooses its experts, each with the weight 1 / top_k; no router.</source>
        <translation>仅由词元的 id 选择专家，每个权重为 1 / top_k；没有路由器。</translation>
    </message>
    <message>
        <source>Width of the stream after the layer.</source>
        <translation>该层之后流的宽度。</translation>
    </message>
    <message>
        <source>Options of a change of width.</source>
        <translation>宽度变化的选项。</translation>
    </message>
    <message>
        <source>One matrix takes the stream to the new width.</source>
        <translation>一个矩阵把流变到新宽度。</translation>
    </message>
    <message>
        <source>A causal convolution over three tokens takes the stream to the new width.</source>
        <translation>跨三个词元的因果卷积把流变到新宽度。</translation>
    </message>
    <message>
        <source>Two matrices with an activation between them take the stream to the new width.</source>
        <translation>中间有激活函数的两个矩阵把流变到新宽度。</translation>
    </message>
    <message>
        <source>Options of a transition.</source>
        <translation>过渡的选项。</translation>
    </message>
    <message>
        <source>Text of the token that ends a phase.</source>
        <translation>结束阶段的词元的文本。</translation>
    </message>
    <message>
        <source>A token of its own ends a phase; its budget ends it in any case.</source>
        <translation>一个专用词元结束阶段；预算无论如何也会结束它。</translation>
    </message>
    <message>
        <source>A phase ends when its budget of tokens is used up.</source>
        <translation>词元预算用完时阶段结束。</translation>
    </message>
    <message>
        <source>Inner width of the model that learns while reading.</source>
        <translation>边读边学的模型的内部宽度。</translation>
    </message>
    <message>
        <source>Options of an inner model with a hidden layer.</source>
        <translation>带隐藏层的内部模型的选项。</translation>
    </message>
    <message>
        <source>A network with one hidden layer, a norm and a residual.</source>
        <translation>带一个隐藏层、归一化和残差的网络。</translation>
    </message>
    <message>
        <source>A linear inner model has no options.</source>
        <translation>线性内部模型没有选项。</translation>
    </message>
    <message>
        <source>One matrix, a norm and a residual.</source>
        <translation>一个矩阵、归一化和残差。</translation>
    </message>
    <message>
        <source>The model that learns while it reads.</source>
        <translation>边读边学的模型。</translation>
    </message>
    <message>
        <source>How the inner model learns: plain steps, or AdamW with moments of its own.</source>
        <translation>内部模型如何学习：普通的步，或带自身动量的 AdamW。</translation>
    </message>
    <message>
        <source>Learning rate of the inner model.</source>
        <translation>内部模型的学习率。</translation>
    </message>
    <message>
        <source>Steps of the inner model for each token.</source>
        <translation>内部模型每个词元的步数。</translation>
    </message>
    <message>
        <source>Keeps what was learned from the last sequence of a training step as the new start; two forward passes then differ.</source>
        <translation>把训练步中最后一个序列学到的内容保留为新的起点；此后两次前向计算不同。</translation>
    </message>
    <message>
        <source>Options of a ttt_layer mixer.</source>
        <translation>ttt_layer 混合器的选项。</translation>
    </message>
    <message>
        <source>Each sequence trains a small model of its own while it is read: every token is a learning step, and the trained model answers the query of that token.</source>
        <translation>每个序列在阅读时训练自己的小模型：每个词元是一个学习步，训练后的模型回答该词元的查询。</translation>
    </message>
    <message>
        <source>Names of matrices that Muon moves; * stands for any text.</source>
        <translation>Muon 所移动的矩阵的名称；* 代表任意文本。</translation>
    </message>
    <message>
        <source>Names of tensors that AdamW moves, whatever else says.</source>
        <translation>无论其他如何规定，由 AdamW 移动的张量的名称。</translation>
    </message>
    <message>
        <source>Which tensors each optimizer moves.</source>
        <translation>每个优化器移动哪些张量。</translation>
    </message>
    <message>
        <source>Newton-Schulz steps with ns_coefs.</source>
        <translation>使用 ns_coefs 的牛顿-舒尔茨步数。</translation>
    </message>
    <message>
        <source>Coefficients a, b, c of these steps.</source>
        <translation>这些步的系数 a、b、c。</translation>
    </message>
    <message>
        <source>Further steps with stabilize_coefs.</source>
        <translation>使用 stabilize_coefs 的后续步数。</translation>
    </message>
    <message>
        <source>Coefficients of the further steps.</source>
        <translation>后续步的系数。</translation>
    </message>
    <message>
        <source>How Muon makes an update orthogonal.</source>
        <translation>Muon 如何使更新正交。</translation>
    </message>
    <message>
        <source>Trains with the weights as they are after quantisation.</source>
        <translation>以量化之后的权重训练。</translation>
    </message>
    <message>
        <source>Format of the quantised weights.</source>
        <translation>量化权重的格式。</translation>
    </message>
    <message>
        <source>Names of the matrices; * stands for any text.</source>
        <translation>矩阵的名称；* 代表任意文本。</translation>
    </message>
    <message>
        <source>Format that weights are brought back to before they are used.</source>
        <translation>权重在使用之前恢复到的格式。</translation>
    </message>
    <message>
        <source>Quantisation that training takes into account.</source>
        <translation>训练所考虑的量化。</translation>
    </message>
    <message>
        <source>Phases of a text, such as thinking and answering.</source>
        <translation>文本的阶段，例如思考和回答。</translation>
    </message>
    <message>
        <source>What ends one phase and begins the next.</source>
        <translation>什么结束一个阶段并开始下一个。</translation>
    </message>
    <message>
        <source>by budget</source>
        <translation>由预算决定</translation>
    </message>
    <message>
        <source>Inner width of dense feed-forward parts that give none.</source>
        <translation>未给出宽度的稠密前馈部分的内部宽度。</translation>
    </message>
    <message>
        <source>A memory of its own that the layer reads at its end.</source>
        <translation>该层在末尾读取的自有记忆。</translation>
    </message>
    <message>
        <source>Ends the layer at another width; the next layers run at that width.</source>
        <translation>使该层结束于另一宽度；后面的层以该宽度运行。</translation>
    </message>
    <message>
        <source>Lets only some tokens pass through these layers.</source>
        <translation>只让部分词元通过这些层。</translation>
    </message>
    <message>
        <source>Two or more streams that read the same input side by side.</source>
        <translation>两个或更多并列读取同一输入的流。</translation>
    </message>
    <message>
        <source>How the streams become one again.</source>
        <translation>各流如何重新合为一个。</translation>
    </message>
    <message>
        <source>Streams of layers side by side.</source>
        <translation>并列的层流。</translation>
    </message>
    <message>
        <source>A template that is applied several times.</source>
        <translation>被多次应用的模板。</translation>
    </message>
    <message>
        <source>One body applied several times.</source>
        <translation>一个被多次应用的主体。</translation>
    </message>
    <message>
        <source>Name of the stream.</source>
        <translation>流的名称。</translation>
    </message>
    <message>
        <source>The layers of the stream, in order.</source>
        <translation>流的各层，按顺序。</translation>
    </message>
    <message>
        <source>One stream of a parallel entry.</source>
        <translation>parallel 条目的一个流。</translation>
    </message>
    <message>
        <source>Layers of one template inside a stream.</source>
        <translation>流中同一模板的层。</translation>
    </message>
    <message>
        <source>Name of the phase.</source>
        <translation>阶段的名称。</translation>
    </message>
    <message>
        <source>Budget: the phase ends after so many tokens.</source>
        <translation>预算：这么多词元之后阶段结束。</translation>
    </message>
    <message>
        <source>Weight of the phase&apos;s tokens in the training loss.</source>
        <translation>该阶段的词元在训练损失中的权重。</translation>
    </message>
    <message>
        <source>The next phase reads on from this one; else it starts from the prompt again.</source>
        <translation>下一阶段从这一阶段继续读；否则从提示重新开始。</translation>
    </message>
    <message>
        <source>The phase is part of the answer people see.</source>
        <translation>该阶段是人们看到的回答的一部分。</translation>
    </message>
    <message>
        <source>A hidden rationale of max_tokens after each token, mixed into its prediction by a learned head.</source>
        <translation>每个词元之后有 max_tokens 长的隐藏推理，由学习的头混入其预测。</translation>
    </message>
    <message>
        <source>One phase of a text.</source>
        <translation>文本的一个阶段。</translation>
    </message>
    <message>
        <source>muon moves the matrices of layers by Muon and the rest by AdamW; hybrid only the matrices that optimizer_groups.muon names, all of them without that list.</source>
        <translation>muon 用 Muon 移动层的矩阵，其余用 AdamW；hybrid 只用 Muon 移动 optimizer_groups.muon 指定的矩阵，没有该列表时移动全部矩阵。</translation>
    </message>
    <message>
        <source>layered_safe keeps norms, biases, routers and an untied head in float32; uniform gives all parts the model&apos;s dtype.</source>
        <translation>layered_safe 使归一化、偏置、路由器和未绑定的输出头保持 float32；uniform 使所有部分使用模型的 dtype。</translation>
    </message>
    <message>
        <source>How long what was learned while using the model lasts: one prompt, one session, or as long as the weights, in a file beside them.</source>
        <translation>使用模型时学到的内容保留多久：一个提示、一个会话，或与权重一样久，存于旁边的文件。</translation>
    </message>
    <message>
        <source>Adds a bias for each vocabulary entry.</source>
        <translation>为词表的每一项加一个偏置。</translation>
    </message>
    <message>
        <source>Factor on the logits, before bias and softcap.</source>
        <translation>在偏置和软上限之前，乘在 logit 上的系数。</translation>
    </message>
    <message>
        <source>The norm has a learned bias beside its weights.</source>
        <translation>该归一化除权重外还有一个学习得到的偏置。</translation>
    </message>
</context>
<context>
    <name>eulerstack::studio::BottomPanel</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
</context>
<context>
    <name>eulerstack::studio::CommandPalette</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find block, field or command</source>
        <translation>查找块、字段或命令</translation>
    </message>
    <message>
        <source>No block, field or command matches “%1”.</source>
        <translation>没有块、字段或命令与“%1”匹配。</translation>
    </message>
</context>
<context>
    <name>eulerstack::studio::CompileDialog</name>
    <message>
        <source>Compile</source>
        <translation>编译</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <translation>浏览：%1</translation>
    </message>
    <message>
        <source>Writes a folder that the Hugging Face libraries load, train and generate with: config, weights, tokenizer and the code that computes the model.</source>
        <translation>写出 Hugging Face 库可以加载、训练和生成的文件夹：配置、权重、分词器和计算模型的代码。</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>全新</translation>
    </message>
    <message>
        <source>%1 (that of the design)</source>
        <translation>%1（设计的格式）</translation>
    </message>
    <message>
        <source>As the library&apos;s own family that the design equals, without code</source>
        <translation>写成与设计相同的库自有系列，不带代码</translation>
    </message>
    <message>
        <source>Replace whatever is in the folder</source>
        <translation>替换文件夹中已有的内容</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder to write</source>
        <translation>要写入的文件夹</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Trained weights: a checkpoint or an exported folder</source>
        <translation>训练好的权重：检查点或导出的文件夹</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>数字格式</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Plan as JSON…</source>
        <translation>把计划存为 JSON…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在开始…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Written: %1 of about %2</source>
        <translation>已写入：约 %2 中的 %1</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>已取消：没有写入任何内容。</translation>
    </message>
    <message>
        <source>Compiled to %1.</source>
        <translation>已编译到 %1。</translation>
    </message>
    <message>
        <source>as the design says</source>
        <translation>按设计</translation>
    </message>
</context>
<context>
    <name>eulerstack::studio::CompileJob</name>
    <message>
        <source>The program %1 did not run: %2.</source>
        <translation>程序 %1 没有运行：%2。</translation>
    </message>
</context>
<context>
    <name>eulerstack::studio::DiffDialog</name>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>− only in the file on disk    + only in this window</source>
        <translation>− 仅在磁盘文件中    + 仅在此窗口中</translation>
    </message>
</context>
<context>
    <name>eulerstack::studio::MainWindow</name>
    <message>
        <source>This action failed, the design is unchanged. %1</source>
        <translation>此操作失败，设计未改变。%1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Open design</source>
        <translation>打开设计</translation>
    </message>
    <message>
        <source>Show run</source>
        <translation>显示运行</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近的文件(&amp;R)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Tidy</source>
        <translation>整理</translation>
    </message>
    <message>
        <source>Wrap rows</source>
        <translation>换行排列</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Compile</source>
        <translation>编译</translation>
    </message>
    <message>
        <source>No recent designs</source>
        <translation>没有最近的设计</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>插入 %1</translation>
    </message>
    <message>
        <source>template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>new template</source>
        <translation>新模板</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>About EulerStack Studio</source>
        <translation>关于 EulerStack Studio</translation>
    </message>
    <message>
        <source>&lt;b&gt;EulerStack Studio %1&lt;/b&gt;&lt;br&gt;Designs language-model architectures in the EulerStack v1 language: draw them, read their cost, train them.&lt;br&gt;&lt;br&gt;Free software under the GNU General Public License, version 3 or later.</source>
        <translation>&lt;b&gt;EulerStack Studio %1&lt;/b&gt;&lt;br&gt;用 EulerStack v1 语言设计语言模型架构：绘制、查看开销、训练。&lt;br&gt;&lt;br&gt;自由软件，遵循 GNU 通用公共许可证第 3 版或更高版本。</translation>
    </message>
    <message>
        <source>Export graph</source>
        <translation>导出图</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>已导出到 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>%1 was not opened: %2. %3</source>
        <translation>未能打开 %1:%2。%3</translation>
    </message>
    <message>
        <source>%1 was not saved: %2. %3</source>
        <translation>未能保存 %1:%2。%3</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
    </message>
    <message>
        <source>The recovery copy cannot be written: %1. Save often.</source>
        <translation>无法写入恢复副本：%1。请经常保存。</translation>
    </message>
    <message>
        <source>Another program removed %1. The design is still here.</source>
        <translation>其他程序删除了 %1。设计仍在此处。</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>重新保存</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Another program changed %1.</source>
        <translation>其他程序修改了 %1。</translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>显示差异</translation>
    </message>
    <message>
        <source>Load theirs</source>
        <translation>载入文件的</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Save design</source>
        <translation>保存设计</translation>
    </message>
    <message>
        <source>The design has errors</source>
        <translation>设计有错误</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n error(s) to compile.</source>
        <translation>
            <numerusform>改正 %n 个错误后才能编译。</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>正在写入 %1…</translation>
    </message>
    <message>
        <source>Compiled to %1.</source>
        <translation>已编译到 %1。</translation>
    </message>
    <message>
        <source>%1 was not written: %2.</source>
        <translation>未能写入 %1:%2。</translation>
    </message>
    <message>
        <source>a new design</source>
        <translation>新设计</translation>
    </message>
    <message numerus="yes">
        <source>Unsaved work was found: %1, %2, %n edit(s).</source>
        <translation>
            <numerusform>发现未保存的工作：%1，%2，%n 次编辑。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Revert to the file</source>
        <translation>还原为文件</translation>
    </message>
    <message>
        <source>Restored from the recovery copy of %1.</source>
        <translation>已从 %1 的恢复副本恢复。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Fix the errors of the design to plan its training.</source>
        <translation>先修正设计中的错误，才能规划训练。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
</context>
<context>
    <name>eulerstack::studio::PlanDialog</name>
    <message>
        <source>Plan training</source>
        <translation>规划训练</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Number of GPUs</source>
        <translation>GPU 数量</translation>
    </message>
    <message>
        <source>Tokens (billions)</source>
        <translation>词元（十亿）</translation>
    </message>
    <message>
        <source>Price of a GPU for an hour</source>
        <translation>一个 GPU 每小时的价格</translation>
    </message>
    <message>
        <source>Splits that fit</source>
        <translation>放得下的划分</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>Memory of a GPU</source>
        <translation>每个 GPU 的内存</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>词元/s</translation>
    </message>
    <message>
        <source>Of the peak</source>
        <translation>占峰值</translation>
    </message>
    <message>
        <source>Whole run</source>
        <translation>整个训练</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Splits that fit: %1 of %2. The least demanding first; each further one is faster. Expected by a model of the machine, not measured.</source>
        <translation>放得下的划分：%2 种中的 %1 种。要求最低的在前；越往后越快。由机器模型预计，并非测量值。</translation>
    </message>
    <message>
        <source>No split fits: the smallest needs %1 of each GPU.</source>
        <translation>没有放得下的划分：最小的也需要每个 GPU %1。</translation>
    </message>
    <message>
        <source>A step cannot be cut for so many GPUs.</source>
        <translation>一步无法分给这么多 GPU。</translation>
    </message>
    <message>
        <source>The train.py of an export does not cut this way; engines that do take an export with --native.</source>
        <translation>导出的 train.py 不这样划分；能这样划分的引擎接受 --native 的导出。</translation>
    </message>
</context>
<context>
    <name>eulerstack::studio::PresetCard</name>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n 层</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eulerstack::studio::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>eulerstack::studio::StartPage</name>
    <message>
        <source>Draw it, read its cost, train it.</source>
        <translation>绘制，查看开销，训练。</translation>
    </message>
    <message>
        <source>New design</source>
        <translation>新建设计</translation>
    </message>
    <message>
        <source>Open YAML…</source>
        <translation>打开 YAML…</translation>
    </message>
    <message>
        <source>New from preset…</source>
        <translation>从预设新建…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Drop a YAML file here</source>
        <translation>将 YAML 文件拖到此处</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>No presets were found. Set EULERSTACK_PRESETS_DIR to their folder.</source>
        <translation>没有找到预设。将 EULERSTACK_PRESETS_DIR 设为其文件夹。</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>Trained and checked. Start here.</source>
        <translation>已训练和检查。从这里开始。</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>Mixer families combined.</source>
        <translation>组合多种混合器。</translation>
    </message>
    <message>
        <source>Experimental</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Research primitives. Some need a plugin.</source>
        <translation>研究性构件。有些需要插件。</translation>
    </message>
</context>
<context>
    <name>eulerstack::studio::StatusStrip</name>
    <message>
        <source>Checking</source>
        <translation>检查中</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message>
        <source>Last valid: Parameters</source>
        <translation>上次有效：参数</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>active %1</source>
        <translation>活跃 %1</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>KV-cache</source>
        <translation>KV 缓存</translation>
    </message>
    <message>
        <source>/token</source>
        <translation>/词元</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前向</translation>
    </message>
    <message>
        <source>No design open</source>
        <translation>没有打开的设计</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::AddMenu</name>
    <message>
        <source>Add a block</source>
        <translation>添加块</translation>
    </message>
    <message>
        <source>Blocks that may stand here</source>
        <translation>此处可放置的块</translation>
    </message>
    <message>
        <source>Only blocks that may stand here</source>
        <translation>仅此处可放置的块</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Mixers</source>
        <translation>混合器</translation>
    </message>
    <message>
        <source>Feed-forward</source>
        <translation>前馈</translation>
    </message>
    <message>
        <source>No block matches &quot;%1&quot;.</source>
        <translation>没有块与 &quot;%1&quot; 匹配。</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>层序列</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::CanvasCommands</name>
    <message>
        <source>A frame cannot stand inside a frame</source>
        <translation>框架不能放在框架里</translation>
    </message>
    <message>
        <source>Select plain entries, or unwrap the frame first</source>
        <translation>请选择普通条目，或先拆开框架</translation>
    </message>
    <message>
        <source>Only entries that follow each other can run side by side</source>
        <translation>只有彼此相连的条目才能并排运行</translation>
    </message>
    <message>
        <source>Select entries without a gap between them</source>
        <translation>请选择中间没有空缺的条目</translation>
    </message>
    <message numerus="yes">
        <source>An integrator repeats one entry, and %n are selected</source>
        <translation>
            <numerusform>积分器重复一个条目，而选中了 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one entry</source>
        <translation>请选择一个条目</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::CanvasPointer</name>
    <message>
        <source>Insert before %1</source>
        <translation>插入到 %1 之前</translation>
    </message>
    <message>
        <source>Replace the mixer with %1</source>
        <translation>将混合器替换为 %1</translation>
    </message>
    <message>
        <source>Replace the feed-forward with %1</source>
        <translation>将前馈替换为 %1</translation>
    </message>
    <message>
        <source>Into stream %1</source>
        <translation>放入流 %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>Put into %1</source>
        <translation>放入 %1</translation>
    </message>
    <message>
        <source>Add memory %1</source>
        <translation>添加记忆 %1</translation>
    </message>
    <message>
        <source>Add shape change %1</source>
        <translation>添加宽度变化 %1</translation>
    </message>
    <message>
        <source>Add depth gating %1</source>
        <translation>添加深度门 %1</translation>
    </message>
    <message>
        <source>Override on or off</source>
        <translation>打开或关闭覆盖</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::CanvasView</name>
    <message>
        <source>Add block…</source>
        <translation>添加块…</translation>
    </message>
    <message>
        <source>Expand or collapse</source>
        <translation>展开或折叠</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>全部折叠</translation>
    </message>
    <message>
        <source>Open in the Inspector</source>
        <translation>在检查器中打开</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>前移</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>后移</translation>
    </message>
    <message>
        <source>Repeat once more</source>
        <translation>重复加一</translation>
    </message>
    <message>
        <source>Repeat once less</source>
        <translation>重复减一</translation>
    </message>
    <message>
        <source>Rename template</source>
        <translation>重命名模板</translation>
    </message>
    <message>
        <source>Split off a copy of the template</source>
        <translation>拆分出模板副本</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Fit the whole design</source>
        <translation>适合整个设计</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>缩放到 100 %</translation>
    </message>
    <message>
        <source>Fit the selection</source>
        <translation>适合所选内容</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Tidy layout</source>
        <translation>整理布局</translation>
    </message>
    <message>
        <source>%1 parameters, %2 of the model</source>
        <translation>%1 参数，占模型的 %2</translation>
    </message>
    <message>
        <source>The text can not be read at the moment; this is the design before. Editing here waits for it.</source>
        <translation>目前无法读取文本；这里显示之前的设计。此处的编辑需等待文本恢复。</translation>
    </message>
    <message>
        <source>entry %1 › %2 · Esc collapses</source>
        <translation>条目 %1 › %2 · Esc 折叠</translation>
    </message>
    <message>
        <source>B batch · T tokens · framed shapes are kept in the KV-cache</source>
        <translation>B 批 · T 词元 · 带框的形状保存在 KV 缓存中</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Template name</source>
        <translation>模板名称</translation>
    </message>
    <message>
        <source>Replace block…</source>
        <translation>替换块…</translation>
    </message>
    <message>
        <source>Run side by side</source>
        <translation>并列运行</translation>
    </message>
    <message>
        <source>Put into an integrator</source>
        <translation>放入积分器</translation>
    </message>
    <message>
        <source>Unwrap the frame</source>
        <translation>拆开框</translation>
    </message>
    <message>
        <source>Override on or off</source>
        <translation>打开或关闭覆盖</translation>
    </message>
    <message>
        <source>Depth gating on or off</source>
        <translation>打开或关闭深度门</translation>
    </message>
    <message>
        <source>Memory on or off</source>
        <translation>打开或关闭记忆</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::DesignTotals</name>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Active per token</source>
        <translation>每词元活跃</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>KV-cache per token</source>
        <translation>每词元 KV 缓存</translation>
    </message>
    <message>
        <source>Forward per token</source>
        <translation>每词元前向</translation>
    </message>
    <message>
        <source>Training memory</source>
        <translation>训练内存</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::DocumentSession</name>
    <message>
        <source>Another program changed the file</source>
        <translation>其他程序修改了文件</translation>
    </message>
    <message>
        <source>Choose which text to keep</source>
        <translation>选择保留哪份文本</translation>
    </message>
    <message>
        <source>restored.yml</source>
        <translation>restored.yml</translation>
    </message>
    <message>
        <source>The text cannot be read as YAML</source>
        <translation>文本无法作为 YAML 读取</translation>
    </message>
    <message>
        <source>Repair the first error of the text</source>
        <translation>修复文本的第一个错误</translation>
    </message>
    <message>
        <source>The text changed in the meantime</source>
        <translation>文本在此期间已改变</translation>
    </message>
    <message>
        <source>Repeat the action</source>
        <translation>重复该操作</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::EmptyHint</name>
    <message>
        <source>Drag a block here or press A.</source>
        <translation>将块拖到此处或按 A。</translation>
    </message>
    <message>
        <source>Dense decoder</source>
        <translation>稠密解码器</translation>
    </message>
    <message>
        <source>From preset…</source>
        <translation>从预设…</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::EngineClient</name>
    <message>
        <source>The engine sent something that is no message</source>
        <translation>引擎发送了不是消息的内容</translation>
    </message>
    <message>
        <source>Start the run again</source>
        <translation>重新开始运行</translation>
    </message>
    <message>
        <source>The engine is of another version</source>
        <translation>引擎的版本不同</translation>
    </message>
    <message>
        <source>Install studio and engine of one version</source>
        <translation>安装同一版本的 studio 和引擎</translation>
    </message>
    <message>
        <source>The engine gave up</source>
        <translation>引擎已放弃</translation>
    </message>
    <message>
        <source>Read its last lines</source>
        <translation>阅读它的最后几行</translation>
    </message>
    <message>
        <source>The system ended the engine, most likely for lack of memory</source>
        <translation>系统终止了引擎，很可能是内存不足</translation>
    </message>
    <message>
        <source>Reduce batch size, sequence length or layers</source>
        <translation>减小批大小、序列长度或层数</translation>
    </message>
    <message>
        <source>The engine crashed (signal %1)</source>
        <translation>引擎崩溃（信号 %1）</translation>
    </message>
    <message>
        <source>Start the run again; the design is unchanged</source>
        <translation>重新开始运行；设计未改变</translation>
    </message>
    <message>
        <source>The engine ended early (exit code %1)</source>
        <translation>引擎提前结束（退出码 %1）</translation>
    </message>
    <message>
        <source>The engine %1 cannot be started</source>
        <translation>无法启动引擎 %1</translation>
    </message>
    <message>
        <source>Build eulerstack-engine, or set EULERSTACK_ENGINE to its path</source>
        <translation>构建 eulerstack-engine，或将 EULERSTACK_ENGINE 设为其路径</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::FieldRow</name>
    <message>
        <source>Reset to default (Alt+Backspace)</source>
        <translation>重置为默认值 (Alt+Backspace)</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>重置 %1</translation>
    </message>
    <message>
        <source>several</source>
        <translation>多个</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Replace the expression %1?</source>
        <translation>替换表达式 %1?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>重置为默认值</translation>
    </message>
    <message>
        <source>Edit as expression</source>
        <translation>作为表达式编辑</translation>
    </message>
    <message>
        <source>Show in YAML</source>
        <translation>在 YAML 中显示</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Delete (Alt+Backspace)</source>
        <translation>删除 (Alt+Backspace)</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>Add branch</source>
        <translation>添加分支</translation>
    </message>
    <message>
        <source>Add phase</source>
        <translation>添加阶段</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::FindBar</name>
    <message>
        <source>Find in YAML</source>
        <translation>在 YAML 中查找</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>上一个匹配 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>下一个匹配 (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>无匹配</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n 处匹配</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::FormHeader</name>
    <message>
        <source>No design</source>
        <translation>没有设计</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>设计</translation>
    </message>
    <message>
        <source>Whole design</source>
        <translation>整个设计</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>条目 %1</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>第 %1 层</translation>
    </message>
    <message>
        <source>layers %1–%2</source>
        <translation>第 %1–%2 层</translation>
    </message>
    <message>
        <source>YAML line %1</source>
        <translation>YAML 第 %1 行</translation>
    </message>
    <message>
        <source>YAML lines %1–%2</source>
        <translation>YAML 第 %1–%2 行</translation>
    </message>
    <message>
        <source>used once</source>
        <translation>使用一次</translation>
    </message>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>使用 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>Template name</source>
        <translation>模板名称</translation>
    </message>
    <message>
        <source>Rename template</source>
        <translation>重命名模板</translation>
    </message>
    <message>
        <source>Make unique</source>
        <translation>使独立</translation>
    </message>
    <message>
        <source>Gives this entry a template of its own</source>
        <translation>给此条目一个单独的模板</translation>
    </message>
    <message>
        <source>Duplicate entry</source>
        <translation>复制条目</translation>
    </message>
    <message>
        <source>Delete entry</source>
        <translation>删除条目</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::FormPage</name>
    <message>
        <source>Fewer fields</source>
        <translation>更少字段</translation>
    </message>
    <message numerus="yes">
        <source>%n more field(s)</source>
        <translation>
            <numerusform>还有 %n 个字段</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Parameters %1</source>
        <translation>参数 %1</translation>
    </message>
    <message>
        <source>KV-cache %1/token</source>
        <translation>KV 缓存 %1/词元</translation>
    </message>
    <message>
        <source>KV-cache unknown</source>
        <translation>KV 缓存未知</translation>
    </message>
    <message>
        <source>Per layer %1</source>
        <translation>每层 %1</translation>
    </message>
    <message>
        <source>The text cannot be read as YAML. The form shows the last readable state.</source>
        <translation>文本无法作为 YAML 读取。表单显示上次可读的状态。</translation>
    </message>
    <message>
        <source>Named values (let)</source>
        <translation>命名的值 (let)</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::HistoryPage</name>
    <message>
        <source>Opened</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::PalettePanel</name>
    <message>
        <source>No block matches &quot;%1&quot;.</source>
        <translation>没有块与 &quot;%1&quot; 匹配。</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>Experimental</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>块</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Filter blocks</source>
        <translation>筛选块</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>No presets were found.</source>
        <translation>没有找到预设。</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::ProblemDetail</name>
    <message>
        <source>%1 · line %2</source>
        <translation>%1 · 第 %2 行</translation>
    </message>
    <message>
        <source>What</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>See</source>
        <translation>参见</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::ProblemsModel</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::ProblemsPanel</name>
    <message>
        <source>Fix all safe (%1)</source>
        <translation>修复所有安全项 (%1)</translation>
    </message>
    <message>
        <source>Show errors</source>
        <translation>显示错误</translation>
    </message>
    <message>
        <source>Show warnings</source>
        <translation>显示警告</translation>
    </message>
    <message>
        <source>Show information</source>
        <translation>显示信息</translation>
    </message>
    <message>
        <source>Applies all fixes with one possible result, as one undo step</source>
        <translation>将所有只有一种结果的修复作为一个撤销步骤应用</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) hidden by the filter.</source>
        <translation>
            <numerusform>筛选隐藏了 %n 个问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems. Checked %1.</source>
        <translation>没有问题。检查于 %1。</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::ReportPanel</name>
    <message numerus="yes">
        <source>Fix %n error(s) to see the cost.</source>
        <translation>
            <numerusform>改正 %n 个错误后才能查看开销。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 total, %2 active per token</source>
        <translation>共 %1，每词元活跃 %2</translation>
    </message>
    <message>
        <source>batch × %1 tokens</source>
        <translation>批 × %1 词元</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Export HTML</source>
        <translation>导出 HTML</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>导出 PDF</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>显示问题</translation>
    </message>
    <message>
        <source>The design has errors. These are the figures of the last valid state.</source>
        <translation>设计有错误。这些是上次有效状态的数字。</translation>
    </message>
    <message>
        <source>Parameters by part</source>
        <translation>各部分参数</translation>
    </message>
    <message>
        <source>Treemap</source>
        <translation>树图</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>条形</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Sequences in a batch</source>
        <translation>一批中的序列数</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Infer</source>
        <translation>推理</translation>
    </message>
    <message>
        <source>KV-cache per token</source>
        <translation>每词元 KV 缓存</translation>
    </message>
    <message>
        <source>Forward per token</source>
        <translation>每词元前向</translation>
    </message>
    <message>
        <source>Realism</source>
        <translation>现实性</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML 文件 (*.html)</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::RunForm</name>
    <message>
        <source>sequences</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>as the design says</source>
        <translation>按设计</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>重置为默认值</translation>
    </message>
    <message>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Keep the trained weights</source>
        <translation>保留训练后的权重</translation>
    </message>
    <message>
        <source>%1: write a whole number from %2 to %3</source>
        <translation>%1：写 %2 到 %3 的整数</translation>
    </message>
    <message>
        <source>%1: write a number from %2 to %3</source>
        <translation>%1：写 %2 到 %3 的数</translation>
    </message>
    <message>
        <source>Choose a text to train on</source>
        <translation>选择训练文本</translation>
    </message>
    <message>
        <source>Choose a folder of texts</source>
        <translation>选择文本文件夹</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批</translation>
    </message>
    <message>
        <source>length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>validate every</source>
        <translation>验证间隔</translation>
    </message>
    <message>
        <source>Short stories (built in)</source>
        <translation>短篇故事（内置）</translation>
    </message>
    <message>
        <source>King James Bible</source>
        <translation>英王钦定本圣经</translation>
    </message>
    <message>
        <source>Python library sources</source>
        <translation>Python 库源码</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::RunPanel</name>
    <message>
        <source>Runs</source>
        <translation>运行列表</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>新运行</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Y axis</source>
        <translation>Y 轴</translation>
    </message>
    <message>
        <source>X axis</source>
        <translation>X 轴</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>logarithmic</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Export plot…</source>
        <translation>导出图…</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>显示问题</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>下一次运行</translation>
    </message>
    <message>
        <source>Training runs in its own process. Editing stays possible.</source>
        <translation>训练在单独的进程中进行。仍可编辑。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message numerus="yes">
        <source>Train %n step(s)</source>
        <translation>
            <numerusform>训练 %n 步</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix %n error(s) to train the design.</source>
        <translation>
            <numerusform>改正 %n 个错误后才能训练。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No runs yet. Train %n step(s) to test the design.</source>
        <translation>
            <numerusform>还没有运行。训练 %n 步以测试设计。</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the plan…</source>
        <translation>正在写入计划…</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 词元/秒</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>estimating</source>
        <translation>估算中</translation>
    </message>
    <message>
        <source>Export plot</source>
        <translation>导出图</translation>
    </message>
    <message>
        <source>Images (*.png)</source>
        <translation>图像 (*.png)</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>无法写入文件 %1。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>The numbers of the curves as a table (T)</source>
        <translation>以表格显示曲线的数字 (T)</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::RunPlot</name>
    <message>
        <source>Training loss, cross-entropy in nats per token</source>
        <translation>训练损失，每词元交叉熵 (nat)</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>每秒词元</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 词元</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::RunSummary</name>
    <message>
        <source>Loss, first to last</source>
        <translation>损失，从首到尾</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>验证损失</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>困惑度</translation>
    </message>
    <message>
        <source>Tokens seen</source>
        <translation>已见词元</translation>
    </message>
    <message>
        <source>Mean speed</source>
        <translation>平均速度</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 词元/秒</translation>
    </message>
    <message>
        <source>Peak memory of the engine</source>
        <translation>引擎的峰值内存</translation>
    </message>
    <message>
        <source>Estimate for the model</source>
        <translation>模型的估计值</translation>
    </message>
    <message>
        <source>Against %1 at %2</source>
        <translation>与 %1 在 %2 处相比</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>已暂停：%1</translation>
    </message>
    <message>
        <source>No answer: %1</source>
        <translation>无响应：%1</translation>
    </message>
    <message>
        <source>The engine has been silent for 10 seconds</source>
        <translation>引擎已 10 秒没有响应</translation>
    </message>
    <message>
        <source>Wait, or press Stop; the design is unchanged</source>
        <translation>请等待，或按停止；设计未改变</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>已停止：%1</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>已完成：%1</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::RunTable</name>
    <message>
        <source>Step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>%1, loss</source>
        <translation>%1，损失</translation>
    </message>
    <message>
        <source>%1, smoothed</source>
        <translation>%1，平滑</translation>
    </message>
    <message>
        <source>Loss by step</source>
        <translation>各步的损失</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::Treemap</name>
    <message>
        <source>%1: %2 parameters, %3 % of the whole</source>
        <translation>%1:%2 参数，占总数的 %3 %</translation>
    </message>
    <message>
        <source>Exact: the sum of all tensor sizes.</source>
        <translation>精确值：所有张量大小之和。</translation>
    </message>
    <message>
        <source>%1 active per token</source>
        <translation>每词元激活 %1</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::ValuesTable</name>
    <message>
        <source>not used</source>
        <translation>未使用</translation>
    </message>
    <message numerus="yes">
        <source>%n use(s)</source>
        <translation>
            <numerusform>%n 次使用</numerusform>
        </translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>No values. Add a let: block to name numbers, and use them as ${let.NAME}.</source>
        <translation>没有值。添加 let：块为数字命名，并以 ${let.NAME} 使用。</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::YamlView</name>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>行 %1，列 %2</translation>
    </message>
    <message>
        <source>In sync with canvas</source>
        <translation>与画布同步</translation>
    </message>
    <message>
        <source>Text ahead of canvas</source>
        <translation>文本领先于画布</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>补全</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Find in YAML (Ctrl+F)</source>
        <translation>在 YAML 中查找 (Ctrl+F)</translation>
    </message>
    <message>
        <source>YAML text</source>
        <translation>YAML 文本</translation>
    </message>
    <message>
        <source>Evaluated values</source>
        <translation>计算出的值</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::ZoomBar</name>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Fit the whole design</source>
        <translation>适合整个设计</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>所选内容</translation>
    </message>
</context>
</TS>
