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
        <translation>第 %1 项,共 %2 项</translation>
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
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Designs to read; - is standard input</source>
        <translation>要读取的设计;- 为标准输入</translation>
    </message>
    <message>
        <source>Design to read; - is standard input</source>
        <translation>要读取的设计;- 为标准输入</translation>
    </message>
    <message>
        <source>The same as FILE</source>
        <translation>与 FILE 相同</translation>
    </message>
    <message>
        <source>Written: {file} ({bytes} bytes)</source>
        <translation>已写入:{file}({bytes} 字节)</translation>
    </message>
    <message>
        <source>Dry run: {file} compiles to {bytes} bytes; nothing is written</source>
        <translation>试运行:{file} 编译为 {bytes} 字节;未写入任何内容</translation>
    </message>
    <message>
        <source>Resolve a design to the JSON that the engine builds and trains</source>
        <translation>将设计解析为引擎构建和训练所用的 JSON</translation>
    </message>
    <message>
        <source>File to write; without it the JSON is printed</source>
        <translation>要写入的文件;省略则打印 JSON</translation>
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
        <translation>说明设计:层、大小和开销</translation>
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
        <translation>打印语言:节、种类和字段</translation>
    </message>
    <message>
        <source>How to print it</source>
        <translation>输出格式</translation>
    </message>
    <message>
        <source>stories (built in), kjv, python, or a text file or a folder</source>
        <translation>stories(内置)、kjv、python,或文本文件或文件夹</translation>
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
        <translation>每个序列的词元数(256,最多 max_seq_len)</translation>
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
        <translation>检查点文件夹;省略则不保留</translation>
    </message>
    <message>
        <source>Go on from the checkpoint in DIR</source>
        <translation>从 DIR 中的检查点继续</translation>
    </message>
    <message>
        <source>jsonl: one JSON object a line for each event</source>
        <translation>jsonl:每个事件一行 JSON 对象</translation>
    </message>
    <message>
        <source>Train a design on text</source>
        <translation>用文本训练设计</translation>
    </message>
    <message>
        <source>OK: {file}</source>
        <translation>OK:{file}</translation>
    </message>
    <message>
        <source>OK: {file} (warnings: {warnings}, shown by --report)</source>
        <translation>OK:{file}(警告:{warnings},用 --report 查看)</translation>
    </message>
    <message>
        <source>Check designs: every error with its line and how to correct it</source>
        <translation>检查设计:每个错误及其行号和改正方法</translation>
    </message>
    <message>
        <source>Print figures, realism warnings and reserved keys as well</source>
        <translation>同时打印数字、现实性警告和保留键</translation>
    </message>
    <message>
        <source>json: one object a file, one a line</source>
        <translation>json:每个文件一行一个对象</translation>
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
        <translation>语言;否则 EULERSTACK_LANG,再否则系统语言</translation>
    </message>
    <message>
        <source>Stopped at step {steps} after {time}: loss {loss}, validation loss {val_loss}</source>
        <translation>在第 {steps} 步停止,用时 {time}:损失 {loss},验证损失 {val_loss}</translation>
    </message>
    <message>
        <source>Done at step {steps} after {time}: loss {loss}, validation loss {val_loss}</source>
        <translation>在第 {steps} 步完成,用时 {time}:损失 {loss},验证损失 {val_loss}</translation>
    </message>
    <message>
        <source>The weights are in {folder}</source>
        <translation>权重位于 {folder}</translation>
    </message>
    <message>
        <source>Engine {version}, LibTorch {torch}</source>
        <translation>引擎 {version},LibTorch {torch}</translation>
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
        <translation>第 {step} 步后的样本:</translation>
    </message>
    <message>
        <source>Checkpoint of step {step}: {path}</source>
        <translation>第 {step} 步的检查点:{path}</translation>
    </message>
    <message>
        <source>Stopping after this step; Ctrl-C again ends the run at once</source>
        <translation>此步之后停止;再按 Ctrl-C 立即结束</translation>
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
        <translation>文件有 %1 字节,最多读取 %2</translation>
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
            <numerusform>显示一层,重复 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>per layer</source>
        <translation>每层</translation>
    </message>
    <message>
        <source>mixer %1 · FFN %2</source>
        <translation>混合器 %1 · FFN %2</translation>
    </message>
    <message>
        <source>mixer %1 · FFN %2 · norms %3</source>
        <translation>混合器 %1 · FFN %2 · 归一化 %3</translation>
    </message>
    <message>
        <source>%1 heads, %2 KV</source>
        <translation>%1 个头,%2 个 KV</translation>
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
        <translation>删除 {bracket},或在前面打开它</translation>
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
        <translation>给值加引号,或把内层键移到单独一行</translation>
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
        <translation>上方条目已有值,不能再包含键</translation>
    </message>
    <message>
        <source>Align the line with the entry above, or remove the value there</source>
        <translation>将该行与上方条目对齐,或删除那里的值</translation>
    </message>
    <message>
        <source>A list item stands among keys</source>
        <translation>键之间有一个列表项</translation>
    </message>
    <message>
        <source>Put the item under a key of its own, or remove the dash</source>
        <translation>把该项放到自己的键下,或删除短横线</translation>
    </message>
    <message>
        <source>A key stands among list items</source>
        <translation>列表项之间有一个键</translation>
    </message>
    <message>
        <source>Indent the key into an item, or write it before the list</source>
        <translation>将键缩进到某项内,或写在列表之前</translation>
    </message>
    <message>
        <source>There is more text after the end of the value</source>
        <translation>值结束后还有文本</translation>
    </message>
    <message>
        <source>Remove it, or put quotes around the whole value</source>
        <translation>删除它,或给整个值加引号</translation>
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
        <translation>删除逗号,或写一个值</translation>
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
        <translation>反斜杠写成 \\,或使用单引号</translation>
    </message>
    <message>
        <source>Nothing can follow | or &gt; on the same line</source>
        <translation>| 或 &gt; 之后同一行不能有其他内容</translation>
    </message>
    <message>
        <source>Put the text on the next line, or quote the value</source>
        <translation>把文本放到下一行,或加引号</translation>
    </message>
    <message>
        <source>An anchor or an alias is not complete</source>
        <translation>锚点或别名不完整</translation>
    </message>
    <message>
        <source>Write &amp;name before a value and *name where it is used again</source>
        <translation>在值前写 &amp;name,在再次使用处写 *name</translation>
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
        <translation>只保留一个文档:删除此行及之后的内容</translation>
    </message>
    <message>
        <source>The key &quot;{key}&quot; stands twice, first in line {line}</source>
        <translation>键 &quot;{key}&quot; 出现两次,首次在第 {line} 行</translation>
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
        <translation>写出各个键,或对整个值使用别名</translation>
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
        <translation>文件有 {bytes} 字节,上限为 {limit}</translation>
    </message>
    <message>
        <source>Shorten the file: use templates and repeat</source>
        <translation>缩短文件:使用模板和 repeat</translation>
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
        <translation>文本有 {bytes} 字节,上限为 {limit}</translation>
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
        <translation>文档是 {value},不是由各节组成的映射</translation>
    </message>
    <message>
        <source>Start with schema_version: 1 and the sections of a model</source>
        <translation>以 schema_version: 1 和模型各节开头</translation>
    </message>
    <message>
        <source>schema_version is {value}; this version reads 1</source>
        <translation>schema_version 是 {value};本版本读取 1</translation>
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
        <translation>使用其中之一:{allowed}</translation>
    </message>
    <message>
        <source>Unknown key &quot;{key}&quot;; {nearest} is near</source>
        <translation>未知的键 &quot;{key}&quot;;相近的是 {nearest}</translation>
    </message>
    <message>
        <source>Rename it to {nearest}, or use one of: {allowed}</source>
        <translation>改名为 {nearest},或使用其中之一:{allowed}</translation>
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
        <translation>{key} 属于本语言,但本版本尚未实现</translation>
    </message>
    <message>
        <source>Remove {key} until then</source>
        <translation>在此之前删除 {key}</translation>
    </message>
    <message>
        <source>{field} {value} is part of the language, not built in this version yet</source>
        <translation>{field} {value} 属于本语言,但本版本尚未实现</translation>
    </message>
    <message>
        <source>Use {field}: {instead} until then</source>
        <translation>在此之前使用 {field}: {instead}</translation>
    </message>
    <message>
        <source>{field} is {value}, not a whole number</source>
        <translation>{field} 是 {value},不是整数</translation>
    </message>
    <message>
        <source>Write a whole number without quotes and without a decimal point</source>
        <translation>写一个不带引号和小数点的整数</translation>
    </message>
    <message>
        <source>{field} is {value}, not a number</source>
        <translation>{field} 是 {value},不是数字</translation>
    </message>
    <message>
        <source>Write a number without quotes, such as 0.1 or 3e-4</source>
        <translation>写一个不带引号的数字,例如 0.1 或 3e-4</translation>
    </message>
    <message>
        <source>{field} is {value}, not true or false</source>
        <translation>{field} 是 {value},不是 true 或 false</translation>
    </message>
    <message>
        <source>Write true or false without quotes</source>
        <translation>写不带引号的 true 或 false</translation>
    </message>
    <message>
        <source>{field} is {value}, not text</source>
        <translation>{field} 是 {value},不是文本</translation>
    </message>
    <message>
        <source>Write a text, in quotes when it looks like a number</source>
        <translation>写一段文本,看起来像数字时加引号</translation>
    </message>
    <message>
        <source>{field} is {value}, not a mapping</source>
        <translation>{field} 是 {value},不是映射</translation>
    </message>
    <message>
        <source>Write KEY: VALUE lines below {field}:</source>
        <translation>在 {field}: 下写 KEY: VALUE 行</translation>
    </message>
    <message>
        <source>{field} is {value}, not a list</source>
        <translation>{field} 是 {value},不是列表</translation>
    </message>
    <message>
        <source>Write one item a line, each after a dash</source>
        <translation>每行一项,写在短横线后</translation>
    </message>
    <message>
        <source>{field} has length {count}; it takes {expected}</source>
        <translation>{field} 的长度为 {count},应为 {expected}</translation>
    </message>
    <message>
        <source>Write exactly {expected} values, such as [0.9, 0.95]</source>
        <translation>正好写 {expected} 个值,例如 [0.9, 0.95]</translation>
    </message>
    <message>
        <source>{field}: {text} gives {value}, not a whole number</source>
        <translation>{field}:{text} 的结果是 {value},不是整数</translation>
    </message>
    <message>
        <source>Use // to divide without a remainder</source>
        <translation>用 // 做整除</translation>
    </message>
    <message>
        <source>{field} is {value}, not a finite number</source>
        <translation>{field} 是 {value},不是有限的数</translation>
    </message>
    <message>
        <source>Write a number within {range}</source>
        <translation>写一个 {range} 内的数</translation>
    </message>
    <message>
        <source>{field} is {value}, outside {range}</source>
        <translation>{field} 是 {value},超出 {range}</translation>
    </message>
    <message>
        <source>Set {field} to {nearest} or another value within {range}</source>
        <translation>将 {field} 设为 {nearest} 或 {range} 内的其他值</translation>
    </message>
    <message>
        <source>{field} is {value}, which is none of its values</source>
        <translation>{field} 是 {value},不在可选值之中</translation>
    </message>
    <message>
        <source>{field} is {value}, which is none of its values; {nearest} is near</source>
        <translation>{field} 是 {value},不在可选值之中;相近的是 {nearest}</translation>
    </message>
    <message>
        <source>Set {field} to {nearest}, or use one of: {allowed}</source>
        <translation>将 {field} 设为 {nearest},或使用其中之一:{allowed}</translation>
    </message>
    <message>
        <source>{field} {value} belongs to type {other}, not to {kind}</source>
        <translation>{field} {value} 属于类型 {other},不属于 {kind}</translation>
    </message>
    <message>
        <source>Set type to {other}, or {field} to one of: {allowed}</source>
        <translation>将 type 设为 {other},或将 {field} 设为其中之一:{allowed}</translation>
    </message>
    <message>
        <source>{key} holds options of another kind; type is {kind}</source>
        <translation>{key} 是另一种类的选项;type 是 {kind}</translation>
    </message>
    <message>
        <source>Remove {key}, or set type to the kind it belongs to</source>
        <translation>删除 {key},或将 type 设为它所属的种类</translation>
    </message>
    <message>
        <source>init is {value}, not normal_ and a standard deviation from 0 to 10</source>
        <translation>init 是 {value},不是 normal_ 加 0 到 10 的标准差</translation>
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
        <translation>添加一个条目,例如 - template: {example}</translation>
    </message>
    <message>
        <source>There is no template &quot;{value}&quot;</source>
        <translation>没有模板 &quot;{value}&quot;</translation>
    </message>
    <message>
        <source>An entry is a template, parallel or an integrator; this one names {keys}</source>
        <translation>条目应为 template、parallel 或 integrator 之一;此处为 {keys}</translation>
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
        <translation>使用单独的模板,或覆盖其中之一:{allowed}</translation>
    </message>
    <message>
        <source>{key} is overridden, but the mixer of {template} is {kind}</source>
        <translation>{key} 被覆盖,但 {template} 的混合器是 {kind}</translation>
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
        <translation>rope 成对旋转数字;头大小 {head_dim} 是奇数</translation>
    </message>
    <message>
        <source>Set {field} to {nearest}, or positional to alibi or none</source>
        <translation>将 {field} 设为 {nearest},或将 positional 设为 alibi 或 none</translation>
    </message>
    <message>
        <source>{key} needs positional rope; positional is {positional}</source>
        <translation>{key} 需要 positional rope;当前 positional 是 {positional}</translation>
    </message>
    <message>
        <source>Remove {key} or set positional to rope</source>
        <translation>删除 {key} 或将 positional 设为 rope</translation>
    </message>
    <message>
        <source>vendor.studio.positional learned needs positional none, not {positional}</source>
        <translation>vendor.studio.positional learned 需要 positional none,而不是 {positional}</translation>
    </message>
    <message>
        <source>Set positional to none</source>
        <translation>将 positional 设为 none</translation>
    </message>
    <message>
        <source>{field} is {value}; it must be more than {other}</source>
        <translation>{field} 是 {value};必须大于 {other}</translation>
    </message>
    <message>
        <source>Set {field} above {other}</source>
        <translation>将 {field} 设为大于 {other}</translation>
    </message>
    <message>
        <source>{field} is true, but a mixer of type {kind} has no such state</source>
        <translation>{field} 为 true,但类型 {kind} 的混合器没有这种状态</translation>
    </message>
    <message>
        <source>Set {field} to false</source>
        <translation>将 {field} 设为 false</translation>
    </message>
    <message>
        <source>Errors that are not listed: {count}</source>
        <translation>未列出的错误:{count}</translation>
    </message>
    <message>
        <source>Correct the errors above first</source>
        <translation>先改正上面的错误</translation>
    </message>
    <message>
        <source>{key} is reserved for plug-ins: it is kept and has no effect here</source>
        <translation>{key} 为插件保留:会被保存,在此无作用</translation>
    </message>
    <message>
        <source>Remove it if no plug-in needs it</source>
        <translation>如果没有插件需要它,就删除</translation>
    </message>
    <message>
        <source>Fields of vendor.studio are used ({count}); other v1 tools ignore them</source>
        <translation>使用了 vendor.studio 的字段 ({count});其他 v1 工具会忽略它们</translation>
    </message>
    <message>
        <source>Keep them if the model is meant for this program</source>
        <translation>如果模型用于本程序,就保留它们</translation>
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
        <translation>直接写数字,或使用 + - * / // 和括号</translation>
    </message>
    <message>
        <source>Expressions give numbers; there is no text in them</source>
        <translation>表达式的结果是数字;其中不能有文本</translation>
    </message>
    <message>
        <source>Remove the quoted text</source>
        <translation>删除带引号的文本</translation>
    </message>
    <message>
        <source>Expressions give numbers; {token} is not one</source>
        <translation>表达式的结果是数字;{token} 不是数字</translation>
    </message>
    <message>
        <source>Write true or false without ${}, or use a number</source>
        <translation>写不带 ${} 的 true 或 false,或使用数字</translation>
    </message>
    <message>
        <source>{token} is not a number that expressions know</source>
        <translation>{token} 不是表达式认识的数字</translation>
    </message>
    <message>
        <source>Write a whole or decimal number, such as 64 or 0.02</source>
        <translation>写整数或小数,例如 64 或 0.02</translation>
    </message>
    <message>
        <source>Expressions know no name {token}; entries of let are written let.NAME</source>
        <translation>表达式不认识名称 {token};let 的条目写作 let.NAME</translation>
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
        <translation>在 let 中定义 {token},或使用其中之一:{allowed}</translation>
    </message>
    <message>
        <source>let.{name} uses let.{token}, which stands below it</source>
        <translation>let.{name} 使用了位于其下方的 let.{token}</translation>
    </message>
    <message>
        <source>Move {token} above {name}: an entry may use earlier entries only</source>
        <translation>将 {token} 移到 {name} 上方:条目只能使用前面的条目</translation>
    </message>
    <message>
        <source>let.{name} uses let.{token}, which uses let.{name} again</source>
        <translation>let.{name} 使用 let.{token},而后者又使用 let.{name}</translation>
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
        <translation>表达式有 {length} 个字符,上限为 {limit}</translation>
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
        <translation>写出值,或让整个值成为一个表达式</translation>
    </message>
    <message>
        <source>let is {value}, not a mapping of names to numbers</source>
        <translation>let 是 {value},不是名称到数字的映射</translation>
    </message>
    <message>
        <source>Write one NAME: NUMBER a line below let:</source>
        <translation>在 let: 下每行写一个 NAME: NUMBER</translation>
    </message>
    <message>
        <source>let.{name} is {value}, not a number</source>
        <translation>let.{name} 是 {value},不是数字</translation>
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
        <translation>使用字母、数字和 _,不以数字开头</translation>
    </message>
    <message>
        <source>let.{name} uses another entry of let; other v1 tools refuse that</source>
        <translation>let.{name} 使用了 let 的其他条目;其他 v1 工具会拒绝</translation>
    </message>
    <message>
        <source>Write the numbers out if the file is meant for other tools too</source>
        <translation>如果文件也用于其他工具,请直接写数字</translation>
    </message>
    <message>
        <source>The schedule has {layers} layers, the limit is {limit}</source>
        <translation>层序列有 {layers} 层,上限为 {limit}</translation>
    </message>
    <message>
        <source>Lower repeat until the sum is at most {limit}</source>
        <translation>减小 repeat,使总和不超过 {limit}</translation>
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
        <translation>检查因程序错误停止:{reason}</translation>
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
        <translation>修改设计或 target_params,使其在 70 % 到 130 % 之内</translation>
    </message>
    <message>
        <source>max_seq_len {max_seq_len} is more than 64 times d_model {d_model}</source>
        <translation>max_seq_len {max_seq_len} 超过 d_model {d_model} 的 64 倍</translation>
    </message>
    <message>
        <source>Lower max_seq_len, or widen d_model: scores will cost far more than projections</source>
        <translation>减小 max_seq_len 或加宽 d_model:注意力分数的开销会远超投影</translation>
    </message>
    <message>
        <source>family_hint {hint} does not fit the mixers: {mixers}</source>
        <translation>family_hint {hint} 与混合器不符:{mixers}</translation>
    </message>
    <message>
        <source>Change family_hint, or use the mixer that it names</source>
        <translation>修改 family_hint,或使用它所指的混合器</translation>
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
        <translation>tie_word_embeddings 是 {embedding},tie_weights 是 {head}:由 tie_weights 决定</translation>
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
        <translation>使用不超过 32 的 factor,并以更长的长度训练</translation>
    </message>
    <message>
        <source>The schedule has {layers} layers: {mixers}</source>
        <translation>层序列有 {layers} 层:{mixers}</translation>
    </message>
    <message>
        <source>{ratio} query heads share one key/value head, more than 16</source>
        <translation>{ratio} 个查询头共用一个键/值头,超过 16</translation>
    </message>
    <message>
        <source>Raise n_kv_heads: quality falls as groups grow, and little cache is left to save</source>
        <translation>增大 n_kv_heads:组越大质量越低,而可节省的缓存已很少</translation>
    </message>
    <message>
        <source>vocab_size {vocab_size} is not a multiple of 64</source>
        <translation>vocab_size {vocab_size} 不是 64 的倍数</translation>
    </message>
    <message>
        <source>Set vocab_size to {padded}: the output product runs on full tiles</source>
        <translation>将 vocab_size 设为 {padded}:输出乘积可用满块运行</translation>
    </message>
    <message>
        <source>d_model {d_model} is not a multiple of 64</source>
        <translation>d_model {d_model} 不是 64 的倍数</translation>
    </message>
    <message>
        <source>Set d_model to {nearest}: matrix products run on full tiles</source>
        <translation>将 d_model 设为 {nearest}:矩阵乘积可用满块运行</translation>
    </message>
    <message>
        <source>{percent} % of the parameters are in the vocabulary tables</source>
        <translation>{percent} % 的参数在词表中</translation>
    </message>
    <message>
        <source>Use a smaller vocabulary or tie the weights, so that layers get the parameters</source>
        <translation>使用更小的词表或共享权重,让各层得到参数</translation>
    </message>
    <message>
        <source>window {window} is longer than max_seq_len {max_seq_len} and has no effect</source>
        <translation>window {window} 长于 max_seq_len {max_seq_len},不起作用</translation>
    </message>
    <message>
        <source>Remove window, or make it shorter than max_seq_len</source>
        <translation>删除 window,或使其短于 max_seq_len</translation>
    </message>
    <message>
        <source>The windows reach {reach} of {max_seq_len} tokens through all layers</source>
        <translation>各层窗口合计可达 {max_seq_len} 个词元中的 {reach} 个</translation>
    </message>
    <message>
        <source>Give one layer the full context, or widen the windows</source>
        <translation>让一层看到完整上下文,或加宽窗口</translation>
    </message>
    <message>
        <source>The template {name} is not used by any schedule entry</source>
        <translation>没有条目使用模板 {name}</translation>
    </message>
    <message>
        <source>Use it in layer_schedule, or remove it</source>
        <translation>在 layer_schedule 中使用它,或删除它</translation>
    </message>
    <message>
        <source>rope_theta {theta} is small for a context of {max_seq_len} tokens</source>
        <translation>rope_theta {theta} 对 {max_seq_len} 个词元的上下文偏小</translation>
    </message>
    <message>
        <source>Set rope_theta to 500000.0, or add rope_scaling</source>
        <translation>将 rope_theta 设为 500000.0,或添加 rope_scaling</translation>
    </message>
    <message>
        <source>Without positions, attention knows the order only through the causal mask</source>
        <translation>没有位置信息时,注意力只能通过因果掩码得知顺序</translation>
    </message>
    <message>
        <source>Set positional to rope, unless this is the experiment</source>
        <translation>将 positional 设为 rope,除非这正是实验内容</translation>
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
        <translation>从 0.0003 开始,根据损失曲线调整</translation>
    </message>
    <message>
        <source>Gradients in float16 underflow without loss scaling</source>
        <translation>float16 的梯度在没有损失缩放时会下溢</translation>
    </message>
    <message>
        <source>Set dtype to bfloat16, or train in float32</source>
        <translation>将 dtype 设为 bfloat16,或以 float32 训练</translation>
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
        <translation>YAML 无法解析,画布和表单不能修改它</translation>
    </message>
    <message>
        <source>Correct the marked place in the YAML view</source>
        <translation>在 YAML 视图中改正标出的位置</translation>
    </message>
    <message>
        <source>{path} is the alias *{name}: a change would change other places too</source>
        <translation>{path} 是别名 *{name}:修改会同时改变其他位置</translation>
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
        <translation>运行需要 {need},可用 {available}</translation>
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
        <translation>关闭其他程序,或减小批大小或序列长度</translation>
    </message>
    <message>
        <source>Memory ran out at step {step}, the limit is {limit}</source>
        <translation>第 {step} 步内存不足,上限为 {limit}</translation>
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
        <translation>降低学习率,或停止并从上一个检查点继续</translation>
    </message>
    <message>
        <source>The text {path} cannot be read: {reason}</source>
        <translation>无法读取文本 {path}:{reason}</translation>
    </message>
    <message>
        <source>Give a readable file or folder, or stories, kjv or python</source>
        <translation>提供可读的文件或文件夹,或 stories、kjv、python</translation>
    </message>
    <message>
        <source>The text has {tokens} tokens, a run with this sequence length needs {needed}</source>
        <translation>文本有 {tokens} 个词元,此序列长度需要 {needed} 个</translation>
    </message>
    <message>
        <source>Give more text or reduce the sequence length</source>
        <translation>提供更多文本或减小序列长度</translation>
    </message>
    <message>
        <source>The text is longer than {limit}: the rest is left out</source>
        <translation>文本超过 {limit}:其余部分不使用</translation>
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
        <translation>运行 scripts/setup.sh,或选择 stories 或文件</translation>
    </message>
    <message>
        <source>vocab_size {vocab_size} is too small for bytes, {needed} are needed</source>
        <translation>vocab_size {vocab_size} 对字节来说太小,需要 {needed}</translation>
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
        <translation>无法使用计划:{reason}</translation>
    </message>
    <message>
        <source>Compile the design again</source>
        <translation>重新编译设计</translation>
    </message>
    <message>
        <source>A training option cannot be used: {reason}</source>
        <translation>无法使用训练选项:{reason}</translation>
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
        <translation>模型的 dtype 是 {dtype};在 CPU 上以更快的 float32 训练</translation>
    </message>
    <message>
        <source>Training on {device} with {threads} threads, {parameters} parameters</source>
        <translation>在 {device} 上用 {threads} 个线程训练,{parameters} 个参数</translation>
    </message>
    <message>
        <source>Resumed from step {step}</source>
        <translation>从第 {step} 步继续</translation>
    </message>
    <message>
        <source>The checkpoint {path} cannot be used: {reason}</source>
        <translation>无法使用检查点 {path}:{reason}</translation>
    </message>
    <message>
        <source>Choose another checkpoint, or start a new run</source>
        <translation>选择其他检查点,或开始新的运行</translation>
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
        <translation>检查点 {path} 由其他文本或大小生成:{reason}</translation>
    </message>
    <message>
        <source>Resume with the same data, batch size, sequence length and seed</source>
        <translation>用相同的数据、批大小、序列长度和种子继续</translation>
    </message>
    <message>
        <source>The checkpoint cannot be written to {path}: {reason}</source>
        <translation>无法将检查点写入 {path}:{reason}</translation>
    </message>
    <message>
        <source>Check the folder, its permissions and the free space</source>
        <translation>检查文件夹、权限和剩余空间</translation>
    </message>
    <message>
        <source>The engine received a message that it cannot read: {reason}</source>
        <translation>引擎收到无法读取的消息:{reason}</translation>
    </message>
    <message>
        <source>Use the studio or eulerstack train of the same version</source>
        <translation>使用相同版本的 studio 或 eulerstack train</translation>
    </message>
    <message>
        <source>The engine failed: {reason}</source>
        <translation>引擎失败:{reason}</translation>
    </message>
    <message>
        <source>Report the message with the design; checkpoints are kept</source>
        <translation>连同设计报告此消息;检查点会保留</translation>
    </message>
    <message>
        <source>The file {file} cannot be read: {reason}</source>
        <translation>无法读取文件 {file}:{reason}</translation>
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
        <translation>检查路径;eulerstack presets list 显示随程序提供的设计</translation>
    </message>
    <message>
        <source>This is a folder, not a file</source>
        <translation>这是文件夹,不是文件</translation>
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
        <translation>修改文件权限,或复制它</translation>
    </message>
    <message>
        <source>No data arrived within {seconds} s</source>
        <translation>{seconds} 秒内没有数据</translation>
    </message>
    <message>
        <source>Save the text in a file, or pass it on standard input with -</source>
        <translation>将文本保存为文件,或用 - 经标准输入传入</translation>
    </message>
    <message>
        <source>Reading failed: {reason}</source>
        <translation>读取失败:{reason}</translation>
    </message>
    <message>
        <source>Check the path and the disk</source>
        <translation>检查路径和磁盘</translation>
    </message>
    <message>
        <source>Writing failed: {reason}</source>
        <translation>写入失败:{reason}</translation>
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
        <translation>无法写入标准输出:{reason}</translation>
    </message>
    <message>
        <source>Free some space, or send the output elsewhere</source>
        <translation>释放空间,或将输出发送到别处</translation>
    </message>
    <message>
        <source>A command is missing</source>
        <translation>缺少命令</translation>
    </message>
    <message>
        <source>Use one of: {commands}</source>
        <translation>使用其中之一:{commands}</translation>
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
        <translation>参见:{help}</translation>
    </message>
    <message>
        <source>The option {option} has no value</source>
        <translation>选项 {option} 没有值</translation>
    </message>
    <message>
        <source>Write a value after it; read: {help}</source>
        <translation>在其后写值;参见:{help}</translation>
    </message>
    <message>
        <source>{option} cannot be &quot;{value}&quot;</source>
        <translation>{option} 不能是 &quot;{value}&quot;</translation>
    </message>
    <message>
        <source>Use one of: {choices}</source>
        <translation>使用其中之一:{choices}</translation>
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
        <translation>指定 YAML 文件,或用 - 表示标准输入</translation>
    </message>
    <message>
        <source>{count} files are given, one can be used</source>
        <translation>给出了 {count} 个文件,只能使用一个</translation>
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
        <translation>使用其中之一:{names}</translation>
    </message>
    <message>
        <source>The arguments cannot be read: {reason}</source>
        <translation>无法读取参数:{reason}</translation>
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
        <translation>无法启动引擎:{reason}</translation>
    </message>
    <message>
        <source>Build eulerstack-engine beside eulerstack, or set EULERSTACK_ENGINE to its path</source>
        <translation>在 eulerstack 旁构建 eulerstack-engine,或将 EULERSTACK_ENGINE 设为其路径</translation>
    </message>
    <message>
        <source>The engine was ended by signal {signal} at step {step}</source>
        <translation>引擎在第 {step} 步被信号 {signal} 终止</translation>
    </message>
    <message>
        <source>Reduce --batch-size or --seq-len if memory ran out; --resume goes on from a checkpoint</source>
        <translation>如果内存不足,减小 --batch-size 或 --seq-len;--resume 从检查点继续</translation>
    </message>
    <message>
        <source>The engine ended at step {step} with exit code {code}</source>
        <translation>引擎在第 {step} 步以退出码 {code} 结束</translation>
    </message>
    <message>
        <source>Read the lines above; --resume goes on from a checkpoint</source>
        <translation>阅读上面的输出;--resume 从检查点继续</translation>
    </message>
    <message>
        <source>The engine sent something that cannot be read: {reason}</source>
        <translation>引擎发送了无法读取的内容:{reason}</translation>
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
        <translation>重新开始运行;--resume 从检查点继续</translation>
    </message>
    <message>
        <source>The run failed: {reason}</source>
        <translation>运行失败:{reason}</translation>
    </message>
    <message>
        <source>Read the message and correct its cause</source>
        <translation>阅读消息并消除原因</translation>
    </message>
    <message>
        <source>Something went wrong inside the program: {reason}</source>
        <translation>程序内部出错:{reason}</translation>
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
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Save the changes of %1?</source>
        <translation>保存对 %1 的修改?</translation>
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
    <name>Report</name>
    <message>
        <source>{name} is a causal language model with {layers} layers of width {d_model} and {parameters} parameters ({short}).</source>
        <translation>{name} 是因果语言模型,有 {layers} 层,宽度 {d_model},{parameters} 个参数 ({short})。</translation>
    </message>
    <message>
        <source>It reads up to {max_seq_len} tokens from a vocabulary of {vocab_size} and computes in {dtype}.</source>
        <translation>它从 {vocab_size} 的词表读取最多 {max_seq_len} 个词元,以 {dtype} 计算。</translation>
    </message>
    <message>
        <source>Attention has {heads} heads of size {head_dim}.</source>
        <translation>注意力有 {heads} 个大小为 {head_dim} 的头。</translation>
    </message>
    <message>
        <source>Attention has {heads} heads of size {head_dim} that share one key/value head.</source>
        <translation>注意力有 {heads} 个大小为 {head_dim} 的头,共用一个键/值头。</translation>
    </message>
    <message>
        <source>Attention has {heads} heads of size {head_dim} in groups that share {kv_heads} key/value heads.</source>
        <translation>注意力有 {heads} 个大小为 {head_dim} 的头,分组共用 {kv_heads} 个键/值头。</translation>
    </message>
    <message>
        <source>Positions: rotary (RoPE) with base {theta}.</source>
        <translation>位置:旋转 (RoPE),基数 {theta}。</translation>
    </message>
    <message>
        <source>Positions: rotary (RoPE) with base {theta}, scaled by {kind} with factor {factor}.</source>
        <translation>位置:旋转 (RoPE),基数 {theta},{kind} 缩放,factor {factor}。</translation>
    </message>
    <message>
        <source>Positions: a penalty by distance (ALiBi).</source>
        <translation>位置:按距离的惩罚 (ALiBi)。</translation>
    </message>
    <message>
        <source>Positions: a learned vector for each.</source>
        <translation>位置:每个位置一个学习的向量。</translation>
    </message>
    <message>
        <source>Positions: none; the order is known through the causal mask alone.</source>
        <translation>位置:无;只能通过因果掩码得知顺序。</translation>
    </message>
    <message>
        <source>{mixer}, then {ffn}; {norm} norm {position}, residual {residual} with scaling {scaling}</source>
        <translation>{mixer},然后 {ffn};{norm} 归一化 {position},残差 {residual},缩放 {scaling}</translation>
    </message>
    <message>
        <source>Schedule:</source>
        <translation>层序列:</translation>
    </message>
    <message>
        <source>override {field}</source>
        <translation>覆盖 {field}</translation>
    </message>
    <message>
        <source>After a final {norm} the embedding table gives the logits (tied weights).</source>
        <translation>经过最后的 {norm},由嵌入表给出 logits(共享权重)。</translation>
    </message>
    <message>
        <source>After a final {norm} a matrix of its own gives the logits.</source>
        <translation>经过最后的 {norm},由单独的矩阵给出 logits。</translation>
    </message>
    <message>
        <source>{file} has errors and cannot be explained yet: {errors}</source>
        <translation>{file} 有错误,尚不能解释:{errors}</translation>
    </message>
    <message>
        <source>One token costs {forward} forward and {training} in training; its keys and values take {kv}.</source>
        <translation>一个词元前向需要 {forward},训练需要 {training};其键和值占 {kv}。</translation>
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
        <translation>训练内存,批 {batch} x {tokens} 词元</translation>
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
        <translation>EulerStack 报告:{file}</translation>
    </message>
    <message>
        <source>Parameters: {exact} ({short})</source>
        <translation>参数:{exact} ({short})</translation>
    </message>
    <message>
        <source>Active parameters per token: {exact} ({short})</source>
        <translation>每词元活跃参数:{exact} ({short})</translation>
    </message>
    <message>
        <source>Target: {target} ({percent} % of it)</source>
        <translation>目标:{target}(达到 {percent} %)</translation>
    </message>
    <message>
        <source>Layers: {layers} ({mixers})</source>
        <translation>层:{layers} ({mixers})</translation>
    </message>
    <message>
        <source>KV cache: {bytes} per token, {full} for {tokens} tokens</source>
        <translation>KV 缓存:每词元 {bytes},{tokens} 个词元为 {full}</translation>
    </message>
    <message>
        <source>State: {bytes}, whatever the length</source>
        <translation>状态:{bytes},与长度无关</translation>
    </message>
    <message>
        <source>Forward pass: {causal} per token ({unmasked} with masked scores)</source>
        <translation>前向:每词元 {causal}(含被掩码的分数 {unmasked})</translation>
    </message>
    <message>
        <source>Training: {training} per token</source>
        <translation>训练:每词元 {training}</translation>
    </message>
    <message>
        <source>Checkpointing adds {flops} per token</source>
        <translation>检查点重算每词元增加 {flops}</translation>
    </message>
    <message>
        <source>Training memory (batch {batch} x {tokens} tokens, {dtype}, AdamW): {total}</source>
        <translation>训练内存(批 {batch} x {tokens} 词元,{dtype},AdamW):{total}</translation>
    </message>
    <message>
        <source>  weights {weights}, gradients {gradients}, optimizer {optimizer}, activations {activations}</source>
        <translation>  权重 {weights},梯度 {gradients},优化器 {optimizer},激活值 {activations}</translation>
    </message>
    <message>
        <source>  with checkpointing: activations {activations}, in all {total}</source>
        <translation>  使用检查点重算:激活值 {activations},合计 {total}</translation>
    </message>
    <message>
        <source>Parameters by part:</source>
        <translation>各部分参数:</translation>
    </message>
    <message>
        <source>({count} layers)</source>
        <translation>({count} 层)</translation>
    </message>
    <message>
        <source>Result: FAIL, errors: {errors}, warnings: {warnings}</source>
        <translation>结果:FAIL,错误:{errors},警告:{warnings}</translation>
    </message>
    <message>
        <source>Result: WARN, warnings: {warnings}</source>
        <translation>结果:WARN,警告:{warnings}</translation>
    </message>
    <message>
        <source>Result: OK</source>
        <translation>结果:OK</translation>
    </message>
    <message>
        <source>Schema: ok (version {version})</source>
        <translation>模式:ok(版本 {version})</translation>
    </message>
    <message>
        <source>Schema: failed</source>
        <translation>模式:失败</translation>
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
        <translation>参数 × 12 字节:两个矩和权重的 float32 副本</translation>
    </message>
    <message>
        <source>parameters × 8 bytes: two moments</source>
        <translation>参数 × 8 字节:两个矩</translation>
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
        <translation>各层之和:2 × n_kv_heads × head_dim × %1 字节 × 缓存的词元</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>window %1</source>
        <translation>window %1</translation>
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
        <translation>投影 2 × 输入 × 输出;分数 4 × 头宽度 × 可见词元,在 max_seq_len 上平均</translation>
    </message>
    <message>
        <source>2 × inputs × outputs of each projection, and the activation</source>
        <translation>每个投影 2 × 输入 × 输出,加激活函数</translation>
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
        <translation>缩放和相加的位置;查表本身没有开销</translation>
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
        <translation>记忆</translation>
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
        <translation>%1 参数,%2 层,每词元 KV 缓存 %3,每词元前向 %4</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>step %1 / %2</source>
        <translation>第 %1 步,共 %2 步</translation>
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
        <translation>一个词元向前看多少个词元(含自身);关表示完整上下文。</translation>
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
        <translation>一个头的大小,当它不是 d_model / n_heads 时。</translation>
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
        <source>Each token looks at itself and the tokens before it and mixes their values by the softmax of query-key products. Several query heads may share one key/value head (n_kv_heads).</source>
        <translation>每个词元看自身和之前的词元,按查询-键乘积的 softmax 混合它们的值。多个查询头可共用一个键/值头 (n_kv_heads)。</translation>
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
        <translation>内部宽度,当它不是 d_model 的整数倍时。</translation>
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
        <source>A variant of the activation: gelu_tanh is the tanh approximation that GPT-2 uses.</source>
        <translation>激活函数的变体:gelu_tanh 是 GPT-2 使用的 tanh 近似。</translation>
    </message>
    <message>
        <source>Adds biases to all projections of the feed-forward part.</source>
        <translation>给前馈部分的所有投影加偏置。</translation>
    </message>
    <message>
        <source>Function of the gate: swiglu uses SiLU, gelu makes GeGLU, relu makes ReGLU.</source>
        <translation>门函数:swiglu 用 SiLU,gelu 即 GeGLU,relu 即 ReGLU。</translation>
    </message>
    <message>
        <source>Options of a gated feed-forward part.</source>
        <translation>门控前馈部分的选项。</translation>
    </message>
    <message>
        <source>Two projections side by side; one passes through an activation and gates the other, the product is projected back.</source>
        <translation>两个并列的投影;一个经过激活函数并门控另一个,乘积再投影回来。</translation>
    </message>
    <message>
        <source>Options of a layer norm.</source>
        <translation>层归一化的选项。</translation>
    </message>
    <message>
        <source>Subtracts the mean of each token&apos;s vector, divides by its standard deviation, then scales and shifts by a learned weight and bias.</source>
        <translation>减去每个词元向量的均值,除以标准差,再用学习的权重和偏置缩放和平移。</translation>
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
        <translation>加宽每个词元的向量,应用激活函数,再投影回来。</translation>
    </message>
    <message>
        <source>No position information is added; the causal mask alone tells earlier from later.</source>
        <translation>不加位置信息;只有因果掩码区分先后。</translation>
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
        <translation>混合器和前馈部分读取同一流,两个输出一次相加。</translation>
    </message>
    <message>
        <source>Options of a sequential residual.</source>
        <translation>顺序残差的选项。</translation>
    </message>
    <message>
        <source>The mixer&apos;s output is added to the stream, then the feed-forward part reads the sum.</source>
        <translation>混合器的输出加到流上,前馈部分再读取其和。</translation>
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
        <translation>将每个词元的向量除以其均方根,再乘以学习的权重。</translation>
    </message>
    <message>
        <source>pre: on the way into mixer and feed-forward part. post: after each residual sum.</source>
        <translation>pre:在进入混合器和前馈部分时。post:在每次残差相加之后。</translation>
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
        <translation>超过原始长度 T0 时基数随序列增长;更短时保持不变。</translation>
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
        <translation>长波长按 factor 拉伸,短波长保持,中间的混合。</translation>
    </message>
    <message>
        <source>Base of the rotation&apos;s wavelengths; larger suits longer contexts.</source>
        <translation>旋转波长的基数;越大越适合长上下文。</translation>
    </message>
    <message>
        <source>Stretches the rotation so that a model reads contexts longer than it was made for.</source>
        <translation>拉伸旋转,使模型能读取比设计更长的上下文。</translation>
    </message>
    <message>
        <source>Options of rotary positions.</source>
        <translation>旋转位置的选项。</translation>
    </message>
    <message>
        <source>Queries and keys are rotated by angles that grow with the position, so scores depend on distance.</source>
        <translation>查询和键按随位置增大的角度旋转,因此分数取决于距离。</translation>
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
        <translation>在各维上从拉伸到保持的频率过渡,并用系数保持注意力清晰。</translation>
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
        <translation>语言版本:1。</translation>
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
        <translation>模型的各层,按顺序。</translation>
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
        <translation>查询头数;整除 d_model。</translation>
    </message>
    <message>
        <source>Number of key/value heads; divides n_heads.</source>
        <translation>键/值头数;整除 n_heads。</translation>
    </message>
    <message>
        <source>Inner width of feed-forward parts as a multiple of d_model.</source>
        <translation>前馈部分内部宽度,以 d_model 的倍数表示。</translation>
    </message>
    <message>
        <source>Number format of weights and activations.</source>
        <translation>权重和激活值的数字格式。</translation>
    </message>
    <message>
        <source>Family the design follows, for checks.</source>
        <translation>设计所属的系列,用于检查。</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Number of parameters the design aims at, for checks.</source>
        <translation>设计的目标参数数,用于检查。</translation>
    </message>
    <message>
        <source>Kind of tokenizer: a Hugging Face one.</source>
        <translation>分词器种类:Hugging Face。</translation>
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
        <translation>learned:像 GPT-2 一样给嵌入加上每个位置的向量。需要 positional: none。</translation>
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
        <translation>表示输出头使用嵌入矩阵;由 head.tie_weights 决定。</translation>
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
        <translation>一层:混合器、前馈部分、归一化和残差。</translation>
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
        <translation>每步对矩阵的衰减,乘以学习率。</translation>
    </message>
    <message>
        <source>Largest norm of the gradient; 0 turns clipping off.</source>
        <translation>梯度的最大范数;0 表示不裁剪。</translation>
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
        <translation>新权重的分布:normal_ 加标准差。</translation>
    </message>
    <message>
        <source>Computes layers again in the backward pass to save memory.</source>
        <translation>在反向中重新计算各层以节省内存。</translation>
    </message>
    <message>
        <source>Optimizer.</source>
        <translation>优化器。</translation>
    </message>
    <message>
        <source>Weight of the routers&apos; extra loss; without effect without a moe part.</source>
        <translation>路由器附加损失的权重;没有 moe 部分时无作用。</translation>
    </message>
    <message>
        <source>Factor on the routers&apos; learning rate; without effect without a moe part.</source>
        <translation>路由器学习率的系数;没有 moe 部分时无作用。</translation>
    </message>
    <message>
        <source>What exports are made for.</source>
        <translation>导出的目标。</translation>
    </message>
    <message>
        <source>Number format of the parts.</source>
        <translation>各部分的数字格式。</translation>
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
        <translation>此操作失败,设计未改变。%1</translation>
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
        <translation>撤销:%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做:%1</translation>
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
    <message>
        <source>About EulerStack Studio</source>
        <translation>关于 EulerStack Studio</translation>
    </message>
    <message>
        <source>&lt;b&gt;EulerStack Studio %1&lt;/b&gt;&lt;br&gt;Designs language-model architectures in the EulerStack v1 language: draw them, read their cost, train them.&lt;br&gt;&lt;br&gt;Free software under the GNU General Public License, version 3 or later.</source>
        <translation>&lt;b&gt;EulerStack Studio %1&lt;/b&gt;&lt;br&gt;用 EulerStack v1 语言设计语言模型架构:绘制、查看开销、训练。&lt;br&gt;&lt;br&gt;自由软件,遵循 GNU 通用公共许可证第 3 版或更高版本。</translation>
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
        <translation>无法写入恢复副本:%1。请经常保存。</translation>
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
            <numerusform>发现未保存的工作:%1,%2,%n 次编辑。</numerusform>
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
    <name>eulerstack::studio::StartPage</name>
    <message>
        <source>Draw it, read its cost, train it.</source>
        <translation>绘制,查看开销,训练。</translation>
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
        <translation>上次有效:参数</translation>
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
        <translation>%1 参数,占模型的 %2</translation>
    </message>
    <message>
        <source>The text can not be read at the moment; this is the design before. Editing here waits for it.</source>
        <translation>目前无法读取文本;这里显示之前的设计。此处的编辑需等待文本恢复。</translation>
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
        <translation>系统终止了引擎,很可能是内存不足</translation>
    </message>
    <message>
        <source>Reduce batch size, sequence length or layers</source>
        <translation>减小批大小、序列长度或层数</translation>
    </message>
    <message>
        <source>The engine crashed (signal %1)</source>
        <translation>引擎崩溃(信号 %1)</translation>
    </message>
    <message>
        <source>Start the run again; the design is unchanged</source>
        <translation>重新开始运行;设计未改变</translation>
    </message>
    <message>
        <source>The engine ended early (exit code %1)</source>
        <translation>引擎提前结束(退出码 %1)</translation>
    </message>
    <message>
        <source>The engine %1 cannot be started</source>
        <translation>无法启动引擎 %1</translation>
    </message>
    <message>
        <source>Build eulerstack-engine, or set EULERSTACK_ENGINE to its path</source>
        <translation>构建 eulerstack-engine,或将 EULERSTACK_ENGINE 设为其路径</translation>
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
        <translation>共 %1,每词元活跃 %2</translation>
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
        <translation>记忆</translation>
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
        <translation>%1:写 %2 到 %3 的整数</translation>
    </message>
    <message>
        <source>%1: write a number from %2 to %3</source>
        <translation>%1:写 %2 到 %3 的数</translation>
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
        <translation>短篇故事(内置)</translation>
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
        <translation>第 %1 步,共 %2 步</translation>
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
</context>
<context>
    <name>eulerstack::widgets::RunPlot</name>
    <message>
        <source>Training loss, cross-entropy in nats per token</source>
        <translation>训练损失,每词元交叉熵 (nat)</translation>
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
        <translation>损失,从首到尾</translation>
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
        <translation>失败:%1</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>已暂停:%1</translation>
    </message>
    <message>
        <source>No answer: %1</source>
        <translation>无响应:%1</translation>
    </message>
    <message>
        <source>The engine has been silent for 10 seconds</source>
        <translation>引擎已 10 秒没有响应</translation>
    </message>
    <message>
        <source>Wait, or press Stop; the design is unchanged</source>
        <translation>请等待,或按停止;设计未改变</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>已停止:%1</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>已完成:%1</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::Treemap</name>
    <message>
        <source>%1: %2 parameters, %3 % of the whole</source>
        <translation>%1:%2 参数,占总数的 %3 %</translation>
    </message>
    <message>
        <source>Exact: the sum of all tensor sizes.</source>
        <translation>精确值:所有张量大小之和。</translation>
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
        <translation>没有值。添加 let: 块为数字命名,并以 ${let.NAME} 使用。</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::YamlView</name>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>行 %1,列 %2</translation>
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
