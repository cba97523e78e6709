<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>挿入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation>設計(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New design</source>
        <translation>新しい設計(&amp;N)</translation>
    </message>
    <message>
        <source>New from &amp;preset…</source>
        <translation>プリセットから新規(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Re&amp;vert to the file</source>
        <translation>ファイルに戻す(&amp;V)</translation>
    </message>
    <message>
        <source>Export &amp;graph as SVG…</source>
        <translation>グラフを SVG で書き出す(&amp;G)…</translation>
    </message>
    <message>
        <source>Export graph as P&amp;NG…</source>
        <translation>グラフを PNG で書き出す(&amp;N)…</translation>
    </message>
    <message>
        <source>Export report as &amp;HTML…</source>
        <translation>レポートを HTML で書き出す(&amp;H)…</translation>
    </message>
    <message>
        <source>Export report as P&amp;DF…</source>
        <translation>レポートを PDF で書き出す(&amp;D)…</translation>
    </message>
    <message>
        <source>Export &amp;loss plot…</source>
        <translation>損失プロットを書き出す(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Close design</source>
        <translation>設計を閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>複製(&amp;D)</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>削除(&amp;E)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Find &amp;block, field or command</source>
        <translation>ブロック、フィールド、コマンドを検索(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Find in the YAML</source>
        <translation>YAML 内を検索(&amp;F)</translation>
    </message>
    <message>
        <source>Rep&amp;lace in the YAML</source>
        <translation>YAML 内で置換(&amp;L)</translation>
    </message>
    <message>
        <source>Rename te&amp;mplate</source>
        <translation>テンプレートを改名(&amp;M)</translation>
    </message>
    <message>
        <source>Re&amp;set field to default</source>
        <translation>フィールドを既定値に戻す(&amp;S)</translation>
    </message>
    <message>
        <source>Edit field as e&amp;xpression</source>
        <translation>フィールドを式として編集(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Add block…</source>
        <translation>ブロックを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Move &amp;earlier</source>
        <translation>前へ移動(&amp;E)</translation>
    </message>
    <message>
        <source>Move &amp;later</source>
        <translation>後へ移動(&amp;L)</translation>
    </message>
    <message>
        <source>One repeat &amp;more</source>
        <translation>繰り返しを 1 増やす(&amp;M)</translation>
    </message>
    <message>
        <source>One repeat le&amp;ss</source>
        <translation>繰り返しを 1 減らす(&amp;S)</translation>
    </message>
    <message>
        <source>Split off a copy of the &amp;template</source>
        <translation>テンプレートの写しを分ける(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>次の問題(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>前の問題(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quick fix</source>
        <translation>クイック修正(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Fix all safe</source>
        <translation>安全なものをすべて修正(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Validate</source>
        <translation>検査(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Compile…</source>
        <translation>コンパイル(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Start or resume training</source>
        <translation>学習を開始または再開(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;New run…</source>
        <translation>新しい実行(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Wrap rows</source>
        <translation>行を折り返す(&amp;W)</translation>
    </message>
    <message>
        <source>Ti&amp;dy layout</source>
        <translation>配置を整える(&amp;D)</translation>
    </message>
    <message>
        <source>E&amp;xpand or collapse</source>
        <translation>展開または折りたたみ(&amp;X)</translation>
    </message>
    <message>
        <source>Collapse a&amp;ll</source>
        <translation>すべて折りたたむ(&amp;L)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>全体を表示(&amp;F)</translation>
    </message>
    <message>
        <source>Fit &amp;selection</source>
        <translation>選択範囲を表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Blocks</source>
        <translation>ブロック(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>テンプレート(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation>プリセット(&amp;P)</translation>
    </message>
    <message>
        <source>Pr&amp;oblems</source>
        <translation>問題(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;YAML</source>
        <translation>&amp;YAML</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>レポート(&amp;R)</translation>
    </message>
    <message>
        <source>R&amp;un</source>
        <translation>実行(&amp;U)</translation>
    </message>
    <message>
        <source>I&amp;nspector</source>
        <translation>インスペクター(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Canvas</source>
        <translation>キャンバス(&amp;C)</translation>
    </message>
    <message>
        <source>Ne&amp;xt region</source>
        <translation>次の領域(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious region</source>
        <translation>前の領域(&amp;V)</translation>
    </message>
    <message>
        <source>Show or hide the botto&amp;m panel</source>
        <translation>下のパネルを表示または隠す(&amp;M)</translation>
    </message>
    <message>
        <source>Canvas on&amp;ly</source>
        <translation>キャンバスだけ(&amp;L)</translation>
    </message>
    <message>
        <source>Full scr&amp;een</source>
        <translation>全画面(&amp;E)</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>配置をリセット</translation>
    </message>
    <message>
        <source>Next langua&amp;ge</source>
        <translation>次の言語(&amp;G)</translation>
    </message>
    <message>
        <source>Next the&amp;me</source>
        <translation>次のテーマ(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About EulerStack Studio</source>
        <translation>EulerStack Studio について(&amp;A)</translation>
    </message>
    <message>
        <source>P&amp;lan training on many GPUs…</source>
        <translation>多数の GPU での学習を計画(&amp;L)…</translation>
    </message>
</context>
<context>
    <name>CanvasAccessible</name>
    <message>
        <source>%1 billion parameters</source>
        <translation>パラメーター %1 十億</translation>
    </message>
    <message>
        <source>%1 million parameters</source>
        <translation>パラメーター %1 百万</translation>
    </message>
    <message>
        <source>%1 thousand parameters</source>
        <translation>パラメーター %1 千</translation>
    </message>
    <message numerus="yes">
        <source>%n parameters</source>
        <translation>
            <numerusform>パラメーター %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Entry %1 of %2</source>
        <translation>エントリー %1 / %2</translation>
    </message>
    <message>
        <source>repeat %1</source>
        <translation>繰り返し %1</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 パーセント</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>エラー %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>警告 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n streams</source>
        <translation>
            <numerusform>%n 個のストリーム</numerusform>
        </translation>
    </message>
    <message>
        <source>stream %1</source>
        <translation>ストリーム %1</translation>
    </message>
</context>
<context>
    <name>CanvasView</name>
    <message numerus="yes">
        <source>%n layers</source>
        <translation>
            <numerusform>%n 層</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Designs to read; - is standard input</source>
        <translation>読む設計。- は標準入力</translation>
    </message>
    <message>
        <source>Design to read; - is standard input</source>
        <translation>読む設計。- は標準入力</translation>
    </message>
    <message>
        <source>The same as FILE</source>
        <translation>FILE と同じ</translation>
    </message>
    <message>
        <source>Written: {file} ({bytes} bytes)</source>
        <translation>書き込み：{file} ({bytes} バイト)</translation>
    </message>
    <message>
        <source>Dry run: {file} compiles to {bytes} bytes; nothing is written</source>
        <translation>試行：{file} は {bytes} バイトになります。何も書きません</translation>
    </message>
    <message>
        <source>Resolve a design to the JSON that the engine builds and trains</source>
        <translation>設計をエンジンが作り学習する JSON に変換</translation>
    </message>
    <message>
        <source>File to write; without it the JSON is printed</source>
        <translation>書き込むファイル。なければ JSON を表示</translation>
    </message>
    <message>
        <source>Print the JSON also when a file is written</source>
        <translation>ファイルに書くときも JSON を表示</translation>
    </message>
    <message>
        <source>Do everything but write</source>
        <translation>書き込み以外をすべて行う</translation>
    </message>
    <message>
        <source>Describe a design: its layers, sizes and costs</source>
        <translation>設計の説明：層、サイズ、費用</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>List the designs that come with the program</source>
        <translation>付属の設計を一覧表示</translation>
    </message>
    <message>
        <source>Tier, name, layers and exact parameters</source>
        <translation>段階、名前、層、正確なパラメーター数</translation>
    </message>
    <message>
        <source>How to print the list</source>
        <translation>一覧の出力形式</translation>
    </message>
    <message>
        <source>Print the YAML of one preset</source>
        <translation>プリセットの YAML を表示</translation>
    </message>
    <message>
        <source>Name in the list</source>
        <translation>一覧の名前</translation>
    </message>
    <message>
        <source>Print the language: sections, kinds and fields</source>
        <translation>言語を表示：セクション、種類、フィールド</translation>
    </message>
    <message>
        <source>stories (built in), kjv, python, or a text file or a folder</source>
        <translation>stories(内蔵)、kjv、python、またはテキストファイルかフォルダー</translation>
    </message>
    <message>
        <source>Optimizer steps (100)</source>
        <translation>最適化のステップ数 (100)</translation>
    </message>
    <message>
        <source>Sequences in a step (8)</source>
        <translation>1 ステップの系列数 (8)</translation>
    </message>
    <message>
        <source>Tokens in a sequence (256, at most max_seq_len)</source>
        <translation>系列のトークン数(256、最大 max_seq_len)</translation>
    </message>
    <message>
        <source>Peak learning rate (training_hints.lr_peak)</source>
        <translation>最高の学習率 (training_hints.lr_peak)</translation>
    </message>
    <message>
        <source>Seed of weights and data (training_hints.seed)</source>
        <translation>重みとデータのシード (training_hints.seed)</translation>
    </message>
    <message>
        <source>Where to compute (auto)</source>
        <translation>計算する場所 (auto)</translation>
    </message>
    <message>
        <source>Folder for checkpoints; without it nothing is kept</source>
        <translation>チェックポイントのフォルダー。なければ何も残しません</translation>
    </message>
    <message>
        <source>Go on from the checkpoint in DIR</source>
        <translation>DIR のチェックポイントから続ける</translation>
    </message>
    <message>
        <source>jsonl: one JSON object a line for each event</source>
        <translation>jsonl:イベントごとに 1 行の JSON オブジェクト</translation>
    </message>
    <message>
        <source>Train a design on text</source>
        <translation>テキストで設計を学習</translation>
    </message>
    <message>
        <source>OK: {file}</source>
        <translation>OK:{file}</translation>
    </message>
    <message>
        <source>OK: {file} (warnings: {warnings}, shown by --report)</source>
        <translation>OK: {file}(警告：{warnings}、--report で表示)</translation>
    </message>
    <message>
        <source>Check designs: every error with its line and how to correct it</source>
        <translation>設計の検査：すべてのエラーと行、直し方</translation>
    </message>
    <message>
        <source>Print figures, realism warnings and reserved keys as well</source>
        <translation>数値、現実性の警告、予約キーも表示</translation>
    </message>
    <message>
        <source>Checks, explains, compiles and trains language-model designs.</source>
        <translation>言語モデルの設計を検査、説明、コンパイル、学習します。</translation>
    </message>
    <message>
        <source>Print this help and exit</source>
        <translation>このヘルプを表示して終了</translation>
    </message>
    <message>
        <source>Print the version and exit</source>
        <translation>版を表示して終了</translation>
    </message>
    <message>
        <source>Language; else EULERSTACK_LANG, else the system&apos;s</source>
        <translation>言語。なければ EULERSTACK_LANG、次にシステムの言語</translation>
    </message>
    <message>
        <source>Stopped at step {steps} after {time}: loss {loss}, validation loss {val_loss}</source>
        <translation>ステップ {steps} で停止({time})：損失 {loss}、検証損失 {val_loss}</translation>
    </message>
    <message>
        <source>Done at step {steps} after {time}: loss {loss}, validation loss {val_loss}</source>
        <translation>ステップ {steps} で完了({time})：損失 {loss}、検証損失 {val_loss}</translation>
    </message>
    <message>
        <source>The weights are in {folder}</source>
        <translation>重みの場所：{folder}</translation>
    </message>
    <message>
        <source>Engine {version}, LibTorch {torch}</source>
        <translation>エンジン {version}、LibTorch {torch}</translation>
    </message>
    <message>
        <source>step {step}/{steps}</source>
        <translation>ステップ {step}/{steps}</translation>
    </message>
    <message>
        <source>loss {loss}</source>
        <translation>損失 {loss}</translation>
    </message>
    <message>
        <source>validation loss {loss}</source>
        <translation>検証損失 {loss}</translation>
    </message>
    <message>
        <source>{speed} tokens/s</source>
        <translation>{speed} トークン/秒</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>残り {time}</translation>
    </message>
    <message>
        <source>Sample after step {step}:</source>
        <translation>ステップ {step} 後のサンプル：</translation>
    </message>
    <message>
        <source>Checkpoint of step {step}: {path}</source>
        <translation>ステップ {step} のチェックポイント：{path}</translation>
    </message>
    <message>
        <source>Stopping after this step; Ctrl-C again ends the run at once</source>
        <translation>このステップの後で停止します。もう一度 Ctrl-C ですぐ終了します</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>使い方</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>ARGUMENTS</source>
        <translation>引数</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>引数</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Folder to write for the Hugging Face libraries: model, weights, tokenizer, code</source>
        <translation>Hugging Face ライブラリ用に書き込むフォルダー：モデル、重み、トークナイザー、コード</translation>
    </message>
    <message>
        <source>Trained weights to export: a checkpoint, a folder of them, a safetensors file</source>
        <translation>書き出す学習済みの重み：チェックポイント、そのフォルダー、safetensors ファイル</translation>
    </message>
    <message>
        <source>Seed of fresh weights (training_hints.seed)</source>
        <translation>初期重みのシード (training_hints.seed)</translation>
    </message>
    <message>
        <source>Number format of the weights (model.dtype)</source>
        <translation>重みの数値形式 (model.dtype)</translation>
    </message>
    <message>
        <source>Largest size of one file of weights in MiB (4096)</source>
        <translation>重みファイル 1 つの最大サイズ、MiB (4096)</translation>
    </message>
    <message>
        <source>Replace the folder whatever is in it</source>
        <translation>中身に関わらずフォルダーを置き換えます</translation>
    </message>
    <message>
        <source>Print a script that completes commands in a shell</source>
        <translation>シェルでコマンドを補完するスクリプトを出力します</translation>
    </message>
    <message>
        <source>Shell that loads the script</source>
        <translation>スクリプトを読み込むシェル</translation>
    </message>
    <message>
        <source>Compare two designs: structure, parameters, memory, work</source>
        <translation>2 つの設計の構造、パラメーター、メモリ、計算量を比べます</translation>
    </message>
    <message>
        <source>How to print the difference</source>
        <translation>違いの出力方法</translation>
    </message>
    <message>
        <source>two files are needed</source>
        <translation>ファイルが 2 つ必要です</translation>
    </message>
    <message>
        <source>Not formatted: {file}</source>
        <translation>整形されていません：{file}</translation>
    </message>
    <message>
        <source>Formatted: {file}</source>
        <translation>整形しました：{file}</translation>
    </message>
    <message>
        <source>Give files the canonical layout; comments and values stay</source>
        <translation>ファイルを標準の配置にします。コメントと値は変わりません</translation>
    </message>
    <message>
        <source>Write nothing; exit code 1 when a file would change</source>
        <translation>何も書き込みません。変わるファイルがあれば終了コード 1</translation>
    </message>
    <message>
        <source>Text to go on from</source>
        <translation>続きを書くテキスト</translation>
    </message>
    <message>
        <source>Tokens of each phase at most (its budget, or 256)</source>
        <translation>各フェーズの最大トークン数(その予算、または 256)</translation>
    </message>
    <message>
        <source>0 takes the likeliest token, more is freer (0.8)</source>
        <translation>0 は最も確からしいトークン、大きいほど自由です (0.8)</translation>
    </message>
    <message>
        <source>Draws from the N likeliest tokens (40; 0: all)</source>
        <translation>最も確からしい N 個のトークンから選びます(40、0: すべて)</translation>
    </message>
    <message>
        <source>Draws from the smallest set with this share of the probability (1)</source>
        <translation>この確率の割合を持つ最小の集合から選びます (1)</translation>
    </message>
    <message>
        <source>Seed of the draws, and of fresh weights (0)</source>
        <translation>抽選と初期重みのシード (0)</translation>
    </message>
    <message>
        <source>One execution mode alone</source>
        <translation>1 つの実行モードだけ</translation>
    </message>
    <message>
        <source>Prints phases that are not visible too</source>
        <translation>見えないフェーズも出力します</translation>
    </message>
    <message>
        <source>Keeps what memories learn in FILE, and goes on from it</source>
        <translation>メモリが学んだものを FILE に残し、そこから続けます</translation>
    </message>
    <message>
        <source>json: one object with all phases</source>
        <translation>json: 全フェーズを含む 1 つのオブジェクト</translation>
    </message>
    <message>
        <source>{mode}: {tokens} tokens that are not shown</source>
        <translation>{mode}: 表示しない {tokens} トークン</translation>
    </message>
    <message>
        <source>{mode}: {tokens} tokens</source>
        <translation>{mode}: {tokens} トークン</translation>
    </message>
    <message>
        <source>Hidden states were fed back: there is no text</source>
        <translation>隠れ状態を戻しました：テキストはありません</translation>
    </message>
    <message>
        <source>{tokens} tokens, {rate} tokens/s, cache {bytes}</source>
        <translation>{tokens} トークン、{rate} トークン/秒、キャッシュ {bytes}</translation>
    </message>
    <message>
        <source>Surprise of {path}: {value}</source>
        <translation>{path} の驚き：{value}</translation>
    </message>
    <message>
        <source>The weights are fresh: the text means nothing yet</source>
        <translation>重みは初期値です：テキストにまだ意味はありません</translation>
    </message>
    <message>
        <source>Write text with a checkpoint&apos;s folder, or with a design&apos;s fresh weights</source>
        <translation>チェックポイントのフォルダー、または設計の初期重みでテキストを書きます</translation>
    </message>
    <message>
        <source>Warning ({file}:{line}): {what}</source>
        <translation>警告 ({file}:{line}): {what}</translation>
    </message>
    <message>
        <source>{name}: layers: {layers}, parameters: {parameters}</source>
        <translation>{name}: 層：{layers}、パラメーター：{parameters}</translation>
    </message>
    <message>
        <source>A model&apos;s folder or its config.json; - is standard input</source>
        <translation>モデルのフォルダーまたはその config.json。- は標準入力です</translation>
    </message>
    <message>
        <source>Name of the model in the design</source>
        <translation>設計でのモデルの名前</translation>
    </message>
    <message>
        <source>How to print it; json-schema: for YAML editors</source>
        <translation>出力の形。json-schema: YAML エディター用</translation>
    </message>
    <message>
        <source>json: one object a file, one a line; html: a page of one file; sarif: one log</source>
        <translation>json: ファイルごとに 1 オブジェクト、1 行ずつ。html: 1 ファイルのページ。sarif: 1 つのログ</translation>
    </message>
    <message>
        <source>there is something else than a folder at this place</source>
        <translation>この場所にフォルダーでないものがあります</translation>
    </message>
    <message>
        <source>the folder holds files that are not an unchanged export; --force replaces everything in it</source>
        <translation>フォルダーに、書き出したままではないファイルがあります。--force は中身をすべて置き換えます</translation>
    </message>
    <message>
        <source>Written: {folder} ({parameters} parameters, {dtype})</source>
        <translation>書き込みました：{folder} (パラメーター {parameters} 個、{dtype})</translation>
    </message>
    <message>
        <source>Write it as the library&apos;s own family (Llama, GPT-2 ...) that it equals</source>
        <translation>設計と等しいライブラリ固有のファミリー(Llama、GPT-2 ...)として書き出します</translation>
    </message>
    <message>
        <source>json: one object a file, one a line</source>
        <translation>json:ファイルごとに 1 行 1 オブジェクト</translation>
    </message>
    <message>
        <source>{name}: {value} on average</source>
        <translation>{name}: 平均 {value}</translation>
    </message>
    <message>
        <source>What persistent memories learned is in {path}</source>
        <translation>永続メモリが学習した内容は {path} にあります</translation>
    </message>
    <message>
        <source>Plan a training run on many GPUs: splits that fit, time, cost</source>
        <translation>多数の GPU での学習を計画：収まる分割、時間、費用</translation>
    </message>
    <message>
        <source>How many GPUs; default 1</source>
        <translation>GPU の数。既定値は 1</translation>
    </message>
    <message>
        <source>Their kind; default h100</source>
        <translation>GPU の種類。既定値は h100</translation>
    </message>
    <message>
        <source>Tokens to train on; default 20 for each active parameter</source>
        <translation>学習するトークン数。既定値はアクティブパラメータ 1 個につき 20</translation>
    </message>
    <message>
        <source>Tokens of a step; default by the size of the model</source>
        <translation>1 ステップのトークン数。既定値はモデルの大きさによる</translation>
    </message>
    <message>
        <source>Tokens of a sequence; default max_seq_len, at most 8192</source>
        <translation>1 シーケンスのトークン数。既定値は max_seq_len、最大 8192</translation>
    </message>
    <message>
        <source>Price of a GPU for an hour; default a round figure of its kind</source>
        <translation>GPU 1 時間の価格。既定値はその種類のおおよその値</translation>
    </message>
    <message>
        <source>How to print the plan</source>
        <translation>計画の出力形式</translation>
    </message>
    <message>
        <source>No plug-in is allowed</source>
        <translation>許可されたプラグインはありません</translation>
    </message>
    <message>
        <source>Allowed {name}: {contents}</source>
        <translation>許可しました：{name}: {contents}</translation>
    </message>
    <message>
        <source>Removed {name}</source>
        <translation>取り除きました：{name}</translation>
    </message>
    <message>
        <source>List, allow and remove plug-ins, libraries that add kinds</source>
        <translation>種類を加えるライブラリであるプラグインの一覧、許可、削除</translation>
    </message>
    <message>
        <source>Plug-ins that are allowed</source>
        <translation>許可されたプラグイン</translation>
    </message>
    <message>
        <source>Let the engine load this file: it runs with your rights</source>
        <translation>エンジンにこのファイルを読み込ませます。あなたの権限で動作します</translation>
    </message>
    <message>
        <source>Shared library of the plug-in</source>
        <translation>プラグインの共有ライブラリ</translation>
    </message>
    <message>
        <source>Take a plug-in off the list</source>
        <translation>プラグインを一覧から外します</translation>
    </message>
    <message>
        <source>Turn a Hugging Face model (its config.json, its weights) into a design</source>
        <translation>Hugging Face のモデル(config.json と重み)を設計に変えます</translation>
    </message>
    <message>
        <source>File to write; without it the YAML is printed. With --weights a folder</source>
        <translation>書き込むファイル。なければ YAML を表示します。--weights とともに使うとフォルダー</translation>
    </message>
    <message>
        <source>Take the safetensors weights beside the config too</source>
        <translation>設定の隣にある safetensors の重みも取り込みます</translation>
    </message>
    <message>
        <source>Parts of a batch, computed one after the other to save memory (1)</source>
        <translation>バッチを分ける数。メモリを節約するため順に計算します (1)</translation>
    </message>
    <message>
        <source>Of products and activations (auto: float32 on the CPU, else model.dtype)</source>
        <translation>積と活性値の形式 (auto: CPU では float32、それ以外は model.dtype)</translation>
    </message>
    <message>
        <source>... and {count} more of {id}</source>
        <translation>... さらに {id} が {count} 件</translation>
    </message>
    <message>
        <source>there is something at this place already</source>
        <translation>この場所には既に何かがあります</translation>
    </message>
    <message>
        <source>Left out, as the class leaves it out: {names}{more}</source>
        <translation>クラスに合わせて省きました：{names}{more}</translation>
    </message>
    <message>
        <source>Written: {folder} ({tensors} tensors, {bytes})</source>
        <translation>書き込みました：{folder}(テンソル {tensors} 個、{bytes})</translation>
    </message>
    <message>
        <source>Ids of the model&apos;s own tokenizer to go on from; ids are written</source>
        <translation>続きを生成する、モデル自身のトークナイザーの id。結果も id で書きます</translation>
    </message>
    <message>
        <source>the model was made with the tokenizer of {path}, to which the bytes of a text mean nothing; turn the text into ids with that tokenizer and give them as --prompt-ids</source>
        <translation>このモデルは {path} のトークナイザーで作られており、文のバイトは意味を持ちません。そのトークナイザーで文を id に変え、--prompt-ids で渡してください</translation>
    </message>
    <message>
        <source>{where} is {theirs} there, {ours} here</source>
        <translation>{where}: あちらは {theirs}、こちらは {ours}</translation>
    </message>
    <message>
        <source>the weights need {needed} MiB, {free} MiB are free</source>
        <translation>重みには {needed} MiB が必要ですが、空きは {free} MiB です</translation>
    </message>
</context>
<context>
    <name>FileStore</name>
    <message>
        <source>The file name is longer than %1 bytes</source>
        <translation>ファイル名が %1 バイトを超えています</translation>
    </message>
    <message>
        <source>Save under a shorter name</source>
        <translation>短い名前で保存してください</translation>
    </message>
    <message>
        <source>%1 is not a file</source>
        <translation>%1 はファイルではありません</translation>
    </message>
    <message>
        <source>Save under another name</source>
        <translation>別の名前で保存してください</translation>
    </message>
    <message>
        <source>The folder %1 does not exist</source>
        <translation>フォルダー %1 はありません</translation>
    </message>
    <message>
        <source>Save in another folder</source>
        <translation>別のフォルダーに保存してください</translation>
    </message>
    <message>
        <source>The file does not exist</source>
        <translation>ファイルがありません</translation>
    </message>
    <message>
        <source>Check the path</source>
        <translation>パスを確認してください</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>これはファイルではありません</translation>
    </message>
    <message>
        <source>Open a .yml file</source>
        <translation>.yml ファイルを開いてください</translation>
    </message>
    <message>
        <source>The file has %1 bytes, at most %2 are read</source>
        <translation>ファイルは %1 バイトです。読めるのは %2 までです</translation>
    </message>
    <message>
        <source>Open a smaller file</source>
        <translation>小さいファイルを開いてください</translation>
    </message>
    <message>
        <source>Check the permissions</source>
        <translation>権限を確認してください</translation>
    </message>
    <message>
        <source>Check the disk</source>
        <translation>ディスクを確認してください</translation>
    </message>
    <message>
        <source>The file is still growing</source>
        <translation>ファイルがまだ大きくなっています</translation>
    </message>
    <message>
        <source>Open it when it is complete</source>
        <translation>完成してから開いてください</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text</source>
        <translation>ファイルは UTF-8 のテキストではありません</translation>
    </message>
    <message>
        <source>Convert it to UTF-8 and open it again</source>
        <translation>UTF-8 に変換して開き直してください</translation>
    </message>
    <message>
        <source>The file is read-only</source>
        <translation>ファイルは読み取り専用です</translation>
    </message>
    <message>
        <source>Save a copy under another name</source>
        <translation>別の名前でコピーを保存してください</translation>
    </message>
    <message>
        <source>Save a copy in another folder</source>
        <translation>別のフォルダーにコピーを保存してください</translation>
    </message>
    <message>
        <source>The file on disk differs from what was written</source>
        <translation>ディスクのファイルが書いた内容と違います</translation>
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
        <translation>ミキサー</translation>
    </message>
    <message>
        <source>Feed-forward</source>
        <translation>フィードフォワード</translation>
    </message>
    <message>
        <source>one layer</source>
        <translation>1 層</translation>
    </message>
    <message numerus="yes">
        <source>one layer shown, repeated %n times</source>
        <translation>
            <numerusform>1 層を表示、%n 回繰り返し</numerusform>
        </translation>
    </message>
    <message>
        <source>per layer</source>
        <translation>1 層あたり</translation>
    </message>
    <message>
        <source>%1 heads, %2 KV</source>
        <translation>ヘッド %1、KV %2</translation>
    </message>
    <message>
        <source>mixer %1</source>
        <translation>ミキサー %1</translation>
    </message>
    <message>
        <source>FFN %1</source>
        <translation>FFN %1</translation>
    </message>
    <message>
        <source>memory %1</source>
        <translation>メモリー %1</translation>
    </message>
    <message>
        <source>gate %1</source>
        <translation>ゲート %1</translation>
    </message>
    <message>
        <source>norms and others %1</source>
        <translation>正規化ほか %1</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリー</translation>
    </message>
    <message>
        <source>the other tokens skip the layer</source>
        <translation>他のトークンはこの層を飛ばします</translation>
    </message>
    <message>
        <source>Depth gating</source>
        <translation>深さゲート</translation>
    </message>
    <message>
        <source>fixed in use</source>
        <translation>使用中は固定</translation>
    </message>
</context>
<context>
    <name>InspectorForm</name>
    <message>
        <source>Entry</source>
        <translation>エントリー</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>上書き</translation>
    </message>
    <message>
        <source>Mixer</source>
        <translation>ミキサー</translation>
    </message>
    <message>
        <source>Feed-forward</source>
        <translation>フィードフォワード</translation>
    </message>
    <message>
        <source>Norm and residual</source>
        <translation>正規化と残差</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリー</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>トークナイザー</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>埋め込み</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>ヘッド</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Compatibility</source>
        <translation>互換性</translation>
    </message>
    <message>
        <source>Modifiers</source>
        <translation>修飾</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合流</translation>
    </message>
    <message>
        <source>Integrator</source>
        <translation>積分器</translation>
    </message>
    <message>
        <source>Depth gating</source>
        <translation>深さゲート</translation>
    </message>
    <message>
        <source>Shape change</source>
        <translation>幅の変更</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>フェーズ</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>ストリーム</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Set window to {length}</source>
        <translation>window を {length} に設定</translation>
    </message>
    <message>
        <source>Set vocab_size to {needed}</source>
        <translation>vocab_size を {needed} に設定</translation>
    </message>
    <message>
        <source>Set tie_word_embeddings to {value}</source>
        <translation>tie_word_embeddings を {value} に設定</translation>
    </message>
    <message>
        <source>Set tie_weights to {value}</source>
        <translation>tie_weights を {value} に設定</translation>
    </message>
    <message>
        <source>Set vocab_size to {padded}</source>
        <translation>vocab_size を {padded} に設定</translation>
    </message>
    <message>
        <source>Set dtype to bfloat16</source>
        <translation>dtype を bfloat16 に設定</translation>
    </message>
    <message>
        <source>The text cannot be read as YAML from here on</source>
        <translation>ここから先を YAML として読めません</translation>
    </message>
    <message>
        <source>Check colons, quotes and indentation at this place</source>
        <translation>この位置のコロン、引用符、字下げを確認してください</translation>
    </message>
    <message>
        <source>The byte {byte} is not part of UTF-8 text</source>
        <translation>バイト {byte} は UTF-8 のテキストではありません</translation>
    </message>
    <message>
        <source>Save the file with the encoding UTF-8</source>
        <translation>ファイルを UTF-8 で保存してください</translation>
    </message>
    <message>
        <source>The control character {code} stands in the text</source>
        <translation>テキストに制御文字 {code} があります</translation>
    </message>
    <message>
        <source>Remove the character</source>
        <translation>その文字を削除してください</translation>
    </message>
    <message>
        <source>A line ends with a carriage return alone</source>
        <translation>復帰文字だけで終わる行があります</translation>
    </message>
    <message>
        <source>End lines with a line feed</source>
        <translation>行を改行文字 (LF) で終えてください</translation>
    </message>
    <message>
        <source>The line is indented with a tab</source>
        <translation>行がタブで字下げされています</translation>
    </message>
    <message>
        <source>Indent with spaces</source>
        <translation>空白で字下げしてください</translation>
    </message>
    <message>
        <source>The quote {quote} is not closed</source>
        <translation>引用符 {quote} が閉じていません</translation>
    </message>
    <message>
        <source>Add {quote} at the end of the text</source>
        <translation>テキストの終わりに {quote} を追加してください</translation>
    </message>
    <message>
        <source>The bracket {bracket} is not closed</source>
        <translation>括弧 {bracket} が閉じていません</translation>
    </message>
    <message>
        <source>Add {closing} after the last value</source>
        <translation>最後の値の後に {closing} を追加してください</translation>
    </message>
    <message>
        <source>The bracket {bracket} closes nothing</source>
        <translation>括弧 {bracket} に対応する開き括弧がありません</translation>
    </message>
    <message>
        <source>Remove {bracket}, or open it before</source>
        <translation>{bracket} を削除するか、前で開いてください</translation>
    </message>
    <message>
        <source>The bracket {bracket} does not close the {open} of line {line}</source>
        <translation>括弧 {bracket} は {line} 行目の {open} と対応しません</translation>
    </message>
    <message>
        <source>Close it with {closing}</source>
        <translation>{closing} で閉じてください</translation>
    </message>
    <message>
        <source>A colon is missing after the key</source>
        <translation>キーの後にコロンがありません</translation>
    </message>
    <message>
        <source>Write it as key: value</source>
        <translation>key: value の形で書いてください</translation>
    </message>
    <message>
        <source>A second colon stands in one entry</source>
        <translation>1 つのエントリーに 2 つ目のコロンがあります</translation>
    </message>
    <message>
        <source>Put quotes around the value, or move the inner key to a line of its own</source>
        <translation>値を引用符で囲むか、内側のキーを別の行に移してください</translation>
    </message>
    <message>
        <source>The indentation of this line fits no entry above it</source>
        <translation>この行の字下げは上のどのエントリーとも合いません</translation>
    </message>
    <message>
        <source>Align the line with the keys it belongs to</source>
        <translation>行を属するキーに揃えてください</translation>
    </message>
    <message>
        <source>The entry above has a value already and cannot hold keys</source>
        <translation>上のエントリーには値があり、キーを持てません</translation>
    </message>
    <message>
        <source>Align the line with the entry above, or remove the value there</source>
        <translation>行を上のエントリーに揃えるか、そこの値を削除してください</translation>
    </message>
    <message>
        <source>A list item stands among keys</source>
        <translation>キーの間にリスト項目があります</translation>
    </message>
    <message>
        <source>Put the item under a key of its own, or remove the dash</source>
        <translation>項目を専用のキーの下に置くか、ダッシュを削除してください</translation>
    </message>
    <message>
        <source>A key stands among list items</source>
        <translation>リスト項目の間にキーがあります</translation>
    </message>
    <message>
        <source>Indent the key into an item, or write it before the list</source>
        <translation>キーを項目の中に字下げするか、リストの前に書いてください</translation>
    </message>
    <message>
        <source>There is more text after the end of the value</source>
        <translation>値の終わりの後にさらにテキストがあります</translation>
    </message>
    <message>
        <source>Remove it, or put quotes around the whole value</source>
        <translation>削除するか、値全体を引用符で囲んでください</translation>
    </message>
    <message>
        <source>A comma is missing between two entries</source>
        <translation>2 つのエントリーの間にコンマがありません</translation>
    </message>
    <message>
        <source>Separate the entries with a comma</source>
        <translation>エントリーをコンマで区切ってください</translation>
    </message>
    <message>
        <source>A value is missing before the comma</source>
        <translation>コンマの前に値がありません</translation>
    </message>
    <message>
        <source>Remove the comma, or write a value</source>
        <translation>コンマを削除するか、値を書いてください</translation>
    </message>
    <message>
        <source>An expression between brackets needs quotes</source>
        <translation>括弧の中の式には引用符が必要です</translation>
    </message>
    <message>
        <source>Write &quot;{text}&quot;</source>
        <translation>&quot;{text}&quot; と書いてください</translation>
    </message>
    <message>
        <source>A value cannot begin with {character}</source>
        <translation>値は {character} で始められません</translation>
    </message>
    <message>
        <source>Put quotes around the value</source>
        <translation>値を引用符で囲んでください</translation>
    </message>
    <message>
        <source>The escape {text} does not exist</source>
        <translation>エスケープ {text} はありません</translation>
    </message>
    <message>
        <source>Write \\ for a backslash, or use single quotes</source>
        <translation>バックスラッシュは \\ と書くか、一重引用符を使ってください</translation>
    </message>
    <message>
        <source>Nothing can follow | or &gt; on the same line</source>
        <translation>| または &gt; の後の同じ行には何も書けません</translation>
    </message>
    <message>
        <source>Put the text on the next line, or quote the value</source>
        <translation>テキストを次の行に置くか、引用符で囲んでください</translation>
    </message>
    <message>
        <source>An anchor or an alias is not complete</source>
        <translation>アンカーまたはエイリアスが不完全です</translation>
    </message>
    <message>
        <source>Write &amp;name before a value and *name where it is used again</source>
        <translation>値の前に &amp;name、再び使う場所に *name を書いてください</translation>
    </message>
    <message>
        <source>There is no anchor &amp;{name} before this alias</source>
        <translation>このエイリアスの前にアンカー &amp;{name} がありません</translation>
    </message>
    <message>
        <source>Write &amp;{name} at the value to use, before this line</source>
        <translation>この行より前の値に &amp;{name} を書いてください</translation>
    </message>
    <message>
        <source>The file holds more than one document</source>
        <translation>ファイルに複数の文書があります</translation>
    </message>
    <message>
        <source>Keep one document: remove this line and what follows</source>
        <translation>文書を 1 つにしてください：この行以降を削除します</translation>
    </message>
    <message>
        <source>The key &quot;{key}&quot; stands twice, first in line {line}</source>
        <translation>キー &quot;{key}&quot; が 2 回あります。最初は {line} 行目です</translation>
    </message>
    <message>
        <source>Keep one of the two</source>
        <translation>どちらか 1 つを残してください</translation>
    </message>
    <message>
        <source>Merge keys (&lt;&lt;) are not part of the language</source>
        <translation>マージキー (&lt;&lt;) はこの言語にありません</translation>
    </message>
    <message>
        <source>Write the keys out, or use an alias for the whole value</source>
        <translation>キーを書き出すか、値全体にエイリアスを使ってください</translation>
    </message>
    <message>
        <source>The key {key} is not text</source>
        <translation>キー {key} はテキストではありません</translation>
    </message>
    <message>
        <source>Put quotes around the key</source>
        <translation>キーを引用符で囲んでください</translation>
    </message>
    <message>
        <source>A key is a list, a mapping or an alias</source>
        <translation>キーがリスト、マッピング、またはエイリアスです</translation>
    </message>
    <message>
        <source>Use text as key</source>
        <translation>キーにはテキストを使ってください</translation>
    </message>
    <message>
        <source>The tag {tag} is not part of the language</source>
        <translation>タグ {tag} はこの言語にありません</translation>
    </message>
    <message>
        <source>Remove the tag</source>
        <translation>タグを削除してください</translation>
    </message>
    <message>
        <source>The alias *{name} stands inside its own anchor</source>
        <translation>エイリアス *{name} が自分のアンカーの中にあります</translation>
    </message>
    <message>
        <source>Remove the alias</source>
        <translation>エイリアスを削除してください</translation>
    </message>
    <message>
        <source>The file has {bytes} bytes, the limit is {limit}</source>
        <translation>ファイルは {bytes} バイトです。上限は {limit} です</translation>
    </message>
    <message>
        <source>Shorten the file: use templates and repeat</source>
        <translation>ファイルを短くしてください：テンプレートと repeat を使います</translation>
    </message>
    <message>
        <source>Values are nested more than {limit} deep</source>
        <translation>値の入れ子が {limit} 段を超えています</translation>
    </message>
    <message>
        <source>Use fewer levels</source>
        <translation>段数を減らしてください</translation>
    </message>
    <message>
        <source>The document has more than {limit} keys and values</source>
        <translation>文書のキーと値が {limit} 個を超えています</translation>
    </message>
    <message>
        <source>A mapping has more than {limit} keys</source>
        <translation>マッピングのキーが {limit} 個を超えています</translation>
    </message>
    <message>
        <source>Use fewer keys</source>
        <translation>キーを減らしてください</translation>
    </message>
    <message>
        <source>A text has {bytes} bytes, the limit is {limit}</source>
        <translation>テキストは {bytes} バイトです。上限は {limit} です</translation>
    </message>
    <message>
        <source>Shorten the text</source>
        <translation>テキストを短くしてください</translation>
    </message>
    <message>
        <source>The document has more than {limit} anchors</source>
        <translation>文書のアンカーが {limit} 個を超えています</translation>
    </message>
    <message>
        <source>Use templates instead of anchors</source>
        <translation>アンカーの代わりにテンプレートを使ってください</translation>
    </message>
    <message>
        <source>The document has more than {limit} aliases</source>
        <translation>文書のエイリアスが {limit} 個を超えています</translation>
    </message>
    <message>
        <source>Use templates instead of aliases</source>
        <translation>エイリアスの代わりにテンプレートを使ってください</translation>
    </message>
    <message>
        <source>Written out, the aliases make more than {limit} values</source>
        <translation>エイリアスを展開すると値が {limit} 個を超えます</translation>
    </message>
    <message>
        <source>Use fewer aliases of aliases</source>
        <translation>エイリアスのエイリアスを減らしてください</translation>
    </message>
    <message>
        <source>{count} more problems are not listed</source>
        <translation>表示していない問題があと {count} 件あります</translation>
    </message>
    <message>
        <source>Correct those that are listed first</source>
        <translation>表示された問題から直してください</translation>
    </message>
    <message>
        <source>The document is {value}, not a mapping of sections</source>
        <translation>文書は {value} で、セクションのマッピングではありません</translation>
    </message>
    <message>
        <source>Start with schema_version: 1 and the sections of a model</source>
        <translation>schema_version: 1 とモデルのセクションで始めてください</translation>
    </message>
    <message>
        <source>schema_version is {value}; this version reads 1</source>
        <translation>schema_version は {value} です。この版は 1 を読みます</translation>
    </message>
    <message>
        <source>Write schema_version: 1</source>
        <translation>schema_version: 1 と書いてください</translation>
    </message>
    <message>
        <source>Unknown key &quot;{key}&quot;</source>
        <translation>未知のキー &quot;{key}&quot;</translation>
    </message>
    <message>
        <source>Use one of: {allowed}</source>
        <translation>次のいずれかを使ってください：{allowed}</translation>
    </message>
    <message>
        <source>Unknown key &quot;{key}&quot;; {nearest} is near</source>
        <translation>未知のキー &quot;{key}&quot;。近いもの：{nearest}</translation>
    </message>
    <message>
        <source>Rename it to {nearest}, or use one of: {allowed}</source>
        <translation>{nearest} に変えるか、次のいずれかを使ってください：{allowed}</translation>
    </message>
    <message>
        <source>The key {key} is missing</source>
        <translation>キー {key} がありません</translation>
    </message>
    <message>
        <source>Add {key}: {example}</source>
        <translation>{key} を追加：{example}</translation>
    </message>
    <message>
        <source>{key} is part of the language, not built in this version yet</source>
        <translation>{key} は言語の一部ですが、この版ではまだ使えません</translation>
    </message>
    <message>
        <source>Remove {key} until then</source>
        <translation>それまで {key} を削除してください</translation>
    </message>
    <message>
        <source>{field} is {value}, not a whole number</source>
        <translation>{field} は {value} で、整数ではありません</translation>
    </message>
    <message>
        <source>Write a whole number without quotes and without a decimal point</source>
        <translation>引用符も小数点もない整数を書いてください</translation>
    </message>
    <message>
        <source>{field} is {value}, not a number</source>
        <translation>{field} は {value} で、数値ではありません</translation>
    </message>
    <message>
        <source>Write a number without quotes, such as 0.1 or 3e-4</source>
        <translation>0.1 や 3e-4 のように引用符のない数値を書いてください</translation>
    </message>
    <message>
        <source>{field} is {value}, not true or false</source>
        <translation>{field} は {value} で、true でも false でもありません</translation>
    </message>
    <message>
        <source>Write true or false without quotes</source>
        <translation>引用符なしで true または false と書いてください</translation>
    </message>
    <message>
        <source>{field} is {value}, not text</source>
        <translation>{field} は {value} で、テキストではありません</translation>
    </message>
    <message>
        <source>Write a text, in quotes when it looks like a number</source>
        <translation>テキストを書いてください。数値に見えるときは引用符で囲みます</translation>
    </message>
    <message>
        <source>{field} is {value}, not a mapping</source>
        <translation>{field} は {value} で、マッピングではありません</translation>
    </message>
    <message>
        <source>Write KEY: VALUE lines below {field}:</source>
        <translation>{field}: の下に KEY: VALUE の行を書いてください</translation>
    </message>
    <message>
        <source>{field} is {value}, not a list</source>
        <translation>{field} は {value} で、リストではありません</translation>
    </message>
    <message>
        <source>Write one item a line, each after a dash</source>
        <translation>1 行に 1 項目、ダッシュの後に書いてください</translation>
    </message>
    <message>
        <source>{field} has length {count}; it takes {expected}</source>
        <translation>{field} の長さは {count} です。必要な長さは {expected} です</translation>
    </message>
    <message>
        <source>Write exactly {expected} values, such as [0.9, 0.95]</source>
        <translation>[0.9, 0.95] のように値をちょうど {expected} 個書いてください</translation>
    </message>
    <message>
        <source>{field}: {text} gives {value}, not a whole number</source>
        <translation>{field}：{text} は {value} になり、整数ではありません</translation>
    </message>
    <message>
        <source>Use // to divide without a remainder</source>
        <translation>余りのない除算には // を使ってください</translation>
    </message>
    <message>
        <source>{field} is {value}, not a finite number</source>
        <translation>{field} は {value} で、有限の数ではありません</translation>
    </message>
    <message>
        <source>Write a number within {range}</source>
        <translation>{range} の数値を書いてください</translation>
    </message>
    <message>
        <source>{field} is {value}, outside {range}</source>
        <translation>{field} は {value} で、{range} の外です</translation>
    </message>
    <message>
        <source>Set {field} to {nearest} or another value within {range}</source>
        <translation>{field} を {nearest} または {range} の値に設定してください</translation>
    </message>
    <message>
        <source>{field} is {value}, which is none of its values</source>
        <translation>{field} は {value} で、使える値ではありません</translation>
    </message>
    <message>
        <source>{field} is {value}, which is none of its values; {nearest} is near</source>
        <translation>{field} は {value} で、使える値ではありません。近いもの：{nearest}</translation>
    </message>
    <message>
        <source>Set {field} to {nearest}, or use one of: {allowed}</source>
        <translation>{field} を {nearest} に設定するか、次のいずれかを使ってください：{allowed}</translation>
    </message>
    <message>
        <source>{field} {value} belongs to type {other}, not to {kind}</source>
        <translation>{field} {value} は {kind} ではなく {other} のものです</translation>
    </message>
    <message>
        <source>Set type to {other}, or {field} to one of: {allowed}</source>
        <translation>type を {other} にするか、{field} を次のいずれかにしてください：{allowed}</translation>
    </message>
    <message>
        <source>{key} holds options of another kind; type is {kind}</source>
        <translation>{key} は別の種類のオプションです。type は {kind} です</translation>
    </message>
    <message>
        <source>Remove {key}, or set type to the kind it belongs to</source>
        <translation>{key} を削除するか、type を該当する種類にしてください</translation>
    </message>
    <message>
        <source>init is {value}, not normal_ and a standard deviation from 0 to 10</source>
        <translation>init は {value} で、normal_ と 0 から 10 の標準偏差ではありません</translation>
    </message>
    <message>
        <source>Write normal_0.02 or another standard deviation</source>
        <translation>normal_0.02 または別の標準偏差を書いてください</translation>
    </message>
    <message>
        <source>layer_templates has no template</source>
        <translation>layer_templates にテンプレートがありません</translation>
    </message>
    <message>
        <source>Add a template with a mixer and an ffn</source>
        <translation>mixer と ffn を持つテンプレートを追加してください</translation>
    </message>
    <message>
        <source>layer_schedule has no entry</source>
        <translation>layer_schedule にエントリーがありません</translation>
    </message>
    <message>
        <source>Add an entry such as - template: {example}</source>
        <translation>エントリーを追加してください。例：- template: {example}</translation>
    </message>
    <message>
        <source>There is no template &quot;{value}&quot;</source>
        <translation>テンプレート &quot;{value}&quot; はありません</translation>
    </message>
    <message>
        <source>An entry is a template, parallel or an integrator; this one names {keys}</source>
        <translation>エントリーは template、parallel、integrator のいずれかです。ここには {keys} があります</translation>
    </message>
    <message>
        <source>Keep one of these keys</source>
        <translation>これらのキーの 1 つだけを残してください</translation>
    </message>
    <message>
        <source>{key} cannot be overridden</source>
        <translation>{key} は上書きできません</translation>
    </message>
    <message>
        <source>Use a template of its own, or override one of: {allowed}</source>
        <translation>別のテンプレートを使うか、次のいずれかを上書きしてください：{allowed}</translation>
    </message>
    <message>
        <source>{key} is overridden, but the mixer of {template} is {kind}</source>
        <translation>{key} が上書きされていますが、{template} のミキサーは {kind} です</translation>
    </message>
    <message>
        <source>Remove {key} from the override</source>
        <translation>上書きから {key} を削除してください</translation>
    </message>
    <message>
        <source>n_heads {n_heads} does not divide d_model {d_model}</source>
        <translation>n_heads {n_heads} は d_model {d_model} を割り切れません</translation>
    </message>
    <message>
        <source>Set n_heads to {nearest}</source>
        <translation>n_heads を {nearest} に設定してください</translation>
    </message>
    <message>
        <source>n_kv_heads {n_kv_heads} does not divide n_heads {n_heads}</source>
        <translation>n_kv_heads {n_kv_heads} は n_heads {n_heads} を割り切れません</translation>
    </message>
    <message>
        <source>Set n_kv_heads to {nearest}</source>
        <translation>n_kv_heads を {nearest} に設定してください</translation>
    </message>
    <message>
        <source>rope rotates pairs of numbers; the head size {head_dim} is odd</source>
        <translation>rope は数を対で回転します。ヘッドサイズ {head_dim} は奇数です</translation>
    </message>
    <message>
        <source>Set {field} to {nearest}, or positional to alibi or none</source>
        <translation>{field} を {nearest} にするか、positional を alibi か none にしてください</translation>
    </message>
    <message>
        <source>{key} needs positional rope; positional is {positional}</source>
        <translation>{key} には positional rope が必要です。positional は {positional} です</translation>
    </message>
    <message>
        <source>Remove {key} or set positional to rope</source>
        <translation>{key} を削除するか、positional を rope にしてください</translation>
    </message>
    <message>
        <source>vendor.studio.positional learned needs positional none, not {positional}</source>
        <translation>vendor.studio.positional learned には positional none が必要です。現在は {positional} です</translation>
    </message>
    <message>
        <source>Set positional to none</source>
        <translation>positional を none に設定してください</translation>
    </message>
    <message>
        <source>{field} is {value}; it must be more than {other}</source>
        <translation>{field} は {value} です。{other} より大きくなければなりません</translation>
    </message>
    <message>
        <source>Set {field} above {other}</source>
        <translation>{field} を {other} より大きく設定してください</translation>
    </message>
    <message>
        <source>{field} is true, but a mixer of type {kind} has no such state</source>
        <translation>{field} は true ですが、種類 {kind} のミキサーにその状態はありません</translation>
    </message>
    <message>
        <source>Set {field} to false</source>
        <translation>{field} を false に設定してください</translation>
    </message>
    <message>
        <source>Errors that are not listed: {count}</source>
        <translation>表示していないエラー：{count}</translation>
    </message>
    <message>
        <source>Correct the errors above first</source>
        <translation>上のエラーから直してください</translation>
    </message>
    <message>
        <source>{key} is reserved for plug-ins: it is kept and has no effect here</source>
        <translation>{key} はプラグイン用の予約です。保持されますが、ここでは効果がありません</translation>
    </message>
    <message>
        <source>Remove it if no plug-in needs it</source>
        <translation>必要とするプラグインがなければ削除してください</translation>
    </message>
    <message>
        <source>Fields of vendor.studio are used ({count}); other v1 tools ignore them</source>
        <translation>vendor.studio のフィールドを使っています ({count})。他の v1 ツールは無視します</translation>
    </message>
    <message>
        <source>Keep them if the model is meant for this program</source>
        <translation>モデルをこのプログラムで使うならそのままにしてください</translation>
    </message>
    <message>
        <source>&quot;{token}&quot; is not expected here in the expression &quot;{text}&quot;</source>
        <translation>式 &quot;{text}&quot; のこの位置に &quot;{token}&quot; は置けません</translation>
    </message>
    <message>
        <source>Use numbers, let.NAME, + - * / // and parentheses</source>
        <translation>数値、let.NAME、+ - * / //、括弧を使ってください</translation>
    </message>
    <message>
        <source>The expression &quot;{text}&quot; ends too early</source>
        <translation>式 &quot;{text}&quot; が途中で終わっています</translation>
    </message>
    <message>
        <source>Add the missing number or let.NAME</source>
        <translation>足りない数値または let.NAME を追加してください</translation>
    </message>
    <message>
        <source>A parenthesis of the expression &quot;{text}&quot; is not closed</source>
        <translation>式 &quot;{text}&quot; の括弧が閉じていません</translation>
    </message>
    <message>
        <source>Add the missing )</source>
        <translation>足りない ) を追加してください</translation>
    </message>
    <message>
        <source>Expressions have no operator {token}</source>
        <translation>式に演算子 {token} はありません</translation>
    </message>
    <message>
        <source>Use + - * / // and parentheses</source>
        <translation>+ - * / // と括弧を使ってください</translation>
    </message>
    <message>
        <source>Expressions have no functions such as {token}()</source>
        <translation>式に {token}() のような関数はありません</translation>
    </message>
    <message>
        <source>Write the number itself, or use + - * / // and parentheses</source>
        <translation>数値を直接書くか、+ - * / // と括弧を使ってください</translation>
    </message>
    <message>
        <source>Expressions give numbers; there is no text in them</source>
        <translation>式の結果は数値です。テキストは書けません</translation>
    </message>
    <message>
        <source>Remove the quoted text</source>
        <translation>引用符付きのテキストを削除してください</translation>
    </message>
    <message>
        <source>Expressions give numbers; {token} is not one</source>
        <translation>式の結果は数値です。{token} は数値ではありません</translation>
    </message>
    <message>
        <source>Write true or false without ${}, or use a number</source>
        <translation>${} なしで true か false と書くか、数値を使ってください</translation>
    </message>
    <message>
        <source>{token} is not a number that expressions know</source>
        <translation>{token} は式が読める数値ではありません</translation>
    </message>
    <message>
        <source>Write a whole or decimal number, such as 64 or 0.02</source>
        <translation>64 や 0.02 のような整数か小数を書いてください</translation>
    </message>
    <message>
        <source>Expressions know no name {token}; entries of let are written let.NAME</source>
        <translation>式は名前 {token} を知りません。let のエントリーは let.NAME と書きます</translation>
    </message>
    <message>
        <source>Write let.{token} and define {token} in let</source>
        <translation>let.{token} と書き、let で {token} を定義してください</translation>
    </message>
    <message>
        <source>let has no entry {token}</source>
        <translation>let にエントリー {token} はありません</translation>
    </message>
    <message>
        <source>Define {token} in let, or use one of: {allowed}</source>
        <translation>let で {token} を定義するか、次のいずれかを使ってください：{allowed}</translation>
    </message>
    <message>
        <source>let.{name} uses let.{token}, which stands below it</source>
        <translation>let.{name} はその下にある let.{token} を使っています</translation>
    </message>
    <message>
        <source>Move {token} above {name}: an entry may use earlier entries only</source>
        <translation>{token} を {name} の上に移してください：前のエントリーだけを使えます</translation>
    </message>
    <message>
        <source>let.{name} uses let.{token}, which uses let.{name} again</source>
        <translation>let.{name} が使う let.{token} は、再び let.{name} を使います</translation>
    </message>
    <message>
        <source>Give one of the entries a number</source>
        <translation>どちらかのエントリーに数値を書いてください</translation>
    </message>
    <message>
        <source>The expression &quot;{text}&quot; divides by zero</source>
        <translation>式 &quot;{text}&quot; は 0 で割っています</translation>
    </message>
    <message>
        <source>Change the divisor to a number other than 0</source>
        <translation>除数を 0 以外の数にしてください</translation>
    </message>
    <message>
        <source>The result of &quot;{text}&quot; is too large for a number</source>
        <translation>&quot;{text}&quot; の結果が大きすぎます</translation>
    </message>
    <message>
        <source>Use smaller numbers</source>
        <translation>もっと小さい数を使ってください</translation>
    </message>
    <message>
        <source>The expression has {length} characters, the limit is {limit}</source>
        <translation>式は {length} 文字です。上限は {limit} です</translation>
    </message>
    <message>
        <source>Split it over several entries of let</source>
        <translation>let の複数のエントリーに分けてください</translation>
    </message>
    <message>
        <source>The expression is nested more than {limit} deep</source>
        <translation>式の入れ子が {limit} 段を超えています</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; mixes text and an expression</source>
        <translation>&quot;{value}&quot; はテキストと式が混ざっています</translation>
    </message>
    <message>
        <source>Write the value out, or make the whole value one expression</source>
        <translation>値を書き出すか、値全体を 1 つの式にしてください</translation>
    </message>
    <message>
        <source>let is {value}, not a mapping of names to numbers</source>
        <translation>let は {value} で、名前と数値のマッピングではありません</translation>
    </message>
    <message>
        <source>Write one NAME: NUMBER a line below let:</source>
        <translation>let: の下に 1 行に 1 つ NAME: NUMBER を書いてください</translation>
    </message>
    <message>
        <source>let.{name} is {value}, not a number</source>
        <translation>let.{name} は {value} で、数値ではありません</translation>
    </message>
    <message>
        <source>Give it a whole or decimal number, or an expression</source>
        <translation>整数、小数、または式を書いてください</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be used as a name in expressions</source>
        <translation>&quot;{name}&quot; は式の名前に使えません</translation>
    </message>
    <message>
        <source>Use letters, digits and _, not starting with a digit</source>
        <translation>数字で始まらない英字、数字、_ を使ってください</translation>
    </message>
    <message>
        <source>let.{name} uses another entry of let; other v1 tools refuse that</source>
        <translation>let.{name} は let の別のエントリーを使います。他の v1 ツールは拒否します</translation>
    </message>
    <message>
        <source>Write the numbers out if the file is meant for other tools too</source>
        <translation>他のツールでも使うなら数値を書き出してください</translation>
    </message>
    <message>
        <source>The schedule has {layers} layers, the limit is {limit}</source>
        <translation>スケジュールは {layers} 層です。上限は {limit} です</translation>
    </message>
    <message>
        <source>Lower repeat until the sum is at most {limit}</source>
        <translation>合計が {limit} 以下になるよう repeat を減らしてください</translation>
    </message>
    <message>
        <source>{count} more findings are not shown</source>
        <translation>表示していない結果があと {count} 件あります</translation>
    </message>
    <message>
        <source>Correct the findings above first</source>
        <translation>上の結果から直してください</translation>
    </message>
    <message>
        <source>The check stopped at an error of this program: {reason}</source>
        <translation>プログラムのエラーで検査が止まりました：{reason}</translation>
    </message>
    <message>
        <source>Save the text and report this with the text</source>
        <translation>テキストを保存し、一緒に報告してください</translation>
    </message>
    <message>
        <source>head_dim {head_dim} is outside 32 to 256</source>
        <translation>head_dim {head_dim} は 32 から 256 の外です</translation>
    </message>
    <message>
        <source>Choose n_heads so that d_model / n_heads is 64 to 128</source>
        <translation>d_model / n_heads が 64 から 128 になる n_heads を選んでください</translation>
    </message>
    <message>
        <source>The model has {parameters} parameters ({short})</source>
        <translation>モデルのパラメーターは {parameters} 個です ({short})</translation>
    </message>
    <message>
        <source>{parameters} parameters are {percent} % of target_params {target}</source>
        <translation>パラメーター {parameters} 個は target_params {target} の {percent} % です</translation>
    </message>
    <message>
        <source>Change the design or target_params until they are within 70 % to 130 %</source>
        <translation>70 % から 130 % に入るよう設計か target_params を変えてください</translation>
    </message>
    <message>
        <source>max_seq_len {max_seq_len} is more than 64 times d_model {d_model}</source>
        <translation>max_seq_len {max_seq_len} は d_model {d_model} の 64 倍を超えます</translation>
    </message>
    <message>
        <source>Lower max_seq_len, or widen d_model: scores will cost far more than projections</source>
        <translation>max_seq_len を減らすか d_model を広げてください：スコアの計算が射影よりはるかに高くつきます</translation>
    </message>
    <message>
        <source>family_hint {hint} does not fit the mixers: {mixers}</source>
        <translation>family_hint {hint} はミキサーと合いません：{mixers}</translation>
    </message>
    <message>
        <source>Change family_hint, or use the mixer that it names</source>
        <translation>family_hint を変えるか、その名のミキサーを使ってください</translation>
    </message>
    <message>
        <source>vocab_size {vocab_size} is below the {needed} tokens of the gpt2 tokenizer</source>
        <translation>vocab_size {vocab_size} は gpt2 トークナイザーの {needed} トークンより少ないです</translation>
    </message>
    <message>
        <source>Set vocab_size to {needed} or more</source>
        <translation>vocab_size を {needed} 以上に設定してください</translation>
    </message>
    <message>
        <source>tie_word_embeddings is {embedding}, tie_weights is {head}: tie_weights decides</source>
        <translation>tie_word_embeddings は {embedding}、tie_weights は {head}：tie_weights が決めます</translation>
    </message>
    <message>
        <source>Give both the same value</source>
        <translation>両方を同じ値にしてください</translation>
    </message>
    <message>
        <source>rope_scaling factor {factor} is above 32</source>
        <translation>rope_scaling factor {factor} は 32 を超えます</translation>
    </message>
    <message>
        <source>Use a factor of at most 32, and train at the longer length</source>
        <translation>factor を 32 以下にし、長い長さで学習してください</translation>
    </message>
    <message>
        <source>The schedule has {layers} layers: {mixers}</source>
        <translation>スケジュールは {layers} 層です：{mixers}</translation>
    </message>
    <message>
        <source>{ratio} query heads share one key/value head, more than 16</source>
        <translation>{ratio} 個のクエリーヘッドが 1 つのキー/値ヘッドを共有します。16 を超えます</translation>
    </message>
    <message>
        <source>Raise n_kv_heads: quality falls as groups grow, and little cache is left to save</source>
        <translation>n_kv_heads を増やしてください：グループが大きいほど品質が落ち、節約できるキャッシュはわずかです</translation>
    </message>
    <message>
        <source>vocab_size {vocab_size} is not a multiple of 64</source>
        <translation>vocab_size {vocab_size} は 64 の倍数ではありません</translation>
    </message>
    <message>
        <source>Set vocab_size to {padded}: the output product runs on full tiles</source>
        <translation>vocab_size を {padded} に設定：出力の積が満杯のタイルで動きます</translation>
    </message>
    <message>
        <source>d_model {d_model} is not a multiple of 64</source>
        <translation>d_model {d_model} は 64 の倍数ではありません</translation>
    </message>
    <message>
        <source>Set d_model to {nearest}: matrix products run on full tiles</source>
        <translation>d_model を {nearest} に設定：行列積が満杯のタイルで動きます</translation>
    </message>
    <message>
        <source>{percent} % of the parameters are in the vocabulary tables</source>
        <translation>パラメーターの {percent} % が語彙の表にあります</translation>
    </message>
    <message>
        <source>Use a smaller vocabulary, or tie the weights where they are not yet, so that layers get the parameters</source>
        <translation>語彙を減らすか、まだ共有していなければ重みを共有し、層にパラメーターを回してください</translation>
    </message>
    <message>
        <source>window {window} is longer than max_seq_len {max_seq_len} and has no effect</source>
        <translation>window {window} は max_seq_len {max_seq_len} より長く、効果がありません</translation>
    </message>
    <message>
        <source>Remove window, or make it shorter than max_seq_len</source>
        <translation>window を削除するか、max_seq_len より短くしてください</translation>
    </message>
    <message>
        <source>The windows reach {reach} of {max_seq_len} tokens through all layers</source>
        <translation>全層の窓が届くのは {max_seq_len} トークン中 {reach} です</translation>
    </message>
    <message>
        <source>Give one layer the full context, or widen the windows</source>
        <translation>1 層に全文脈を与えるか、窓を広げてください</translation>
    </message>
    <message>
        <source>The template {name} is not used by any schedule entry</source>
        <translation>テンプレート {name} を使うエントリーがありません</translation>
    </message>
    <message>
        <source>Use it in layer_schedule, or remove it</source>
        <translation>layer_schedule で使うか、削除してください</translation>
    </message>
    <message>
        <source>rope_theta {theta} is small for a context of {max_seq_len} tokens</source>
        <translation>rope_theta {theta} は {max_seq_len} トークンの文脈には小さいです</translation>
    </message>
    <message>
        <source>Set rope_theta to 500000.0, or add rope_scaling</source>
        <translation>rope_theta を 500000.0 にするか、rope_scaling を追加してください</translation>
    </message>
    <message>
        <source>Without positions, attention knows the order only through the causal mask</source>
        <translation>位置がないと、アテンションは因果マスクだけで順序を知ります</translation>
    </message>
    <message>
        <source>Set positional to rope, unless this is the experiment</source>
        <translation>実験でなければ positional を rope にしてください</translation>
    </message>
    <message>
        <source>The feed-forward width {width} is outside 1 to 8 times d_model {d_model}</source>
        <translation>フィードフォワード幅 {width} は d_model {d_model} の 1 から 8 倍の外です</translation>
    </message>
    <message>
        <source>Choose a width of 2.5 to 4 times d_model</source>
        <translation>d_model の 2.5 から 4 倍の幅を選んでください</translation>
    </message>
    <message>
        <source>Post-norm layers train from a learning rate without warm-up</source>
        <translation>ポストノルムの層がウォームアップなしの学習率で学習します</translation>
    </message>
    <message>
        <source>Set warmup_steps_ratio to 0.03 or more</source>
        <translation>warmup_steps_ratio を 0.03 以上にしてください</translation>
    </message>
    <message>
        <source>lr_peak {rate} is outside 1e-06 to 0.01</source>
        <translation>lr_peak {rate} は 1e-06 から 0.01 の外です</translation>
    </message>
    <message>
        <source>Start from 0.0003 and adapt it by the loss curve</source>
        <translation>0.0003 から始め、損失曲線に合わせてください</translation>
    </message>
    <message>
        <source>Gradients in float16 underflow without loss scaling</source>
        <translation>float16 の勾配は損失スケーリングがないとアンダーフローします</translation>
    </message>
    <message>
        <source>Set dtype to bfloat16, or train in float32</source>
        <translation>dtype を bfloat16 にするか、float32 で学習してください</translation>
    </message>
    <message>
        <source>There is nothing at {path}</source>
        <translation>{path} には何もありません</translation>
    </message>
    <message>
        <source>Select an element that exists and try again</source>
        <translation>存在する要素を選んでやり直してください</translation>
    </message>
    <message>
        <source>The YAML does not parse, so the canvas and the forms cannot change it</source>
        <translation>YAML を解析できないため、キャンバスとフォームから変更できません</translation>
    </message>
    <message>
        <source>Correct the marked place in the YAML view</source>
        <translation>YAML ビューで印の付いた場所を直してください</translation>
    </message>
    <message>
        <source>{path} is the alias *{name}: a change would change other places too</source>
        <translation>{path} はエイリアス *{name} です：変更は他の場所にも及びます</translation>
    </message>
    <message>
        <source>Replace the alias by a copy in the YAML view</source>
        <translation>YAML ビューでエイリアスを写しに置き換えてください</translation>
    </message>
    <message>
        <source>The anchor &amp;{name} at {path} is used in other places</source>
        <translation>{path} のアンカー &amp;{name} は他の場所で使われています</translation>
    </message>
    <message>
        <source>Replace its aliases by copies in the YAML view</source>
        <translation>YAML ビューでそのエイリアスを写しに置き換えてください</translation>
    </message>
    <message>
        <source>{path} holds no keys</source>
        <translation>{path} はキーを持ちません</translation>
    </message>
    <message>
        <source>Remove its value first</source>
        <translation>先にその値を削除してください</translation>
    </message>
    <message>
        <source>{path} is no list</source>
        <translation>{path} はリストではありません</translation>
    </message>
    <message>
        <source>Select a list and try again</source>
        <translation>リストを選んでやり直してください</translation>
    </message>
    <message>
        <source>The key &quot;{key}&quot; exists already</source>
        <translation>キー &quot;{key}&quot; は既にあります</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>別の名前を選んでください</translation>
    </message>
    <message>
        <source>The text is not valid YAML</source>
        <translation>テキストが正しい YAML ではありません</translation>
    </message>
    <message>
        <source>Copy whole entries and paste them again</source>
        <translation>エントリー全体をコピーして貼り直してください</translation>
    </message>
    <message>
        <source>This change cannot be written safely at {path}</source>
        <translation>{path} ではこの変更を安全に書けません</translation>
    </message>
    <message>
        <source>Make the change in the YAML view</source>
        <translation>YAML ビューで変更してください</translation>
    </message>
    <message>
        <source>Two changes touch the same text</source>
        <translation>2 つの変更が同じテキストに触れます</translation>
    </message>
    <message>
        <source>Make the changes one after the other</source>
        <translation>1 つずつ変更してください</translation>
    </message>
    <message>
        <source>The template {name} is used {count} times</source>
        <translation>テンプレート {name} は {count} 回使われています</translation>
    </message>
    <message>
        <source>Remove or change the entries that use it first</source>
        <translation>先にそれを使うエントリーを削除または変更してください</translation>
    </message>
    <message>
        <source>There is no template {name}</source>
        <translation>テンプレート {name} はありません</translation>
    </message>
    <message>
        <source>Choose one of the templates of this design</source>
        <translation>この設計のテンプレートから選んでください</translation>
    </message>
    <message>
        <source>The kind {name} is not known here</source>
        <translation>種類 {name} はここでは未知です</translation>
    </message>
    <message>
        <source>Choose a kind of the list</source>
        <translation>一覧から種類を選んでください</translation>
    </message>
    <message>
        <source>A name is empty</source>
        <translation>名前が空です</translation>
    </message>
    <message>
        <source>Write a name</source>
        <translation>名前を書いてください</translation>
    </message>
    <message>
        <source>The run needs {need}, {available} are free</source>
        <translation>実行には {need} 必要ですが、空きは {available} です</translation>
    </message>
    <message>
        <source>Reduce batch size, sequence length or layers</source>
        <translation>バッチサイズ、系列長、層数を減らしてください</translation>
    </message>
    <message>
        <source>The run needs {need} of the {available} that are free</source>
        <translation>実行には空き {available} のうち {need} が必要です</translation>
    </message>
    <message>
        <source>Close other programs, or reduce batch size or sequence length</source>
        <translation>他のプログラムを閉じるか、バッチサイズか系列長を減らしてください</translation>
    </message>
    <message>
        <source>Memory ran out at step {step}, the limit is {limit}</source>
        <translation>ステップ {step} でメモリーが不足しました。上限は {limit} です</translation>
    </message>
    <message>
        <source>Reduce batch size, sequence length or layers, then resume</source>
        <translation>バッチサイズ、系列長、層数を減らして再開してください</translation>
    </message>
    <message>
        <source>The loss is not finite at step {step}</source>
        <translation>ステップ {step} で損失が有限でなくなりました</translation>
    </message>
    <message>
        <source>Lower the learning rate, or stop and resume from the last checkpoint</source>
        <translation>学習率を下げるか、停止して最後のチェックポイントから再開してください</translation>
    </message>
    <message>
        <source>The text {path} cannot be read: {reason}</source>
        <translation>テキスト {path} を読めません：{reason}</translation>
    </message>
    <message>
        <source>Give a readable file or folder, or stories, kjv or python</source>
        <translation>読めるファイルかフォルダー、または stories、kjv、python を指定してください</translation>
    </message>
    <message>
        <source>The text has {tokens} tokens, a run with this sequence length needs {needed}</source>
        <translation>テキストは {tokens} トークンです。この系列長には {needed} 必要です</translation>
    </message>
    <message>
        <source>Give more text or reduce the sequence length</source>
        <translation>テキストを増やすか系列長を減らしてください</translation>
    </message>
    <message>
        <source>The text is longer than {limit}: the rest is left out</source>
        <translation>テキストが {limit} を超えています：残りは使いません</translation>
    </message>
    <message>
        <source>Give less text</source>
        <translation>テキストを減らしてください</translation>
    </message>
    <message>
        <source>The text &quot;{corpus}&quot; is not installed</source>
        <translation>テキスト &quot;{corpus}&quot; は入っていません</translation>
    </message>
    <message>
        <source>Run scripts/setup.sh, or choose stories or a file</source>
        <translation>scripts/setup.sh を実行するか、stories かファイルを選んでください</translation>
    </message>
    <message>
        <source>vocab_size {vocab_size} is too small for bytes, {needed} are needed</source>
        <translation>vocab_size {vocab_size} はバイトには小さすぎます。{needed} 必要です</translation>
    </message>
    <message>
        <source>Set model.vocab_size to 258 or more</source>
        <translation>model.vocab_size を 258 以上にしてください</translation>
    </message>
    <message>
        <source>The sequence length {seq_len} is above max_seq_len {max_seq_len}</source>
        <translation>系列長 {seq_len} は max_seq_len {max_seq_len} を超えます</translation>
    </message>
    <message>
        <source>Reduce the sequence length or raise model.max_seq_len</source>
        <translation>系列長を減らすか model.max_seq_len を増やしてください</translation>
    </message>
    <message>
        <source>The engine cannot build the kind &quot;{kind}&quot;</source>
        <translation>エンジンは種類 &quot;{kind}&quot; を作れません</translation>
    </message>
    <message>
        <source>Use another kind, or a newer engine</source>
        <translation>別の種類か新しいエンジンを使ってください</translation>
    </message>
    <message>
        <source>The plan cannot be used: {reason}</source>
        <translation>計画を使えません：{reason}</translation>
    </message>
    <message>
        <source>Compile the design again</source>
        <translation>設計をもう一度コンパイルしてください</translation>
    </message>
    <message>
        <source>A training option cannot be used: {reason}</source>
        <translation>学習オプションを使えません：{reason}</translation>
    </message>
    <message>
        <source>Correct the option</source>
        <translation>オプションを直してください</translation>
    </message>
    <message>
        <source>The device {device} is not available</source>
        <translation>デバイス {device} は使えません</translation>
    </message>
    <message>
        <source>Use --device cpu or auto</source>
        <translation>--device cpu または auto を使ってください</translation>
    </message>
    <message>
        <source>The model&apos;s dtype is {dtype}; on the CPU it trains in float32, which is faster there</source>
        <translation>モデルの dtype は {dtype} です。CPU ではより速い float32 で学習します</translation>
    </message>
    <message>
        <source>Training on {device} with {threads} threads, {parameters} parameters</source>
        <translation>{device} で {threads} スレッドで学習、パラメーター {parameters} 個</translation>
    </message>
    <message>
        <source>Resumed from step {step}</source>
        <translation>ステップ {step} から再開しました</translation>
    </message>
    <message>
        <source>The checkpoint {path} cannot be used: {reason}</source>
        <translation>チェックポイント {path} を使えません：{reason}</translation>
    </message>
    <message>
        <source>Choose another checkpoint, or start a new run</source>
        <translation>別のチェックポイントを選ぶか、新しい実行を始めてください</translation>
    </message>
    <message>
        <source>The checkpoint {path} belongs to another design</source>
        <translation>チェックポイント {path} は別の設計のものです</translation>
    </message>
    <message>
        <source>Resume with the design kept in the checkpoint (design.yml)</source>
        <translation>チェックポイントにある設計 (design.yml) で再開してください</translation>
    </message>
    <message>
        <source>The checkpoint {path} was made with other text or other sizes: {reason}</source>
        <translation>チェックポイント {path} は別のテキストかサイズで作られました：{reason}</translation>
    </message>
    <message>
        <source>Resume with the same data, batch size, sequence length and seed</source>
        <translation>同じデータ、バッチサイズ、系列長、シードで再開してください</translation>
    </message>
    <message>
        <source>The checkpoint cannot be written to {path}: {reason}</source>
        <translation>チェックポイントを {path} に書けません：{reason}</translation>
    </message>
    <message>
        <source>Check the folder, its permissions and the free space</source>
        <translation>フォルダー、権限、空き容量を確認してください</translation>
    </message>
    <message>
        <source>The engine received a message that it cannot read: {reason}</source>
        <translation>エンジンが読めないメッセージを受け取りました：{reason}</translation>
    </message>
    <message>
        <source>Use the studio or eulerstack train of the same version</source>
        <translation>同じ版の studio または eulerstack train を使ってください</translation>
    </message>
    <message>
        <source>The engine failed: {reason}</source>
        <translation>エンジンが失敗しました：{reason}</translation>
    </message>
    <message>
        <source>Report the message with the design; checkpoints are kept</source>
        <translation>設計と一緒にメッセージを報告してください。チェックポイントは残ります</translation>
    </message>
    <message>
        <source>The file {file} cannot be read: {reason}</source>
        <translation>ファイル {file} を読めません：{reason}</translation>
    </message>
    <message>
        <source>Check the path and the permissions</source>
        <translation>パスと権限を確認してください</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>そのファイルはありません</translation>
    </message>
    <message>
        <source>Check the path; eulerstack presets list shows the designs that come with the program</source>
        <translation>パスを確認してください。eulerstack presets list が付属の設計を表示します</translation>
    </message>
    <message>
        <source>This is a folder, not a file</source>
        <translation>ファイルではなくフォルダーです</translation>
    </message>
    <message>
        <source>Name a YAML file inside it</source>
        <translation>その中の YAML ファイルを指定してください</translation>
    </message>
    <message>
        <source>Reading is not permitted</source>
        <translation>読み取りが許可されていません</translation>
    </message>
    <message>
        <source>Change the permissions of the file, or copy it</source>
        <translation>ファイルの権限を変えるか、コピーしてください</translation>
    </message>
    <message>
        <source>No data arrived within {seconds} s</source>
        <translation>{seconds} 秒間データが届きませんでした</translation>
    </message>
    <message>
        <source>Save the text in a file, or pass it on standard input with -</source>
        <translation>テキストをファイルに保存するか、- で標準入力から渡してください</translation>
    </message>
    <message>
        <source>Reading failed: {reason}</source>
        <translation>読み取りに失敗しました：{reason}</translation>
    </message>
    <message>
        <source>Check the path and the disk</source>
        <translation>パスとディスクを確認してください</translation>
    </message>
    <message>
        <source>Writing failed: {reason}</source>
        <translation>書き込みに失敗しました：{reason}</translation>
    </message>
    <message>
        <source>Choose a folder that exists, may be written to and has free space</source>
        <translation>存在し、書き込め、空きのあるフォルダーを選んでください</translation>
    </message>
    <message>
        <source>The output file is the design itself</source>
        <translation>出力ファイルが設計そのものです</translation>
    </message>
    <message>
        <source>Choose another name after --output</source>
        <translation>--output の後に別の名前を選んでください</translation>
    </message>
    <message>
        <source>Standard output cannot be written: {reason}</source>
        <translation>標準出力に書けません：{reason}</translation>
    </message>
    <message>
        <source>Free some space, or send the output elsewhere</source>
        <translation>空きを作るか、出力を別の場所に送ってください</translation>
    </message>
    <message>
        <source>A command is missing</source>
        <translation>コマンドがありません</translation>
    </message>
    <message>
        <source>Use one of: {commands}</source>
        <translation>次のいずれかを使ってください：{commands}</translation>
    </message>
    <message>
        <source>There is no command &quot;{command}&quot;</source>
        <translation>コマンド &quot;{command}&quot; はありません</translation>
    </message>
    <message>
        <source>Did you mean {guess}?</source>
        <translation>もしかして {guess}?</translation>
    </message>
    <message>
        <source>There is no option &quot;{option}&quot; here</source>
        <translation>ここにオプション &quot;{option}&quot; はありません</translation>
    </message>
    <message>
        <source>Read: {help}</source>
        <translation>参照：{help}</translation>
    </message>
    <message>
        <source>The option {option} has no value</source>
        <translation>オプション {option} に値がありません</translation>
    </message>
    <message>
        <source>Write a value after it; read: {help}</source>
        <translation>後に値を書いてください。参照：{help}</translation>
    </message>
    <message>
        <source>{option} cannot be &quot;{value}&quot;</source>
        <translation>{option} を &quot;{value}&quot; にはできません</translation>
    </message>
    <message>
        <source>Use one of: {choices}</source>
        <translation>次のいずれかを使ってください：{choices}</translation>
    </message>
    <message>
        <source>Use a whole number from {minimum} to {maximum}</source>
        <translation>{minimum} から {maximum} の整数を使ってください</translation>
    </message>
    <message>
        <source>Use a number above {minimum}, at most {maximum}</source>
        <translation>{minimum} より大きく {maximum} 以下の数を使ってください</translation>
    </message>
    <message>
        <source>A file is missing</source>
        <translation>ファイルがありません</translation>
    </message>
    <message>
        <source>Name a YAML file, or - for standard input</source>
        <translation>YAML ファイルか、標準入力なら - を指定してください</translation>
    </message>
    <message>
        <source>{count} files are given, one can be used</source>
        <translation>ファイルが {count} 個あります。使えるのは 1 個です</translation>
    </message>
    <message>
        <source>Run the command once for each file</source>
        <translation>ファイルごとにコマンドを 1 回実行してください</translation>
    </message>
    <message>
        <source>Standard input is named twice</source>
        <translation>標準入力が 2 回指定されています</translation>
    </message>
    <message>
        <source>Use - once</source>
        <translation>- は 1 回だけ使ってください</translation>
    </message>
    <message>
        <source>&quot;{argument}&quot; is one argument too many</source>
        <translation>引数 &quot;{argument}&quot; が余分です</translation>
    </message>
    <message>
        <source>The name of a preset is missing</source>
        <translation>プリセットの名前がありません</translation>
    </message>
    <message>
        <source>Use one of: {names}</source>
        <translation>次のいずれかを使ってください：{names}</translation>
    </message>
    <message>
        <source>The arguments cannot be read: {reason}</source>
        <translation>引数を読めません：{reason}</translation>
    </message>
    <message>
        <source>There is no preset of this name</source>
        <translation>その名前のプリセットはありません</translation>
    </message>
    <message>
        <source>No presets are found in {folder}</source>
        <translation>{folder} にプリセットがありません</translation>
    </message>
    <message>
        <source>Set EULERSTACK_PRESETS_DIR to the folder that holds them</source>
        <translation>EULERSTACK_PRESETS_DIR をプリセットのフォルダーにしてください</translation>
    </message>
    <message>
        <source>The engine cannot be started: {reason}</source>
        <translation>エンジンを起動できません：{reason}</translation>
    </message>
    <message>
        <source>Build eulerstack-engine beside eulerstack, or set EULERSTACK_ENGINE to its path</source>
        <translation>eulerstack の隣に eulerstack-engine をビルドするか、EULERSTACK_ENGINE をそのパスにしてください</translation>
    </message>
    <message>
        <source>The engine was ended by signal {signal} at step {step}</source>
        <translation>エンジンがステップ {step} でシグナル {signal} により終了しました</translation>
    </message>
    <message>
        <source>Reduce --batch-size or --seq-len if memory ran out; --resume goes on from a checkpoint</source>
        <translation>メモリー不足なら --batch-size か --seq-len を減らしてください。--resume はチェックポイントから続けます</translation>
    </message>
    <message>
        <source>The engine ended at step {step} with exit code {code}</source>
        <translation>エンジンがステップ {step} で終了コード {code} で終わりました</translation>
    </message>
    <message>
        <source>Read the lines above; --resume goes on from a checkpoint</source>
        <translation>上の行を読んでください。--resume はチェックポイントから続けます</translation>
    </message>
    <message>
        <source>The engine sent something that cannot be read: {reason}</source>
        <translation>エンジンが読めないものを送りました：{reason}</translation>
    </message>
    <message>
        <source>Use eulerstack and eulerstack-engine of the same version</source>
        <translation>同じ版の eulerstack と eulerstack-engine を使ってください</translation>
    </message>
    <message>
        <source>The engine gave no sign of life for {seconds} s</source>
        <translation>エンジンが {seconds} 秒間応答しません</translation>
    </message>
    <message>
        <source>Start the run again; --resume goes on from a checkpoint</source>
        <translation>もう一度実行してください。--resume はチェックポイントから続けます</translation>
    </message>
    <message>
        <source>The run failed: {reason}</source>
        <translation>実行が失敗しました：{reason}</translation>
    </message>
    <message>
        <source>Read the message and correct its cause</source>
        <translation>メッセージを読み、原因を直してください</translation>
    </message>
    <message>
        <source>Something went wrong inside the program: {reason}</source>
        <translation>プログラムの内部で問題が起きました：{reason}</translation>
    </message>
    <message>
        <source>Report it with the command and the file that show it</source>
        <translation>それを示すコマンドとファイルと一緒に報告してください</translation>
    </message>
    <message>
        <source>Set {field} to {value}</source>
        <translation>{field} を {value} に設定</translation>
    </message>
    <message>
        <source>Reset {field}</source>
        <translation>{field} をリセット</translation>
    </message>
    <message>
        <source>Set repeat of {name} to {value}</source>
        <translation>{name} の repeat を {value} に設定</translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation>{name} を移動</translation>
    </message>
    <message>
        <source>Delete {count} entries</source>
        <translation>エントリー {count} 個を削除</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>{name} を削除</translation>
    </message>
    <message>
        <source>Duplicate {name}</source>
        <translation>{name} を複製</translation>
    </message>
    <message>
        <source>Insert {name}</source>
        <translation>{name} を挿入</translation>
    </message>
    <message>
        <source>Insert new {name}</source>
        <translation>新しい {name} を挿入</translation>
    </message>
    <message>
        <source>Rename {name} to {value}</source>
        <translation>{name} を {value} に改名</translation>
    </message>
    <message>
        <source>Make {name} unique</source>
        <translation>{name} を独立させる</translation>
    </message>
    <message>
        <source>Paste entries</source>
        <translation>エントリーを貼り付け</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Remove the quotes</source>
        <translation>引用符を外す</translation>
    </message>
    <message>
        <source>Write {name}</source>
        <translation>{name} と書く</translation>
    </message>
    <message>
        <source>Put quotes around it</source>
        <translation>引用符で囲む</translation>
    </message>
    <message>
        <source>Rename it to {name}</source>
        <translation>{name} に改名</translation>
    </message>
    <message>
        <source>Remove {key}</source>
        <translation>{key} を削除</translation>
    </message>
    <message>
        <source>Add {key}: {value}</source>
        <translation>{key}: {value} を追加</translation>
    </message>
    <message>
        <source>Replace tabs with spaces</source>
        <translation>タブを空白に置換</translation>
    </message>
    <message>
        <source>Put quotes around the expression</source>
        <translation>式を引用符で囲む</translation>
    </message>
    <message>
        <source>Put quotes around {key}</source>
        <translation>{key} を引用符で囲む</translation>
    </message>
    <message>
        <source>Set {field} of {count} entries</source>
        <translation>エントリー {count} 個の {field} を設定</translation>
    </message>
    <message>
        <source>Reset {field} of {count} entries</source>
        <translation>エントリー {count} 個の {field} をリセット</translation>
    </message>
    <message>
        <source>Apply {count} safe fixes</source>
        <translation>安全な修正 {count} 件を適用</translation>
    </message>
    <message>
        <source>Replace &quot;{from}&quot; by &quot;{to}&quot;</source>
        <translation>&quot;{from}&quot; を &quot;{to}&quot; に置換</translation>
    </message>
    <message>
        <source>latent_dim {latent_dim} is not below d_model {d_model}</source>
        <translation>latent_dim {latent_dim} が d_model {d_model} より小さくありません</translation>
    </message>
    <message>
        <source>Set latent_dim to {nearest} or another value below d_model</source>
        <translation>latent_dim を {nearest} または d_model より小さい値に設定してください</translation>
    </message>
    <message>
        <source>{field} is {value}, more than {other} ({limit})</source>
        <translation>{field} は {value} で、{other} ({limit}) を超えています</translation>
    </message>
    <message>
        <source>Set {field} to {limit} or less</source>
        <translation>{field} を {limit} 以下に設定してください</translation>
    </message>
    <message>
        <source>{field} has no effect without {other}</source>
        <translation>{other} がなければ {field} は効果がありません</translation>
    </message>
    <message>
        <source>Add {other}, or remove {field}</source>
        <translation>{other} を追加するか、{field} を削除してください</translation>
    </message>
    <message>
        <source>{field} and {other} exclude each other</source>
        <translation>{field} と {other} は同時に使えません</translation>
    </message>
    <message>
        <source>Remove one of them</source>
        <translation>どちらかを削除してください</translation>
    </message>
    <message>
        <source>longrope lists {count} factors; a head that rotates {size} numbers needs {expected}</source>
        <translation>longrope の係数は {count} 個です。{size} 個の数を回転するヘッドには {expected} 個必要です</translation>
    </message>
    <message>
        <source>Give {expected} factors in each list</source>
        <translation>各リストに {expected} 個の係数を書いてください</translation>
    </message>
    <message>
        <source>{field} {value} is more than the {limit} {all}</source>
        <translation>{field} {value} は {all} の {limit} を超えています</translation>
    </message>
    <message>
        <source>groups {groups} does not divide experts {experts}</source>
        <translation>groups {groups} は experts {experts} を割り切りません</translation>
    </message>
    <message>
        <source>Set groups to {nearest}</source>
        <translation>groups を {nearest} に設定してください</translation>
    </message>
    <message>
        <source>{field} {value} leaves {held} experts, fewer than top_k {top_k}</source>
        <translation>{field} {value} ではエキスパートが {held} 個しか残らず、top_k {top_k} より少なくなります</translation>
    </message>
    <message>
        <source>Set {field} to {nearest} or more</source>
        <translation>{field} を {nearest} 以上に設定してください</translation>
    </message>
    <message>
        <source>topk_groups is {value}, but group_limit is {limit}</source>
        <translation>topk_groups は {value} ですが、group_limit は {limit} です</translation>
    </message>
    <message>
        <source>Remove topk_groups: group_limit says the same</source>
        <translation>topk_groups を削除してください：group_limit が同じ意味です</translation>
    </message>
    <message>
        <source>{field} acts on a router; hash routing has none</source>
        <translation>{field} はルーターに働きますが、ハッシュルーティングにルーターはありません</translation>
    </message>
    <message>
        <source>Remove {field}, or set routing type to learned</source>
        <translation>{field} を削除するか、routing type を learned に設定してください</translation>
    </message>
    <message>
        <source>mixing birkhoff needs steps of Sinkhorn-Knopp; sinkhorn_iters is 0</source>
        <translation>mixing birkhoff には Sinkhorn-Knopp のステップが必要ですが、sinkhorn_iters は 0 です</translation>
    </message>
    <message>
        <source>Set sinkhorn_iters to 3, or mixing to unconstrained</source>
        <translation>sinkhorn_iters を 3 に、または mixing を unconstrained に設定してください</translation>
    </message>
    <message>
        <source>optimizer hybrid needs the names of the matrices that Muon moves</source>
        <translation>optimizer hybrid には Muon が動かす行列の名前が必要です</translation>
    </message>
    <message>
        <source>Name them in optimizer_groups.muon, or set optimizer to muon</source>
        <translation>optimizer_groups.muon に名前を書くか、optimizer を muon に設定してください</translation>
    </message>
    <message>
        <source>{field} belongs to variant {other}; this one is {variant}</source>
        <translation>{field} は variant {other} のものです。ここは {variant} です</translation>
    </message>
    <message>
        <source>Remove {field}, or set variant to {other}</source>
        <translation>{field} を削除するか、variant を {other} に設定してください</translation>
    </message>
    <message>
        <source>{field} {value} does not divide {of} {size}</source>
        <translation>{field} {value} は {of} {size} を割り切りません</translation>
    </message>
    <message>
        <source>Set {field} to {nearest}</source>
        <translation>{field} を {nearest} に設定してください</translation>
    </message>
    <message>
        <source>A branched mixer needs two or more branches; there are {count}</source>
        <translation>branched ミキサーには分岐が 2 つ以上必要です。今は {count} 個です</translation>
    </message>
    <message>
        <source>Add a branch, or use its mixer alone</source>
        <translation>分岐を追加するか、そのミキサーだけを使ってください</translation>
    </message>
    <message>
        <source>The branch {name} is branched itself</source>
        <translation>分岐 {name} 自体が branched です</translation>
    </message>
    <message>
        <source>Write its branches beside the others</source>
        <translation>その分岐を他の分岐と並べて書いてください</translation>
    </message>
    <message>
        <source>top_k is {top_k}; there are {count} branches</source>
        <translation>top_k は {top_k} ですが、分岐は {count} 個です</translation>
    </message>
    <message>
        <source>Set top_k to {count} or less</source>
        <translation>top_k を {count} 以下に設定してください</translation>
    </message>
    <message>
        <source>{key} has no meaning in a {form} entry</source>
        <translation>{key} は {form} エントリーでは意味がありません</translation>
    </message>
    <message>
        <source>Remove {key}, or move it to an entry of the form it belongs to</source>
        <translation>{key} を削除するか、該当する形のエントリーに移してください</translation>
    </message>
    <message>
        <source>parallel has {count} of the 2 or more streams it needs</source>
        <translation>parallel のストリームは {count} 個です。2 個以上必要です</translation>
    </message>
    <message>
        <source>Add a stream, or write its layers as entries of their own</source>
        <translation>ストリームを追加するか、その層を独立したエントリーとして書いてください</translation>
    </message>
    <message>
        <source>{field} {value} is used twice</source>
        <translation>{field} {value} が 2 回使われています</translation>
    </message>
    <message>
        <source>Give each its own name</source>
        <translation>それぞれに別の名前を付けてください</translation>
    </message>
    <message>
        <source>The stream {stream} has no layer</source>
        <translation>ストリーム {stream} に層がありません</translation>
    </message>
    <message>
        <source>There is no stream {value}</source>
        <translation>ストリーム {value} はありません</translation>
    </message>
    <message>
        <source>from and to both name the stream {value}</source>
        <translation>from と to がどちらもストリーム {value} です</translation>
    </message>
    <message>
        <source>Name two different streams</source>
        <translation>異なる 2 つのストリームを指定してください</translation>
    </message>
    <message>
        <source>{field} {value} is refused until a plug-in registers it</source>
        <translation>{field} {value} はプラグインが登録するまで使えません</translation>
    </message>
    <message>
        <source>Use {field}: {instead}, or add the plug-in that builds {value}</source>
        <translation>{field}: {instead} を使うか、{value} を作るプラグインを追加してください</translation>
    </message>
    <message>
        <source>{template} runs at width {width}, which n_heads {n_heads} does not divide</source>
        <translation>{template} は幅 {width} で動きますが、n_heads {n_heads} で割り切れません</translation>
    </message>
    <message>
        <source>Set d_out to {nearest}</source>
        <translation>d_out を {nearest} に設定してください</translation>
    </message>
    <message>
        <source>{template} runs at width {width}: {n_heads} heads have an odd size, and rope rotates pairs</source>
        <translation>{template} は幅 {width} で動きます：{n_heads} 個のヘッドのサイズが奇数で、rope は対を回転します</translation>
    </message>
    <message>
        <source>The streams&apos; widths add up to {sum}, not to the {width} of their input</source>
        <translation>ストリームの幅の和は {sum} で、入力の {width} と異なります</translation>
    </message>
    <message>
        <source>Set projection to true, or end the streams at widths that add up to {width}</source>
        <translation>projection を true にするか、ストリームの幅の和を {width} にしてください</translation>
    </message>
    <message>
        <source>The streams end at the widths {widths}; merge {kind} needs one width</source>
        <translation>ストリームの終わりの幅は {widths} です。merge {kind} には 1 つの幅が必要です</translation>
    </message>
    <message>
        <source>End all streams at one width, or use merge concat</source>
        <translation>全ストリームを同じ幅で終えるか、merge concat を使ってください</translation>
    </message>
    <message>
        <source>cross_attn runs at width {width}, which n_heads {n_heads} does not divide</source>
        <translation>cross_attn は幅 {width} で動きますが、n_heads {n_heads} で割り切れません</translation>
    </message>
    <message>
        <source>End the stream at a multiple of {n_heads}</source>
        <translation>ストリームを {n_heads} の倍数で終えてください</translation>
    </message>
    <message>
        <source>The body {template} changes the width from {width} to {d_out}; a body keeps its width</source>
        <translation>本体 {template} が幅を {width} から {d_out} に変えます。本体は幅を保つ必要があります</translation>
    </message>
    <message>
        <source>Use a template without shape_change, or set d_out to {width}</source>
        <translation>shape_change のないテンプレートを使うか、d_out を {width} に設定してください</translation>
    </message>
    <message>
        <source>execution_modes has no mode</source>
        <translation>execution_modes にモードがありません</translation>
    </message>
    <message>
        <source>Add a mode with name and max_tokens, or remove execution_modes</source>
        <translation>name と max_tokens を持つモードを追加するか、execution_modes を削除してください</translation>
    </message>
    <message>
        <source>transition leads from one execution mode to the next, and there are no execution_modes</source>
        <translation>transition は実行モードから次へ移るものですが、execution_modes がありません</translation>
    </message>
    <message>
        <source>Add execution_modes, or remove transition</source>
        <translation>execution_modes を追加するか、transition を削除してください</translation>
    </message>
    <message>
        <source>The last layer gives width {width}: a projection back to d_model {d_model} is added</source>
        <translation>最後の層の幅は {width} です：d_model {d_model} に戻す射影を追加します</translation>
    </message>
    <message>
        <source>End the last layer at d_model to save it, or keep it</source>
        <translation>最後の層を d_model で終えれば省けます。そのままでも構いません</translation>
    </message>
    <message>
        <source>inner_lr {rate} is outside 1e-06 to 1</source>
        <translation>inner_lr {rate} は 1e-06 から 1 の外です</translation>
    </message>
    <message>
        <source>Start from 0.01: the inner model learns from one token at a time</source>
        <translation>0.01 から始めてください：内部モデルは一度に 1 トークンから学びます</translation>
    </message>
    <message>
        <source>No layer looks back at single tokens: all state is of fixed size or fades</source>
        <translation>個々のトークンを振り返る層がありません：すべての状態は固定サイズか、薄れていきます</translation>
    </message>
    <message>
        <source>Give one layer in eight attention with the full context, if exact recall matters</source>
        <translation>正確な想起が重要なら、8 層に 1 層は全文脈のアテンションにしてください</translation>
    </message>
    <message>
        <source>The phases may take {sum} tokens, more than max_seq_len {max_seq_len}</source>
        <translation>フェーズは {sum} トークンを使うことがあり、max_seq_len {max_seq_len} を超えます</translation>
    </message>
    <message>
        <source>Lower max_tokens of the phases, or raise max_seq_len</source>
        <translation>フェーズの max_tokens を減らすか、max_seq_len を増やしてください</translation>
    </message>
    <message>
        <source>A depth gate of capacity {capacity} lets in hardly any token, or nearly all</source>
        <translation>容量 {capacity} の深さゲートは、トークンをほとんど通さないか、ほぼ全て通します</translation>
    </message>
    <message>
        <source>Use a capacity of 0.1 to 0.9; 0.125 and 0.5 are the published ones</source>
        <translation>容量は 0.1 から 0.9 にしてください。発表された値は 0.125 と 0.5 です</translation>
    </message>
    <message>
        <source>The integrator takes {steps} steps, more than 32</source>
        <translation>積分器のステップが {steps} で、32 を超えています</translation>
    </message>
    <message>
        <source>Use at most 32 steps, or a method of higher order</source>
        <translation>32 ステップまでにするか、次数の高い方法を使ってください</translation>
    </message>
    <message>
        <source>The memory&apos;s hidden {hidden} is more than 8 times the width {d_model}</source>
        <translation>メモリの hidden {hidden} が幅 {d_model} の 8 倍を超えています</translation>
    </message>
    <message>
        <source>Set params.hidden to 1 to 8 times the width</source>
        <translation>params.hidden を幅の 1 から 8 倍に設定してください</translation>
    </message>
    <message>
        <source>d_out {d_out} is wider than d_model {d_model}</source>
        <translation>d_out {d_out} が d_model {d_model} より広くなっています</translation>
    </message>
    <message>
        <source>Choose a d_out below d_model: shape changes are meant to save work</source>
        <translation>d_model より小さい d_out を選んでください：幅の変更は計算を減らすためのものです</translation>
    </message>
    <message>
        <source>affinity sqrt_softplus has no bound and nothing balances its scores</source>
        <translation>affinity sqrt_softplus には上限がなく、スコアの均衡を取るものがありません</translation>
    </message>
    <message>
        <source>Set bias_correction enabled to true, or affinity to sigmoid</source>
        <translation>bias_correction enabled を true に、または affinity を sigmoid に設定してください</translation>
    </message>
    <message>
        <source>Hash routing stands in mixtures after the first {first}: {layers}</source>
        <translation>最初の {first} 個より後の混合にハッシュルーティングがあります：{layers}</translation>
    </message>
    <message>
        <source>Use learned routing there: a token&apos;s id says little about deep layers</source>
        <translation>そこでは学習するルーティングを使ってください：深い層ではトークンの id から分かることは多くありません</translation>
    </message>
    <message>
        <source>A token uses an inner width of {width}, outside 1 to 8 times d_model {d_model}</source>
        <translation>トークンが使う内部の幅は {width} で、d_model {d_model} の 1 から 8 倍の外です</translation>
    </message>
    <message>
        <source>Set vendor.studio.expert_dim so that top_k of them make 2 to 4 times d_model</source>
        <translation>top_k 個の合計が d_model の 2 から 4 倍になるよう vendor.studio.expert_dim を設定してください</translation>
    </message>
    <message>
        <source>An expert gets {load} tokens of a sequence of {length}</source>
        <translation>エキスパート 1 つに届くのは、長さ {length} の系列で {load} トークンです</translation>
    </message>
    <message>
        <source>Train with large batches, or use fewer experts: small products are slow</source>
        <translation>大きなバッチで学習するか、エキスパートを減らしてください：小さな積は遅くなります</translation>
    </message>
    <message>
        <source>{field} has no effect: the optimizer is adamw</source>
        <translation>{field} は効果がありません：オプティマイザーは adamw です</translation>
    </message>
    <message>
        <source>Set optimizer to muon or hybrid, or remove {field}</source>
        <translation>optimizer を muon か hybrid にするか、{field} を削除してください</translation>
    </message>
    <message>
        <source>The pattern &quot;{pattern}&quot; of {field} names no matrix of this model</source>
        <translation>{field} のパターン &quot;{pattern}&quot; に当たる行列がこのモデルにありません</translation>
    </message>
    <message>
        <source>Look the names up in the plan: layers.0.ffn.up_proj.weight and the like</source>
        <translation>計画で名前を調べてください：layers.0.ffn.up_proj.weight など</translation>
    </message>
    <message>
        <source>{streams} residual streams take {streams} times the memory between layers</source>
        <translation>{streams} 個の残差ストリームは、層の間のメモリを {streams} 倍使います</translation>
    </message>
    <message>
        <source>Use 4 streams or fewer: the gain beyond is small</source>
        <translation>ストリームは 4 個以下にしてください：それ以上の利得はわずかです</translation>
    </message>
    <message>
        <source>train_loss_weight {weight} makes further tokens count more than the next one</source>
        <translation>train_loss_weight {weight} では、さらなるトークンが次のトークンより重くなります</translation>
    </message>
    <message>
        <source>Use 0.1 to 0.3</source>
        <translation>0.1 から 0.3 を使ってください</translation>
    </message>
    <message>
        <source>latent_dim {latent_dim} is outside {low} to {high}, 1/16 to 3/4 of d_model {d_model}</source>
        <translation>latent_dim {latent_dim} は {low} から {high}、つまり d_model {d_model} の 1/16 から 3/4 の外です</translation>
    </message>
    <message>
        <source>Start from half of d_model</source>
        <translation>d_model の半分から始めてください</translation>
    </message>
    <message>
        <source>latent_dim {latent_dim} is smaller than the rotated key beside it, {rope}</source>
        <translation>latent_dim {latent_dim} は隣の回転するキー {rope} より小さくなっています</translation>
    </message>
    <message>
        <source>Widen latent_dim, or make rope_head_dim smaller</source>
        <translation>latent_dim を広げるか、rope_head_dim を小さくしてください</translation>
    </message>
    <message>
        <source>{top} blocks of {block} tokens are the whole context of {max_seq_len}: nothing is left out</source>
        <translation>{block} トークンのブロック {top} 個は全文脈 {max_seq_len} です：除かれるものがありません</translation>
    </message>
    <message>
        <source>Lower top_k_blocks, or use type hca</source>
        <translation>top_k_blocks を減らすか、type hca を使ってください</translation>
    </message>
    <message>
        <source>m_block {block} is longer than max_seq_len {max_seq_len}: no block is ever complete</source>
        <translation>m_block {block} は max_seq_len {max_seq_len} より長く、完成するブロックがありません</translation>
    </message>
    <message>
        <source>Lower m_block</source>
        <translation>m_block を減らしてください</translation>
    </message>
    <message>
        <source>{beyond} % of the places at experts were beyond their capacity, {dropped} % left out</source>
        <translation>エキスパートの割り当ての {beyond} % が容量を超え、{dropped} % が除かれました</translation>
    </message>
    <message>
        <source>The weights {path} cannot be read: {reason}</source>
        <translation>重み {path} を読めません：{reason}</translation>
    </message>
    <message>
        <source>Give a checkpoint of this design, or its design file for fresh weights</source>
        <translation>この設計のチェックポイント、または初期重みなら設計ファイルを指定してください</translation>
    </message>
    <message>
        <source>The design has no execution mode {mode}</source>
        <translation>設計に実行モード {mode} はありません</translation>
    </message>
    <message>
        <source>Name one of execution_modes</source>
        <translation>execution_modes のいずれかを指定してください</translation>
    </message>
    <message>
        <source>The prompt has {tokens} tokens, more than max_seq_len {max_seq_len} leaves room for</source>
        <translation>プロンプトは {tokens} トークンで、max_seq_len {max_seq_len} の余地を超えます</translation>
    </message>
    <message>
        <source>Shorten the prompt</source>
        <translation>プロンプトを短くしてください</translation>
    </message>
    <message>
        <source>The session {path} cannot be read: {reason}</source>
        <translation>セッション {path} を読めません：{reason}</translation>
    </message>
    <message>
        <source>Name another file, or remove this one to begin again</source>
        <translation>別のファイルを指定するか、やり直すにはこのファイルを削除してください</translation>
    </message>
    <message>
        <source>The session {path} cannot be written: {reason}</source>
        <translation>セッション {path} を書き込めません：{reason}</translation>
    </message>
    <message>
        <source>Name a file in a folder that can be written</source>
        <translation>書き込めるフォルダーのファイルを指定してください</translation>
    </message>
    <message>
        <source>This is no valid JSON: {found} cannot stand here</source>
        <translation>有効な JSON ではありません：ここに {found} は置けません</translation>
    </message>
    <message>
        <source>Correct the text at this place</source>
        <translation>この位置のテキストを直してください</translation>
    </message>
    <message>
        <source>This is no valid JSON: the text ends too early</source>
        <translation>有効な JSON ではありません：テキストが途中で終わっています</translation>
    </message>
    <message>
        <source>Add what is missing; was the file copied whole?</source>
        <translation>足りない部分を追加してください。ファイルは完全にコピーされていますか？</translation>
    </message>
    <message>
        <source>This is no valid JSON: the text between the quotes cannot be read</source>
        <translation>有効な JSON ではありません：引用符の間のテキストを読めません</translation>
    </message>
    <message>
        <source>Write it as UTF-8, and line breaks and backslashes escaped</source>
        <translation>UTF-8 で書き、改行とバックスラッシュはエスケープしてください</translation>
    </message>
    <message>
        <source>This is no valid JSON: {found} is no number</source>
        <translation>有効な JSON ではありません：{found} は数値ではありません</translation>
    </message>
    <message>
        <source>Write a number as JSON does, such as 12, -0.5 or 1e-6</source>
        <translation>JSON の形で数値を書いてください。例：12、-0.5、1e-6</translation>
    </message>
    <message>
        <source>The key {key} is written twice</source>
        <translation>キー {key} が 2 回書かれています</translation>
    </message>
    <message>
        <source>Lists and objects stand inside each other more than {limit} deep</source>
        <translation>リストとオブジェクトの入れ子が {limit} 段を超えています</translation>
    </message>
    <message>
        <source>Check that this is the config.json of a model</source>
        <translation>モデルの config.json か確認してください</translation>
    </message>
    <message>
        <source>The file has more than {limit} values</source>
        <translation>ファイルの値が {limit} 個を超えています</translation>
    </message>
    <message>
        <source>A config is a JSON object; this is something else</source>
        <translation>config は JSON オブジェクトです。これは別のものです</translation>
    </message>
    <message>
        <source>Name the config.json of a model</source>
        <translation>モデルの config.json を指定してください</translation>
    </message>
    <message>
        <source>model_type is missing: nothing says which model this is</source>
        <translation>model_type がありません：どのモデルか分かりません</translation>
    </message>
    <message>
        <source>Add model_type, one of: {families}</source>
        <translation>model_type を追加してください。次のいずれか：{families}</translation>
    </message>
    <message>
        <source>Models of the type &quot;{value}&quot; cannot be imported</source>
        <translation>タイプ &quot;{value}&quot; のモデルは取り込めません</translation>
    </message>
    <message>
        <source>Use a config of one of: {families}</source>
        <translation>次のいずれかの config を使ってください：{families}</translation>
    </message>
    <message>
        <source>Did you mean {guess}? Possible are: {families}</source>
        <translation>もしかして {guess}？ 使えるもの：{families}</translation>
    </message>
    <message>
        <source>{key} is {value}, not a whole number</source>
        <translation>{key} は {value} で、整数ではありません</translation>
    </message>
    <message>
        <source>Write a whole number from {minimum} to {maximum}</source>
        <translation>{minimum} から {maximum} の整数を書いてください</translation>
    </message>
    <message>
        <source>{key} is {value}, not a finite number</source>
        <translation>{key} は {value} で、有限の数値ではありません</translation>
    </message>
    <message>
        <source>Write a number from {minimum} to {maximum}</source>
        <translation>{minimum} から {maximum} の数値を書いてください</translation>
    </message>
    <message>
        <source>{key} is {value}, outside the possible range</source>
        <translation>{key} は {value} で、可能な範囲の外です</translation>
    </message>
    <message>
        <source>{key} is {value}, neither true nor false</source>
        <translation>{key} は {value} で、true でも false でもありません</translation>
    </message>
    <message>
        <source>Write true or false</source>
        <translation>true か false を書いてください</translation>
    </message>
    <message>
        <source>{key} is {value}, not a text</source>
        <translation>{key} は {value} で、テキストではありません</translation>
    </message>
    <message>
        <source>Write a text between quotes</source>
        <translation>引用符の間にテキストを書いてください</translation>
    </message>
    <message>
        <source>{key} is {value}, not a list</source>
        <translation>{key} は {value} で、リストではありません</translation>
    </message>
    <message>
        <source>Write a list between [ and ]</source>
        <translation>[ と ] の間にリストを書いてください</translation>
    </message>
    <message>
        <source>{key} is {value}, not an object</source>
        <translation>{key} は {value} で、オブジェクトではありません</translation>
    </message>
    <message>
        <source>Write an object with braces around it</source>
        <translation>波括弧で囲んだオブジェクトを書いてください</translation>
    </message>
    <message>
        <source>{key} is missing, and {class} has no default for it</source>
        <translation>{key} がなく、{class} に既定値もありません</translation>
    </message>
    <message>
        <source>Add the key with its value</source>
        <translation>キーとその値を追加してください</translation>
    </message>
    <message>
        <source>{key} has {count} entries, and there are {layers} layers</source>
        <translation>{key} の項目は {count} 個ですが、層は {layers} 個です</translation>
    </message>
    <message>
        <source>Write one entry for each layer</source>
        <translation>層ごとに 1 つの項目を書いてください</translation>
    </message>
    <message>
        <source>{key} is {value} and does not divide {other}, which is {number}</source>
        <translation>{key} は {value} で、{other} の {number} を割り切りません</translation>
    </message>
    <message>
        <source>Change one of the two</source>
        <translation>どちらかを変えてください</translation>
    </message>
    <message>
        <source>{key} is {value}, and {other} asks for {number}</source>
        <translation>{key} は {value} ですが、{other} には {number} が必要です</translation>
    </message>
    <message>
        <source>{key}: {value} cannot be expressed in a design</source>
        <translation>{key}: {value} は設計で表せません</translation>
    </message>
    <message>
        <source>Remove it if the model does not depend on it</source>
        <translation>モデルに関係しなければ削除してください</translation>
    </message>
    <message>
        <source>{key}: {value} is left out, because a design has no word for it</source>
        <translation>{key}: {value} は設計に該当する語がないため除きます</translation>
    </message>
    <message>
        <source>Remember it where the results of both models are compared</source>
        <translation>両方のモデルの結果を比べるときに思い出してください</translation>
    </message>
    <message>
        <source>{key}: {value} is left out, because {class} knows no such key</source>
        <translation>{key}: {value} は {class} にないキーのため除きます</translation>
    </message>
    <message>
        <source>Check the spelling and the model_type</source>
        <translation>綴りと model_type を確認してください</translation>
    </message>
    <message>
        <source>The output file is the config itself</source>
        <translation>出力ファイルが config そのものです</translation>
    </message>
    <message>
        <source>Run side by side</source>
        <translation>並べて実行</translation>
    </message>
    <message>
        <source>Put {name} into an integrator</source>
        <translation>{name} を積分器に入れる</translation>
    </message>
    <message>
        <source>Unwrap the frame</source>
        <translation>枠を外す</translation>
    </message>
    <message>
        <source>Add a stream of {name}</source>
        <translation>{name} のストリームを追加</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>{name} を使う</translation>
    </message>
    <message>
        <source>Turn off {field}</source>
        <translation>{field} をオフにする</translation>
    </message>
    <message>
        <source>Turn on {field}</source>
        <translation>{field} をオンにする</translation>
    </message>
    <message>
        <source>Add to {field}</source>
        <translation>{field} に追加</translation>
    </message>
    <message>
        <source>Add a phase</source>
        <translation>フェーズを追加</translation>
    </message>
    <message>
        <source>{template} runs at width {width}, which is not above its latent_dim {latent_dim}</source>
        <translation>{template} は幅 {width} で動作しますが、latent_dim {latent_dim} より大きくありません</translation>
    </message>
    <message>
        <source>Lower latent_dim, or set d_out to {nearest}</source>
        <translation>latent_dim を下げるか、d_out を {nearest} にしてください</translation>
    </message>
    <message>
        <source>{layers} layers with mamba, hyena or moe train without dropout and without checkpointing</source>
        <translation>mamba、hyena または moe を使う {layers} 層が、ドロップアウトもチェックポイントもなしに学習します</translation>
    </message>
    <message>
        <source>Set training_hints.checkpointing to true, or dropout above 0</source>
        <translation>training_hints.checkpointing を true にするか、dropout を 0 より大きくしてください</translation>
    </message>
    <message>
        <source>{field} {value} is past {limit}, the limit of usual mixtures</source>
        <translation>{field} {value} は通常の混合の限度 {limit} を超えています</translation>
    </message>
    <message>
        <source>Use at most 1024 experts, and a capacity_factor of 0.5 or more</source>
        <translation>専門家は最大 1024、capacity_factor は 0.5 以上にしてください</translation>
    </message>
    <message>
        <source>A model of the type {value} holds more than a language model</source>
        <translation>型 {value} のモデルには言語モデル以外も含まれます</translation>
    </message>
    <message>
        <source>Import the language model alone: save what stands under {part} as a file of its own</source>
        <translation>言語モデルだけを読み込んでください：{part} の下を別のファイルとして保存してください</translation>
    </message>
    <message>
        <source>No split over {gpus} x {gpu} fits: the smallest needs {need} of each</source>
        <translation>{gpus} x {gpu} に収まる分割がありません。最小でも 1 台につき {need} 必要です</translation>
    </message>
    <message>
        <source>Use more GPUs, GPUs with more memory, or shorter sequences (--seq-len)</source>
        <translation>GPU を増やすか、メモリの大きい GPU、または短いシーケンス(--seq-len)を使ってください</translation>
    </message>
    <message>
        <source>A step of {batch} tokens cannot be cut for {gpus} GPUs</source>
        <translation>{batch} トークンのステップは {gpus} 台の GPU に分けられません</translation>
    </message>
    <message>
        <source>Use fewer GPUs, or larger steps (--batch-tokens)</source>
        <translation>GPU を減らすか、ステップを大きくしてください(--batch-tokens)</translation>
    </message>
    <message>
        <source>There are no safetensors files here</source>
        <translation>ここには safetensors ファイルがありません</translation>
    </message>
    <message>
        <source>Name a folder with model.safetensors, or with its index and shards</source>
        <translation>model.safetensors、または索引と分割ファイルのあるフォルダーを指定してください</translation>
    </message>
    <message>
        <source>The weights are there as pickle only ({file}), which is never read</source>
        <translation>重みが pickle({file})としてしかなく、この形式は決して読みません</translation>
    </message>
    <message>
        <source>Convert them where you trust them: load the model, save_pretrained() writes safetensors</source>
        <translation>信頼できる場所で変換してください：モデルを読み込むと save_pretrained() が safetensors を書きます</translation>
    </message>
    <message>
        <source>{file} cannot be used: {reason}</source>
        <translation>{file} は使えません：{reason}</translation>
    </message>
    <message>
        <source>Get the file again; it is damaged, incomplete or no safetensors file</source>
        <translation>ファイルを取り直してください。壊れているか、不完全か、safetensors ではありません</translation>
    </message>
    <message>
        <source>The tensor {tensor} is missing</source>
        <translation>テンソル {tensor} がありません</translation>
    </message>
    <message>
        <source>Use all files of one model with its own config.json</source>
        <translation>1 つのモデルの全ファイルを、その config.json とともに使ってください</translation>
    </message>
    <message>
        <source>The tensor {tensor} has no place in the design</source>
        <translation>テンソル {tensor} の置き場所が設計にありません</translation>
    </message>
    <message>
        <source>The tensor {tensor} has the shape {shape}, not {wanted}</source>
        <translation>テンソル {tensor} の形状は {wanted} ではなく {shape} です</translation>
    </message>
    <message>
        <source>The tensor {tensor} holds {dtype}</source>
        <translation>テンソル {tensor} の型は {dtype} です</translation>
    </message>
    <message>
        <source>Use weights in float32, bfloat16 or float16, not quantized ones</source>
        <translation>量子化された重みではなく、float32、bfloat16 または float16 の重みを使ってください</translation>
    </message>
    <message>
        <source>Weights of a {family} model cannot be taken: {reason}</source>
        <translation>{family} モデルの重みは取り込めません：{reason}</translation>
    </message>
    <message>
        <source>Import the design without --weights</source>
        <translation>--weights なしで設計を読み込んでください</translation>
    </message>
    <message>
        <source>--weights needs a folder to write to</source>
        <translation>--weights には書き込むフォルダーが必要です</translation>
    </message>
    <message>
        <source>Name it: eulerstack import DIR --weights -o FOLDER</source>
        <translation>指定してください：eulerstack import DIR --weights -o FOLDER</translation>
    </message>
    <message>
        <source>The list of allowed plug-ins {path} cannot be used: {reason}</source>
        <translation>許可されたプラグインの一覧 {path} は使えません：{reason}</translation>
    </message>
    <message>
        <source>Repair the file, or remove it and allow the plug-ins again</source>
        <translation>ファイルを直すか、削除してプラグインを許可し直してください</translation>
    </message>
    <message>
        <source>The list of allowed plug-ins {path} cannot be written: {reason}</source>
        <translation>許可されたプラグインの一覧 {path} を書けません：{reason}</translation>
    </message>
    <message>
        <source>Name the shared library of the plug-in</source>
        <translation>プラグインの共有ライブラリを指定してください</translation>
    </message>
    <message>
        <source>No plug-in &quot;{plugin}&quot; is allowed</source>
        <translation>プラグイン &quot;{plugin}&quot; は許可されていません</translation>
    </message>
    <message>
        <source>Name one that eulerstack plugins list shows</source>
        <translation>eulerstack plugins list が示す名前を指定してください</translation>
    </message>
    <message>
        <source>The description of the plug-in {plugin} cannot be used: {reason}</source>
        <translation>プラグイン {plugin} の記述は使えません：{reason}</translation>
    </message>
    <message>
        <source>Ask the plug-in&apos;s author for a corrected one</source>
        <translation>プラグインの作者に修正版を求めてください</translation>
    </message>
    <message>
        <source>The plug-in {plugin} registers {what}, which {owner} has already</source>
        <translation>プラグイン {plugin} が登録する {what} は {owner} に既にあります</translation>
    </message>
    <message>
        <source>Remove the other plug-in first, or use this one under another name</source>
        <translation>先にもう一方のプラグインを取り除くか、これを別の名前で使ってください</translation>
    </message>
    <message>
        <source>The plug-in {plugin} cannot be loaded: {reason}</source>
        <translation>プラグイン {plugin} を読み込めません：{reason}</translation>
    </message>
    <message>
        <source>Check that the file is there and was built for this machine</source>
        <translation>ファイルがあり、この機械向けにビルドされたものか確かめてください</translation>
    </message>
    <message>
        <source>The file of the plug-in {plugin} is not the one that was allowed</source>
        <translation>プラグイン {plugin} のファイルは許可したものと異なります</translation>
    </message>
    <message>
        <source>If you trust the new file: eulerstack plugins allow {path}</source>
        <translation>新しいファイルを信頼するなら：eulerstack plugins allow {path}</translation>
    </message>
    <message>
        <source>{plugin} is no plug-in: it has no function eulerstackPlugin</source>
        <translation>{plugin} はプラグインではありません：関数 eulerstackPlugin がありません</translation>
    </message>
    <message>
        <source>Name a library that was built as docs/plugins.md says</source>
        <translation>docs/plugins.md のとおりにビルドしたライブラリを指定してください</translation>
    </message>
    <message>
        <source>The plug-in {plugin} is for interface {version}; this engine has {expected}</source>
        <translation>プラグイン {plugin} はインターフェース {version} 用で、このエンジンは {expected} です</translation>
    </message>
    <message>
        <source>Build it again with the header of this version</source>
        <translation>この版のヘッダでビルドし直してください</translation>
    </message>
    <message>
        <source>The plug-in {plugin} was built with LibTorch {version}; this engine has {expected}</source>
        <translation>プラグイン {plugin} は LibTorch {version} でビルドされ、このエンジンは {expected} です</translation>
    </message>
    <message>
        <source>Build it again with the LibTorch of the engine</source>
        <translation>エンジンの LibTorch でビルドし直してください</translation>
    </message>
    <message>
        <source>The plug-in {plugin} failed: {reason}</source>
        <translation>プラグイン {plugin} が失敗しました：{reason}</translation>
    </message>
    <message>
        <source>Report it to the plug-in&apos;s author, or do without its kinds</source>
        <translation>プラグインの作者に知らせるか、その種類を使わずに進めてください</translation>
    </message>
    <message>
        <source>The plug-in {plugin} crashed the engine: {signal}</source>
        <translation>プラグイン {plugin} がエンジンをクラッシュさせました：{signal}</translation>
    </message>
    <message>
        <source>The plug-in {plugin} did not finish loading within {seconds} s</source>
        <translation>プラグイン {plugin} は {seconds} 秒以内に読み込みを終えませんでした</translation>
    </message>
    <message>
        <source>The plug-in {plugin} describes {what} and does not build it</source>
        <translation>プラグイン {plugin} は {what} を記述していますが、構築しません</translation>
    </message>
    <message>
        <source>Report it to the plug-in&apos;s author</source>
        <translation>プラグインの作者に知らせてください</translation>
    </message>
    <message>
        <source>{kind}: with these values {expression} is {value}, not a whole number above 0</source>
        <translation>{kind}: これらの値では {expression} が {value} となり、0 より大きい整数ではありません</translation>
    </message>
    <message>
        <source>Change the options that it is made from</source>
        <translation>それを決めるオプションを変えてください</translation>
    </message>
    <message>
        <source>{kind} comes from the plug-in {plugin}, and exports hold no plug-ins</source>
        <translation>{kind} はプラグイン {plugin} のもので、書き出しにプラグインは含まれません</translation>
    </message>
    <message>
        <source>Use a built-in kind in its place, or train and generate here</source>
        <translation>組み込みの種類に替えるか、ここで学習と生成をしてください</translation>
    </message>
    <message>
        <source>head_template {template} changes the width from {width} to {d_out}; the head reads {width}</source>
        <translation>head_template {template} は幅を {width} から {d_out} に変えます。ヘッドは {width} を読みます</translation>
    </message>
    <message>
        <source>res</source>
        <translation>残差</translation>
    </message>
    <message>
        <source>depth gating</source>
        <translation>深さゲート</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>override</source>
        <translation>上書き</translation>
    </message>
    <message>
        <source>merge: {kind} + projection</source>
        <translation>合流：{kind} + 射影</translation>
    </message>
    <message>
        <source>merge: {kind}</source>
        <translation>合流：{kind}</translation>
    </message>
    <message>
        <source>shared weights</source>
        <translation>共有の重み</translation>
    </message>
    <message>
        <source>1 weight set</source>
        <translation>重み 1 組</translation>
    </message>
    <message>
        <source>{count} weight sets</source>
        <translation>重み {count} 組</translation>
    </message>
    <message>
        <source>1 body call</source>
        <translation>本体の呼び出し 1 回</translation>
    </message>
    <message>
        <source>{count} body calls</source>
        <translation>本体の呼び出し {count} 回</translation>
    </message>
    <message>
        <source>{size} vocab</source>
        <translation>語彙 {size}</translation>
    </message>
    <message>
        <source>{size} ctx</source>
        <translation>文脈 {size}</translation>
    </message>
    <message>
        <source>logits {size}</source>
        <translation>ロジット {size}</translation>
    </message>
    <message>
        <source>tied</source>
        <translation>重み共有</translation>
    </message>
    <message>
        <source>untied</source>
        <translation>重み別</translation>
    </message>
    <message>
        <source>softcap</source>
        <translation>ソフトキャップ</translation>
    </message>
    <message>
        <source>top {count}</source>
        <translation>上位 {count}</translation>
    </message>
    <message>
        <source>win {size}</source>
        <translation>窓 {size}</translation>
    </message>
    <message>
        <source>sinks {count}</source>
        <translation>シンク {count}</translation>
    </message>
    <message>
        <source>order {count}</source>
        <translation>次数 {count}</translation>
    </message>
    <message>
        <source>filter {size}</source>
        <translation>フィルター {size}</translation>
    </message>
    <message>
        <source>decay {rate}</source>
        <translation>減衰 {rate}</translation>
    </message>
    <message>
        <source>projected</source>
        <translation>射影つき</translation>
    </message>
    <message>
        <source>shared {size}</source>
        <translation>共有 {size}</translation>
    </message>
    <message>
        <source>1 head</source>
        <translation>ヘッド 1 個</translation>
    </message>
    <message>
        <source>{count} heads</source>
        <translation>ヘッド {count} 個</translation>
    </message>
    <message>
        <source>chunk {size}</source>
        <translation>チャンク {size}</translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation>{count} ステップ</translation>
    </message>
    <message>
        <source>A checkpoint needs {needed} MiB; {free} MiB are free in {path}</source>
        <translation>チェックポイントには {needed} MiB が必要です。{path} の空きは {free} MiB です</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder</source>
        <translation>空きを作るか、別のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>The design equals no family of the library; {family} comes nearest, but {differences}</source>
        <translation>この設計はライブラリーのどの系列とも等しくありません。{family} が最も近いですが、{differences}</translation>
    </message>
    <message>
        <source>Change these fields, or leave out --native: the folder then holds the code of the model</source>
        <translation>これらの項目を変えるか、--native を外してください。その場合フォルダーにはモデルのコードが入ります</translation>
    </message>
    <message>
        <source>learned positions</source>
        <translation>学習する位置</translation>
    </message>
    <message>
        <source>no positions</source>
        <translation>位置情報なし</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Mixers</source>
        <translation>ミキサー</translation>
    </message>
    <message>
        <source>Feed-forward</source>
        <translation>フィードフォワード</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>No entry uses this template. Delete removes it.</source>
        <translation>このテンプレートを使うエントリーがありません。Delete で削除します。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>エントリー %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>depth gating</source>
        <translation>深さゲート</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>shape change</source>
        <translation>幅の変更</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Streams that read the same input side by side, then are merged.</source>
        <translation>同じ入力を並んで読み、合流するストリーム。</translation>
    </message>
    <message>
        <source>One body applied several times, with weights of its own or shared ones.</source>
        <translation>何度も適用される 1 つの本体。重みは独自または共有。</translation>
    </message>
    <message>
        <source>Modifiers</source>
        <translation>修飾</translation>
    </message>
    <message>
        <source>Values that differ from the template in one entry.</source>
        <translation>1 つのエントリーでテンプレートと異なる値。</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>Trained short, read long</source>
        <translation>短く学習し、長く読む</translation>
    </message>
    <message>
        <source>Depth instead of width</source>
        <translation>幅の代わりに深さ</translation>
    </message>
    <message>
        <source>The baseline that most open models share</source>
        <translation>多くの公開モデルに共通する基本形</translation>
    </message>
    <message>
        <source>Windows with gaps</source>
        <translation>間隔のある窓</translation>
    </message>
    <message>
        <source>Long convolutions in place of attention</source>
        <translation>アテンションの代わりに長い畳み込み</translation>
    </message>
    <message>
        <source>Selective state spaces and nothing else</source>
        <translation>選択的状態空間だけ</translation>
    </message>
    <message>
        <source>The same idea as matrix products</source>
        <translation>同じ考えを行列積で</translation>
    </message>
    <message>
        <source>A small model with latent attention</source>
        <translation>潜在アテンションの小さなモデル</translation>
    </message>
    <message>
        <source>Experts balanced without a loss</source>
        <translation>損失なしで均衡させるエキスパート</translation>
    </message>
    <message>
        <source>A small mixture of experts</source>
        <translation>小さなエキスパート混合</translation>
    </message>
    <message>
        <source>Predicting the token after the next</source>
        <translation>次の次のトークンを予測</translation>
    </message>
    <message>
        <source>Attention and feed-forward side by side in each layer</source>
        <translation>各層でアテンションとフィードフォワードを並列に</translation>
    </message>
    <message>
        <source>A small model with norms of queries and keys</source>
        <translation>クエリーとキーを正規化する小さなモデル</translation>
    </message>
    <message>
        <source>A small but complete language model to open, change and train first</source>
        <translation>最初に開いて、変えて、学習するための小さく完全な言語モデル</translation>
    </message>
    <message>
        <source>Attention with a decay in place of the softmax</source>
        <translation>softmax の代わりに減衰を使うアテンション</translation>
    </message>
    <message>
        <source>A small model whose heads may look at nothing</source>
        <translation>ヘッドが何も見なくてもよい小さなモデル</translation>
    </message>
    <message>
        <source>Long context for a small cache</source>
        <translation>小さなキャッシュで長い文脈</translation>
    </message>
    <message>
        <source>Latent attention for long contexts</source>
        <translation>長い文脈のための潜在アテンション</translation>
    </message>
    <message>
        <source>Every second layer serves one token in eight</source>
        <translation>一層おきに、8 個に 1 個のトークンだけを処理</translation>
    </message>
    <message>
        <source>Attention and state side by side, token by token</source>
        <translation>アテンションと状態を並べ、トークンごとに</translation>
    </message>
    <message>
        <source>Mamba layers with one attention layer among them</source>
        <translation>Mamba 層の中にアテンション層を一つ</translation>
    </message>
    <message>
        <source>Layers that half of the tokens skip</source>
        <translation>半分のトークンが飛ばす層</translation>
    </message>
    <message>
        <source>Two streams and a gate</source>
        <translation>二つのストリームと一つのゲート</translation>
    </message>
    <message>
        <source>Decay for the far, a window for the near</source>
        <translation>遠くは減衰、近くは窓</translation>
    </message>
    <message>
        <source>A fast one that remembers and a slow one that looks things up</source>
        <translation>覚える速いストリームと調べる遅いストリーム</translation>
    </message>
    <message>
        <source>Every primitive of the language in one model of 20 layers</source>
        <translation>言語のすべての要素を 20 層の一つのモデルに</translation>
    </message>
    <message>
        <source>A model that thinks before it answers</source>
        <translation>答える前に考えるモデル</translation>
    </message>
    <message>
        <source>Short windows and a memory that learns while the model is used</source>
        <translation>短い窓と、使用中に学ぶメモリー</translation>
    </message>
    <message>
        <source>A memory of pairs</source>
        <translation>対のメモリー</translation>
    </message>
    <message>
        <source>Far tokens as blocks</source>
        <translation>遠いトークンはブロックに</translation>
    </message>
    <message>
        <source>Wide, narrow, wide again</source>
        <translation>広く、狭く、また広く</translation>
    </message>
    <message>
        <source>A residual stream of several lanes</source>
        <translation>複数レーンの残差ストリーム</translation>
    </message>
    <message>
        <source>A memory that writes where it is surprised</source>
        <translation>驚いた所に書くメモリー</translation>
    </message>
    <message>
        <source>Experts chosen by the token itself</source>
        <translation>トークン自身が選ぶエキスパート</translation>
    </message>
    <message>
        <source>A layer as a differential equation</source>
        <translation>微分方程式としての層</translation>
    </message>
    <message>
        <source>A thought after every token</source>
        <translation>トークンごとの思考</translation>
    </message>
    <message>
        <source>One thought, refined four times</source>
        <translation>一つの考えを四回磨く</translation>
    </message>
    <message>
        <source>A memory that looks tokens up</source>
        <translation>トークンを引くメモリー</translation>
    </message>
    <message>
        <source>The same layer, four times</source>
        <translation>同じ層を四回</translation>
    </message>
    <message>
        <source>A gate in place of a choice</source>
        <translation>選択の代わりにゲート</translation>
    </message>
    <message>
        <source>Thinking first, answering then</source>
        <translation>まず考え、それから答える</translation>
    </message>
    <message>
        <source>Layers that learn while they read</source>
        <translation>読みながら学ぶ層</translation>
    </message>
    <message>
        <source>%1, to the last parameter</source>
        <translation>%1、最後のパラメーターまで同じ</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Save the changes of %1?</source>
        <translation>%1 の変更を保存しますか？</translation>
    </message>
    <message>
        <source>Changes that are not saved are lost.</source>
        <translation>保存しない変更は失われます。</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>変更を保存</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>A training run is under way.</source>
        <translation>学習の実行中です。</translation>
    </message>
    <message>
        <source>Keep running leaves the window open. Stop and save writes a checkpoint first.</source>
        <translation>実行を続けるとウィンドウは開いたままです。停止して保存は先にチェックポイントを書きます。</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>実行を続ける</translation>
    </message>
    <message>
        <source>Stop and save</source>
        <translation>停止して保存</translation>
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
        <translation>{name} は {layers} 層、幅 {d_model}、パラメーター {parameters} 個 ({short}) の因果言語モデルです。</translation>
    </message>
    <message>
        <source>It reads up to {max_seq_len} tokens from a vocabulary of {vocab_size} and computes in {dtype}.</source>
        <translation>語彙 {vocab_size} から最大 {max_seq_len} トークンを読み、{dtype} で計算します。</translation>
    </message>
    <message>
        <source>Attention has {heads} heads of size {head_dim}.</source>
        <translation>アテンションはサイズ {head_dim} のヘッド {heads} 個です。</translation>
    </message>
    <message>
        <source>Attention has {heads} heads of size {head_dim} that share one key/value head.</source>
        <translation>アテンションはサイズ {head_dim} のヘッド {heads} 個が 1 つのキー/値ヘッドを共有します。</translation>
    </message>
    <message>
        <source>Attention has {heads} heads of size {head_dim} in groups that share {kv_heads} key/value heads.</source>
        <translation>アテンションはサイズ {head_dim} のヘッド {heads} 個がグループで {kv_heads} 個のキー/値ヘッドを共有します。</translation>
    </message>
    <message>
        <source>Positions: rotary (RoPE) with base {theta}.</source>
        <translation>位置：回転 (RoPE)、底 {theta}。</translation>
    </message>
    <message>
        <source>Positions: rotary (RoPE) with base {theta}, scaled by {kind} with factor {factor}.</source>
        <translation>位置：回転 (RoPE)、底 {theta}、{kind} スケーリング、factor {factor}。</translation>
    </message>
    <message>
        <source>Positions: a penalty by distance (ALiBi).</source>
        <translation>位置：距離による減点 (ALiBi)。</translation>
    </message>
    <message>
        <source>Positions: a learned vector for each.</source>
        <translation>位置：位置ごとに学習したベクトル。</translation>
    </message>
    <message>
        <source>Positions: none; the order is known through the causal mask alone.</source>
        <translation>位置：なし。順序は因果マスクだけで分かります。</translation>
    </message>
    <message>
        <source>{mixer}, then {ffn}; {norm} norm {position}, residual {residual} with scaling {scaling}</source>
        <translation>{mixer}、次に {ffn}。{norm} 正規化 {position}、残差 {residual}、スケール {scaling}</translation>
    </message>
    <message>
        <source>Schedule:</source>
        <translation>スケジュール：</translation>
    </message>
    <message>
        <source>override {field}</source>
        <translation>上書き {field}</translation>
    </message>
    <message>
        <source>After a final {norm} the embedding table gives the logits (tied weights).</source>
        <translation>最後の {norm} の後、埋め込み表がロジットを出します(重み共有)。</translation>
    </message>
    <message>
        <source>After a final {norm} a matrix of its own gives the logits.</source>
        <translation>最後の {norm} の後、専用の行列がロジットを出します。</translation>
    </message>
    <message>
        <source>{file} has errors and cannot be explained yet: {errors}</source>
        <translation>{file} にはエラーがあり、まだ説明できません：{errors}</translation>
    </message>
    <message>
        <source>One token costs {forward} forward and {training} in training; its keys and values take {kv}.</source>
        <translation>1 トークンの費用：順伝播 {forward}、学習 {training}。キーと値は {kv} です。</translation>
    </message>
    <message>
        <source>others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Mixers</source>
        <translation>ミキサー</translation>
    </message>
    <message>
        <source>Feed-forward</source>
        <translation>フィードフォワード</translation>
    </message>
    <message>
        <source>Norms</source>
        <translation>正規化</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Parameters by part</source>
        <translation>部分ごとのパラメーター</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Has errors</source>
        <translation>エラーあり</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>層</translation>
    </message>
    <message>
        <source>KV cache per token</source>
        <translation>トークンあたりの KV キャッシュ</translation>
    </message>
    <message>
        <source>{full} for {tokens} tokens</source>
        <translation>{tokens} トークンで {full}</translation>
    </message>
    <message>
        <source>Forward per token</source>
        <translation>トークンあたりの順伝播</translation>
    </message>
    <message>
        <source>training {training}</source>
        <translation>学習 {training}</translation>
    </message>
    <message>
        <source>Training memory</source>
        <translation>学習メモリー</translation>
    </message>
    <message>
        <source>batch {batch} x {tokens} tokens</source>
        <translation>バッチ {batch} x {tokens} トークン</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>勾配</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>最適化状態</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>活性値</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Total with checkpointing</source>
        <translation>チェックポイント使用時の合計</translation>
    </message>
    <message>
        <source>Training memory, batch {batch} x {tokens} tokens</source>
        <translation>学習メモリー、バッチ {batch} x {tokens} トークン</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>info</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検査結果</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>設計</translation>
    </message>
    <message>
        <source>EulerStack report: {file}</source>
        <translation>EulerStack レポート：{file}</translation>
    </message>
    <message>
        <source>Parameters: {exact} ({short})</source>
        <translation>パラメーター：{exact} ({short})</translation>
    </message>
    <message>
        <source>Active parameters per token: {exact} ({short})</source>
        <translation>トークンあたりの有効パラメーター：{exact} ({short})</translation>
    </message>
    <message>
        <source>Target: {target} ({percent} % of it)</source>
        <translation>目標：{target}(その {percent} %)</translation>
    </message>
    <message>
        <source>Layers: {layers} ({mixers})</source>
        <translation>層：{layers} ({mixers})</translation>
    </message>
    <message>
        <source>KV cache: {bytes} per token, {full} for {tokens} tokens</source>
        <translation>KV キャッシュ：トークンあたり {bytes}、{tokens} トークンで {full}</translation>
    </message>
    <message>
        <source>State: {bytes}, whatever the length</source>
        <translation>状態：長さによらず {bytes}</translation>
    </message>
    <message>
        <source>Forward pass: {causal} per token ({unmasked} with masked scores)</source>
        <translation>順伝播：トークンあたり {causal}(マスクされたスコアを含め {unmasked})</translation>
    </message>
    <message>
        <source>Training: {training} per token</source>
        <translation>学習：トークンあたり {training}</translation>
    </message>
    <message>
        <source>Checkpointing adds {flops} per token</source>
        <translation>チェックポイントはトークンあたり {flops} を追加</translation>
    </message>
    <message>
        <source>Training memory (batch {batch} x {tokens} tokens, {dtype}, AdamW): {total}</source>
        <translation>学習メモリー(バッチ {batch} x {tokens} トークン、{dtype}、AdamW)：{total}</translation>
    </message>
    <message>
        <source>  weights {weights}, gradients {gradients}, optimizer {optimizer}, activations {activations}</source>
        <translation>  重み {weights}、勾配 {gradients}、オプティマイザー {optimizer}、活性値 {activations}</translation>
    </message>
    <message>
        <source>  with checkpointing: activations {activations}, in all {total}</source>
        <translation>  チェックポイント使用：活性値 {activations}、合計 {total}</translation>
    </message>
    <message>
        <source>Parameters by part:</source>
        <translation>部分ごとのパラメーター：</translation>
    </message>
    <message>
        <source>({count} layers)</source>
        <translation>({count} 層)</translation>
    </message>
    <message>
        <source>Result: FAIL, errors: {errors}, warnings: {warnings}</source>
        <translation>結果：FAIL、エラー：{errors}、警告：{warnings}</translation>
    </message>
    <message>
        <source>Result: WARN, warnings: {warnings}</source>
        <translation>結果：WARN、警告：{warnings}</translation>
    </message>
    <message>
        <source>Result: OK</source>
        <translation>結果：OK</translation>
    </message>
    <message>
        <source>Schema: ok (version {version})</source>
        <translation>スキーマ：ok(版 {version})</translation>
    </message>
    <message>
        <source>Schema: failed</source>
        <translation>スキーマ：失敗</translation>
    </message>
    <message>
        <source>ERRORS ({count})</source>
        <translation>エラー ({count})</translation>
    </message>
    <message>
        <source>WARNINGS ({count})</source>
        <translation>警告 ({count})</translation>
    </message>
    <message>
        <source>INFO ({count})</source>
        <translation>情報 ({count})</translation>
    </message>
    <message>
        <source>parameters × %1 bytes</source>
        <translation>パラメーター × %1 バイト</translation>
    </message>
    <message>
        <source>AdamW, fp32</source>
        <translation>AdamW、fp32</translation>
    </message>
    <message>
        <source>parameters × 12 bytes: two moments and a float32 copy of the weights</source>
        <translation>パラメーター × 12 バイト：モーメント 2 つと重みの float32 の写し</translation>
    </message>
    <message>
        <source>parameters × 8 bytes: two moments</source>
        <translation>パラメーター × 8 バイト：モーメント 2 つ</translation>
    </message>
    <message>
        <source>checkpointing</source>
        <translation>チェックポイント</translation>
    </message>
    <message>
        <source>no checkpointing</source>
        <translation>チェックポイントなし</translation>
    </message>
    <message>
        <source>values kept for the backward pass × %1 sequences × %2 tokens</source>
        <translation>逆伝播のために保つ値 × %1 系列 × %2 トークン</translation>
    </message>
    <message>
        <source>KV-cache</source>
        <translation>KV キャッシュ</translation>
    </message>
    <message>
        <source>sum over layers of 2 × n_kv_heads × head_dim × %1 bytes × cached tokens</source>
        <translation>層の和：2 × n_kv_heads × head_dim × %1 バイト × キャッシュ済みトークン</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>window %1</source>
        <translation>窓 %1</translation>
    </message>
    <message>
        <source>full</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>%1 layers × 2 × n_kv_heads × head_dim × %2 bytes</source>
        <translation>%1 層 × 2 × n_kv_heads × head_dim × %2 バイト</translation>
    </message>
    <message>
        <source>projections 2 × inputs × outputs; scores 4 × head width × seen tokens, averaged over max_seq_len</source>
        <translation>射影 2 × 入力 × 出力、スコア 4 × ヘッド幅 × 見えるトークン(max_seq_len の平均)</translation>
    </message>
    <message>
        <source>2 × inputs × outputs of each projection, and the activation</source>
        <translation>射影ごとに 2 × 入力 × 出力、と活性化関数</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>ヘッド</translation>
    </message>
    <message>
        <source>2 × d_model × vocab_size</source>
        <translation>2 × d_model × vocab_size</translation>
    </message>
    <message>
        <source>Norms and residuals</source>
        <translation>正規化と残差</translation>
    </message>
    <message>
        <source>a few operations per value of the residual stream</source>
        <translation>残差の流れの値ごとに数回の演算</translation>
    </message>
    <message>
        <source>Embedding and positions</source>
        <translation>埋め込みと位置</translation>
    </message>
    <message>
        <source>scale and added positions; the look-up itself is free</source>
        <translation>係数と加える位置。参照自体は無料です</translation>
    </message>
    <message>
        <source>No doubts</source>
        <translation>疑問点なし</translation>
    </message>
    <message>
        <source>No realism rule objects to this design.</source>
        <translation>この設計に異を唱える現実性の規則はありません。</translation>
    </message>
    <message>
        <source>Mixer</source>
        <translation>ミキサー</translation>
    </message>
    <message>
        <source>KV-cache bytes per token</source>
        <translation>トークンあたりの KV キャッシュのバイト</translation>
    </message>
    <message>
        <source>Forward FLOPs per token</source>
        <translation>トークンあたりの順伝播 FLOP</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Infer</source>
        <translation>推論</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリー</translation>
    </message>
    <message>
        <source>KV-cache per token</source>
        <translation>トークンあたりの KV キャッシュ</translation>
    </message>
    <message>
        <source>Realism</source>
        <translation>現実性</translation>
    </message>
    <message>
        <source>%1 parameters, %2 layers, %3 of KV-cache per token, %4 forward per token</source>
        <translation>パラメーター %1、層 %2、トークンあたり KV キャッシュ %3、順伝播 %4</translation>
    </message>
    <message>
        <source>Active parameters</source>
        <translation>アクティブパラメーター</translation>
    </message>
    <message>
        <source>KV cache of a full context</source>
        <translation>全文脈の KV キャッシュ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>FLOPs per token, forward</source>
        <translation>トークンあたりの FLOPs、順伝播</translation>
    </message>
    <message>
        <source>FLOPs per token, training</source>
        <translation>トークンあたりの FLOPs、学習</translation>
    </message>
    <message>
        <source>Same design: {before}, {after}</source>
        <translation>同じ設計：{before}、{after}</translation>
    </message>
    <message>
        <source>From {before} to {after}</source>
        <translation>{before} から {after} へ</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>構造</translation>
    </message>
    <message>
        <source>Figures: all as before</source>
        <translation>数値：すべて同じ</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>depth gate {kind}: {percent} % of the tokens pass through the layer</source>
        <translation>深さゲート {kind}: トークンの {percent} % が層を通ります</translation>
    </message>
    <message>
        <source>memory {kind}, which goes on learning in use (lasts: {persistence})</source>
        <translation>メモリ {kind}、使用中も学び続けます (持続：{persistence})</translation>
    </message>
    <message>
        <source>memory {kind}, fixed in use (lasts: {persistence})</source>
        <translation>メモリ {kind}、使用中は固定です (持続：{persistence})</translation>
    </message>
    <message>
        <source>the width changes from {width} to {d_out} ({kind})</source>
        <translation>幅が {width} から {d_out} に変わります ({kind})</translation>
    </message>
    <message>
        <source>width {width}</source>
        <translation>幅 {width}</translation>
    </message>
    <message>
        <source>{count} streams side by side, joined by {merge}:</source>
        <translation>並んだ {count} 個のストリーム、{merge} で合流：</translation>
    </message>
    <message>
        <source>stream {name}:</source>
        <translation>ストリーム {name}:</translation>
    </message>
    <message>
        <source>integrator {kind}: {template} in {steps} steps, each with its own weights</source>
        <translation>積分器 {kind}: {template} を {steps} ステップ、各ステップに独自の重み</translation>
    </message>
    <message>
        <source>integrator {kind}: {template} as derivative, {steps} steps, {calls} calls of one set of weights</source>
        <translation>積分器 {kind}: {template} を導関数として {steps} ステップ、1 組の重みを {calls} 回呼び出し</translation>
    </message>
    <message>
        <source>integrator {kind}: {template} in {steps} steps with one set of weights</source>
        <translation>積分器 {kind}: {template} を {steps} ステップ、1 組の重み</translation>
    </message>
    <message>
        <source>in phases that are not visible the last hidden state is the next input</source>
        <translation>見えないフェーズでは最後の隠れ状態が次の入力になります</translation>
    </message>
    <message>
        <source>a projection from width {width} back to {d_model}</source>
        <translation>幅 {width} から {d_model} に戻す射影</translation>
    </message>
    <message>
        <source>Phases of a text:</source>
        <translation>テキストのフェーズ：</translation>
    </message>
    <message>
        <source>{name}: a rationale of {tokens} tokens after each token, loss weight {weight}</source>
        <translation>{name}: トークンごとに {tokens} トークンの根拠、損失の重み {weight}</translation>
    </message>
    <message>
        <source>{name}: up to {tokens} tokens, loss weight {weight}</source>
        <translation>{name}: 最大 {tokens} トークン、損失の重み {weight}</translation>
    </message>
    <message>
        <source>{name}: up to {tokens} tokens that are not shown, loss weight {weight}</source>
        <translation>{name}: 表示しない最大 {tokens} トークン、損失の重み {weight}</translation>
    </message>
    <message>
        <source>{token} ends a phase before its budget does</source>
        <translation>{token} は予算より先にフェーズを終えます</translation>
    </message>
    <message>
        <source>%1 sequences</source>
        <translation>%1 個の系列</translation>
    </message>
    <message>
        <source>what recurrent mixers, memories and convolutions keep, whatever the length</source>
        <translation>再帰的ミキサー、メモリ、畳み込みが長さに関わらず保つもの</translation>
    </message>
    <message>
        <source>Merges, gates and memories</source>
        <translation>合流、ゲート、メモリ</translation>
    </message>
    <message>
        <source>merges of streams, depth gates, memories, changes of width, steps of an ODE method</source>
        <translation>ストリームの合流、深さゲート、メモリ、幅の変更、ODE 法のステップ</translation>
    </message>
    <message>
        <source>{mixer}, no feed-forward part; {norm} norm {position}, residual {residual} with scaling {scaling}</source>
        <translation>{mixer}、フィードフォワード部なし。{norm} norm {position}、残差 {residual}、スケーリング {scaling}</translation>
    </message>
    <message>
        <source>The embedding is multiplied by {scale}.</source>
        <translation>埋め込みに {scale} を掛けます。</translation>
    </message>
    <message>
        <source>Logits stay within {cap} (softcap).</source>
        <translation>ロジットは {cap} 以内に収まります(softcap)。</translation>
    </message>
    <message>
        <source>In training {depths} further tokens are predicted, each by {layers} layers of {template}; their loss weighs {weight}.</source>
        <translation>学習ではさらに {depths} 個先までのトークンを予測し、それぞれ {template} の {layers} 層を使います。その損失の重みは {weight} です。</translation>
    </message>
    <message>
        <source>Training {model} ({parameters} parameters) on {gpus} x {gpu}</source>
        <translation>{gpus} x {gpu} での {model}(パラメータ {parameters})の学習</translation>
    </message>
    <message>
        <source>Tokens: {tokens}, in a step about {batch}, in a sequence {sequence}</source>
        <translation>トークン：{tokens}、1 ステップ約 {batch}、1 シーケンス {sequence}</translation>
    </message>
    <message>
        <source>Price: {price} $ for a GPU and hour</source>
        <translation>価格：GPU 1 時間 {price} $</translation>
    </message>
    <message>
        <source>Splits that fit: {fitting} of {tried}. The least demanding first; each further one is faster.</source>
        <translation>収まる分割：{tried} 通り中 {fitting} 通り。要求の少ない順で、後ほど速くなります。</translation>
    </message>
    <message>
        <source>   memory of a GPU {memory}: weights {weights}, gradients {gradients}, optimizer {optimizer}, activations {activations}, reserve {reserve}</source>
        <translation>   GPU 1 台のメモリ {memory}: 重み {weights}、勾配 {gradients}、オプティマイザ {optimizer}、活性値 {activations}、予備 {reserve}</translation>
    </message>
    <message>
        <source>   a step of {batch} tokens {step} s, {rate} tokens/s, {percent} % of the peak</source>
        <translation>   {batch} トークンの 1 ステップ {step} s、{rate} トークン/s、最大性能の {percent} %</translation>
    </message>
    <message>
        <source>   in all {time}, {hours} GPU hours, {cost} $</source>
        <translation>   全体で {time}、{hours} GPU 時間、{cost} $</translation>
    </message>
    <message>
        <source>   train.py of an export does not cut this way; engines that do take an export with --native</source>
        <translation>   書き出しの train.py はこの分け方をしません。できるエンジンは --native の書き出しを受け取ります</translation>
    </message>
    <message>
        <source>data {count}</source>
        <translation>データ {count}</translation>
    </message>
    <message>
        <source>tensor {count}</source>
        <translation>テンソル {count}</translation>
    </message>
    <message>
        <source>pipeline {count}</source>
        <translation>パイプライン {count}</translation>
    </message>
    <message>
        <source>experts {count}</source>
        <translation>専門家 {count}</translation>
    </message>
    <message>
        <source>micro-batch {size} x {count}</source>
        <translation>マイクロバッチ {size} x {count}</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} 秒</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} 分</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} 時間</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} 日</translation>
    </message>
    <message>
        <source>Expected by a model of the machine, not measured: docs/planning.md</source>
        <translation>測定ではなく、機械のモデルによる見込みです：docs/planning.md</translation>
    </message>
    <message>
        <source>Active per token</source>
        <translation>トークンあたり有効</translation>
    </message>
    <message>
        <source>{count} active per token</source>
        <translation>トークンごとに有効 {count}</translation>
    </message>
    <message>
        <source>   train.py does not cut this way; torchtitan does, of a folder made with --native (not tried here): ./run_train.sh {options}</source>
        <translation>   train.py はこのようには分けません。--native で作ったフォルダーなら torchtitan が分けます (ここでは試していません): ./run_train.sh {options}</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>step %1 / %2</source>
        <translation>ステップ %1 / %2</translation>
    </message>
    <message>
        <source>loss not finite</source>
        <translation>損失が有限でない</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>開始中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>pausing</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>Each head lowers its scores in proportion to the distance, with a fixed slope per head.</source>
        <translation>各ヘッドは固定の傾きで距離に比例してスコアを下げます。</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>How many tokens back a token sees, itself included; off means the full context.</source>
        <translation>トークンが自身を含め何トークン前まで見るか。オフは全文脈です。</translation>
    </message>
    <message>
        <source>full context</source>
        <translation>全文脈</translation>
    </message>
    <message>
        <source>Share of attention weights set to zero in training.</source>
        <translation>学習中に 0 にするアテンション重みの割合。</translation>
    </message>
    <message>
        <source>Adds biases to the query, key and value projections.</source>
        <translation>クエリー、キー、値の射影にバイアスを加えます。</translation>
    </message>
    <message>
        <source>dim</source>
        <translation>次元</translation>
    </message>
    <message>
        <source>Size of one head, when it is not d_model / n_heads.</source>
        <translation>d_model / n_heads でないときの 1 ヘッドのサイズ。</translation>
    </message>
    <message>
        <source>d_model / n_heads</source>
        <translation>d_model / n_heads</translation>
    </message>
    <message>
        <source>Adds a bias to the output projection.</source>
        <translation>出力の射影にバイアスを加えます。</translation>
    </message>
    <message>
        <source>Options of an attention mixer.</source>
        <translation>アテンションミキサーのオプション。</translation>
    </message>
    <message>
        <source>Uses the embedding matrix as output matrix.</source>
        <translation>埋め込み行列を出力行列として使います。</translation>
    </message>
    <message>
        <source>Keeps logits z within c * tanh(z / c).</source>
        <translation>ロジット z を c * tanh(z / c) に収めます。</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Options of a next-token head.</source>
        <translation>次トークンヘッドのオプション。</translation>
    </message>
    <message>
        <source>Projects the last layer&apos;s output to one score for each vocabulary entry.</source>
        <translation>最後の層の出力を語彙ごとに 1 つのスコアへ射影します。</translation>
    </message>
    <message>
        <source>Inner width, when it is not a whole multiple of d_model.</source>
        <translation>d_model の整数倍でないときの内側の幅。</translation>
    </message>
    <message>
        <source>mlp_ratio * d_model</source>
        <translation>mlp_ratio * d_model</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>活性化関数</translation>
    </message>
    <message>
        <source>Adds biases to all projections of the feed-forward part.</source>
        <translation>フィードフォワードのすべての射影にバイアスを加えます。</translation>
    </message>
    <message>
        <source>Function of the gate: swiglu uses SiLU, gelu makes GeGLU, relu makes ReGLU.</source>
        <translation>ゲートの関数：swiglu は SiLU、gelu は GeGLU、relu は ReGLU。</translation>
    </message>
    <message>
        <source>Options of a gated feed-forward part.</source>
        <translation>ゲート付きフィードフォワードのオプション。</translation>
    </message>
    <message>
        <source>Two projections side by side; one passes through an activation and gates the other, the product is projected back.</source>
        <translation>並んだ 2 つの射影。一方が活性化関数を通って他方をゲートし、積を射影して戻します。</translation>
    </message>
    <message>
        <source>Options of a layer norm.</source>
        <translation>層正規化のオプション。</translation>
    </message>
    <message>
        <source>Subtracts the mean of each token&apos;s vector, divides by its standard deviation, then scales and shifts by a learned weight and bias.</source>
        <translation>トークンのベクトルから平均を引き、標準偏差で割り、学習した重みとバイアスで拡大・移動します。</translation>
    </message>
    <message>
        <source>A learned vector for each position is added to the token embedding.</source>
        <translation>位置ごとに学習したベクトルをトークン埋め込みに加えます。</translation>
    </message>
    <message>
        <source>Function between the two projections.</source>
        <translation>2 つの射影の間の関数。</translation>
    </message>
    <message>
        <source>Options of a two-matrix feed-forward part.</source>
        <translation>2 行列のフィードフォワードのオプション。</translation>
    </message>
    <message>
        <source>Widens each token&apos;s vector, applies an activation and projects it back.</source>
        <translation>トークンのベクトルを広げ、活性化関数を通し、射影して戻します。</translation>
    </message>
    <message>
        <source>No position information is added; the causal mask alone tells earlier from later.</source>
        <translation>位置の情報を加えません。前後は因果マスクだけが示します。</translation>
    </message>
    <message>
        <source>One norm serves the mixer and the feed-forward part.</source>
        <translation>1 つの正規化をミキサーとフィードフォワードで使います。</translation>
    </message>
    <message>
        <source>Options of a parallel residual.</source>
        <translation>並列残差のオプション。</translation>
    </message>
    <message>
        <source>Mixer and feed-forward part read the same stream, both outputs are added at once.</source>
        <translation>ミキサーとフィードフォワードが同じ流れを読み、両方の出力を一度に加えます。</translation>
    </message>
    <message>
        <source>Options of a sequential residual.</source>
        <translation>順次残差のオプション。</translation>
    </message>
    <message>
        <source>The mixer&apos;s output is added to the stream, then the feed-forward part reads the sum.</source>
        <translation>ミキサーの出力を流れに加え、フィードフォワードがその和を読みます。</translation>
    </message>
    <message>
        <source>Factor on what the layer adds to the residual stream.</source>
        <translation>層が残差の流れに加える値の係数。</translation>
    </message>
    <message>
        <source>Options of an RMS norm.</source>
        <translation>RMS 正規化のオプション。</translation>
    </message>
    <message>
        <source>Divides each token&apos;s vector by its root mean square and scales it by a learned weight.</source>
        <translation>トークンのベクトルを二乗平均平方根で割り、学習した重みを掛けます。</translation>
    </message>
    <message>
        <source>pre: on the way into mixer and feed-forward part. post: after each residual sum.</source>
        <translation>pre:ミキサーとフィードフォワードに入るとき。post:残差の和の後。</translation>
    </message>
    <message>
        <source>Small number that keeps the division away from zero.</source>
        <translation>0 での除算を避ける小さな数。</translation>
    </message>
    <message>
        <source>Options of dynamic scaling.</source>
        <translation>dynamic スケーリングのオプション。</translation>
    </message>
    <message>
        <source>Beyond the original length T0 the base grows with the sequence; shorter ones stay as they are.</source>
        <translation>元の長さ T0 を超えると底が系列とともに大きくなります。短いものはそのままです。</translation>
    </message>
    <message>
        <source>Options of linear scaling.</source>
        <translation>linear スケーリングのオプション。</translation>
    </message>
    <message>
        <source>All positions are divided by the factor.</source>
        <translation>すべての位置を factor で割ります。</translation>
    </message>
    <message>
        <source>Wavelengths above T0 / this are stretched fully.</source>
        <translation>T0 / この値より長い波長は完全に伸ばします。</translation>
    </message>
    <message>
        <source>Wavelengths below T0 / this stay as they are.</source>
        <translation>T0 / この値より短い波長はそのままです。</translation>
    </message>
    <message>
        <source>Options of llama3 scaling.</source>
        <translation>llama3 スケーリングのオプション。</translation>
    </message>
    <message>
        <source>Long wavelengths are stretched by the factor, short ones kept, those between blended.</source>
        <translation>長い波長は factor だけ伸ばし、短い波長は保ち、その間は混ぜます。</translation>
    </message>
    <message>
        <source>Base of the rotation&apos;s wavelengths; larger suits longer contexts.</source>
        <translation>回転の波長の底。大きいほど長い文脈に合います。</translation>
    </message>
    <message>
        <source>Stretches the rotation so that a model reads contexts longer than it was made for.</source>
        <translation>作られたより長い文脈を読めるよう回転を伸ばします。</translation>
    </message>
    <message>
        <source>Options of rotary positions.</source>
        <translation>回転位置のオプション。</translation>
    </message>
    <message>
        <source>Queries and keys are rotated by angles that grow with the position, so scores depend on distance.</source>
        <translation>クエリーとキーを位置とともに増える角度で回転し、スコアが距離で決まるようにします。</translation>
    </message>
    <message>
        <source>How many times longer the context becomes.</source>
        <translation>文脈が何倍になるか。</translation>
    </message>
    <message>
        <source>Context length the positions were made for.</source>
        <translation>位置が作られた文脈長。</translation>
    </message>
    <message>
        <source>max_seq_len / factor</source>
        <translation>max_seq_len / factor</translation>
    </message>
    <message>
        <source>Dimensions with more turns over T0 stay as they are.</source>
        <translation>T0 での回転数がより多い次元はそのままです。</translation>
    </message>
    <message>
        <source>Dimensions with fewer turns over T0 are stretched fully.</source>
        <translation>T0 での回転数がより少ない次元は完全に伸ばします。</translation>
    </message>
    <message>
        <source>Factor on the rotated queries and keys.</source>
        <translation>回転したクエリーとキーの係数。</translation>
    </message>
    <message>
        <source>0.1 ln(factor) + 1</source>
        <translation>0.1 ln(factor) + 1</translation>
    </message>
    <message>
        <source>Options of yarn scaling.</source>
        <translation>yarn スケーリングのオプション。</translation>
    </message>
    <message>
        <source>A ramp over the dimensions between stretched and kept frequencies, and a factor that keeps attention sharp.</source>
        <translation>伸ばした周波数と保った周波数を次元に沿ってつなぎ、係数でアテンションを鋭く保ちます。</translation>
    </message>
    <message>
        <source>Kind of this part.</source>
        <translation>この部分の種類。</translation>
    </message>
    <message>
        <source>as in the template</source>
        <translation>テンプレートの値</translation>
    </message>
    <message>
        <source>Values that differ from the template in these layers.</source>
        <translation>これらの層でテンプレートと異なる値。</translation>
    </message>
    <message>
        <source>Version of the language: 1.</source>
        <translation>言語の版：1。</translation>
    </message>
    <message>
        <source>Named numbers for use in ${let.NAME} expressions.</source>
        <translation>${let.NAME} の式で使う名前付きの数。</translation>
    </message>
    <message>
        <source>Sizes and number format of the whole model.</source>
        <translation>モデル全体のサイズと数値形式。</translation>
    </message>
    <message>
        <source>Which tokenizer the model expects.</source>
        <translation>モデルが想定するトークナイザー。</translation>
    </message>
    <message>
        <source>Token embedding and positions.</source>
        <translation>トークン埋め込みと位置。</translation>
    </message>
    <message>
        <source>Named layer definitions.</source>
        <translation>名前付きの層の定義。</translation>
    </message>
    <message>
        <source>The layers of the model, in order.</source>
        <translation>モデルの層(順番どおり)。</translation>
    </message>
    <message>
        <source>What turns the last layer into predictions.</source>
        <translation>最後の層を予測に変える部分。</translation>
    </message>
    <message>
        <source>Suggested settings for training.</source>
        <translation>推奨の学習設定。</translation>
    </message>
    <message>
        <source>What exports should respect.</source>
        <translation>書き出しが守ること。</translation>
    </message>
    <message>
        <source>A whole document.</source>
        <translation>文書全体。</translation>
    </message>
    <message>
        <source>Name of the model.</source>
        <translation>モデルの名前。</translation>
    </message>
    <message>
        <source>Width of the residual stream.</source>
        <translation>残差の流れの幅。</translation>
    </message>
    <message>
        <source>Number of token ids.</source>
        <translation>トークン id の数。</translation>
    </message>
    <message>
        <source>Longest context.</source>
        <translation>最長の文脈。</translation>
    </message>
    <message>
        <source>heads</source>
        <translation>ヘッド</translation>
    </message>
    <message>
        <source>Number of query heads; divides d_model.</source>
        <translation>クエリーヘッドの数。d_model を割り切ります。</translation>
    </message>
    <message>
        <source>Number of key/value heads; divides n_heads.</source>
        <translation>キー/値ヘッドの数。n_heads を割り切ります。</translation>
    </message>
    <message>
        <source>Inner width of feed-forward parts as a multiple of d_model.</source>
        <translation>フィードフォワードの内側の幅(d_model の倍数)。</translation>
    </message>
    <message>
        <source>Number format of weights and activations.</source>
        <translation>重みと活性値の数値形式。</translation>
    </message>
    <message>
        <source>Family the design follows, for checks.</source>
        <translation>設計が従う系統(検査用)。</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Number of parameters the design aims at, for checks.</source>
        <translation>設計が目指すパラメーター数(検査用)。</translation>
    </message>
    <message>
        <source>Kind of tokenizer: a Hugging Face one.</source>
        <translation>トークナイザーの種類：Hugging Face。</translation>
    </message>
    <message>
        <source>Name or folder of the tokenizer.</source>
        <translation>トークナイザーの名前またはフォルダー。</translation>
    </message>
    <message>
        <source>Puts a start token before each text.</source>
        <translation>テキストの前に開始トークンを置きます。</translation>
    </message>
    <message>
        <source>Puts an end token after each text.</source>
        <translation>テキストの後に終了トークンを置きます。</translation>
    </message>
    <message>
        <source>Token that fills up short texts.</source>
        <translation>短いテキストを埋めるトークン。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>positional</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>learned: a vector for each position is added to the embedding, as in GPT-2. Needs positional: none.</source>
        <translation>learned:GPT-2 のように位置ごとのベクトルを埋め込みに加えます。positional: none が必要です。</translation>
    </message>
    <message>
        <source>A learned vector for each token.</source>
        <translation>トークンごとに学習したベクトル。</translation>
    </message>
    <message>
        <source>How tokens know their place.</source>
        <translation>トークンが自分の位置を知る方法。</translation>
    </message>
    <message>
        <source>Says that the head uses the embedding matrix; head.tie_weights decides.</source>
        <translation>ヘッドが埋め込み行列を使うことを示します。head.tie_weights が決めます。</translation>
    </message>
    <message>
        <source>Factor on the token embedding.</source>
        <translation>トークン埋め込みの係数。</translation>
    </message>
    <message>
        <source>What moves information between tokens.</source>
        <translation>トークンの間で情報を動かす部分。</translation>
    </message>
    <message>
        <source>What transforms each token by itself.</source>
        <translation>各トークンを個別に変える部分。</translation>
    </message>
    <message>
        <source>Normalisation around mixer and feed-forward part.</source>
        <translation>ミキサーとフィードフォワードの周りの正規化。</translation>
    </message>
    <message>
        <source>How outputs join the residual stream.</source>
        <translation>出力が残差の流れに加わる方法。</translation>
    </message>
    <message>
        <source>What the layer keeps between tokens when it generates.</source>
        <translation>生成時に層がトークンの間で保つもの。</translation>
    </message>
    <message>
        <source>One layer: mixer, feed-forward part, norm and residual.</source>
        <translation>1 層：ミキサー、フィードフォワード、正規化、残差。</translation>
    </message>
    <message>
        <source>by mixer</source>
        <translation>ミキサーによる</translation>
    </message>
    <message>
        <source>Keeps keys and values of past tokens.</source>
        <translation>過去のトークンのキーと値を保ちます。</translation>
    </message>
    <message>
        <source>Keeps a recurrent state.</source>
        <translation>再帰状態を保ちます。</translation>
    </message>
    <message>
        <source>Name of the layer template.</source>
        <translation>層テンプレートの名前。</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>層</translation>
    </message>
    <message>
        <source>How many layers of this template follow each other.</source>
        <translation>このテンプレートの層が何個続くか。</translation>
    </message>
    <message>
        <source>Layers of one template.</source>
        <translation>1 つのテンプレートの層。</translation>
    </message>
    <message>
        <source>Decay rates of AdamW&apos;s two averages.</source>
        <translation>AdamW の 2 つの平均の減衰率。</translation>
    </message>
    <message>
        <source>Highest learning rate.</source>
        <translation>最高の学習率。</translation>
    </message>
    <message>
        <source>Last learning rate as a share of lr_peak.</source>
        <translation>lr_peak に対する最後の学習率の割合。</translation>
    </message>
    <message>
        <source>Share of the steps in which the rate rises.</source>
        <translation>学習率が上がるステップの割合。</translation>
    </message>
    <message>
        <source>Decay of matrices in each step, times the rate.</source>
        <translation>各ステップの行列の減衰(学習率を掛ける)。</translation>
    </message>
    <message>
        <source>Largest norm of the gradient; 0 turns clipping off.</source>
        <translation>勾配の最大ノルム。0 で切り詰めなし。</translation>
    </message>
    <message>
        <source>Share of layer outputs set to zero in training.</source>
        <translation>学習中に 0 にする層出力の割合。</translation>
    </message>
    <message>
        <source>Start of all random numbers.</source>
        <translation>すべての乱数の始まり。</translation>
    </message>
    <message>
        <source>Distribution of fresh weights: normal_ and its standard deviation.</source>
        <translation>新しい重みの分布：normal_ と標準偏差。</translation>
    </message>
    <message>
        <source>Computes layers again in the backward pass to save memory.</source>
        <translation>メモリーを節約するため逆伝播で層を計算し直します。</translation>
    </message>
    <message>
        <source>Weight of the routers&apos; extra loss; without effect without a moe part.</source>
        <translation>ルーターの追加損失の重み。moe がなければ効果はありません。</translation>
    </message>
    <message>
        <source>Factor on the routers&apos; learning rate; without effect without a moe part.</source>
        <translation>ルーターの学習率の係数。moe がなければ効果はありません。</translation>
    </message>
    <message>
        <source>What exports are made for.</source>
        <translation>書き出しの対象。</translation>
    </message>
    <message>
        <source>Extra scores in the softmax denominator of each head; they have no value.</source>
        <translation>各ヘッドのソフトマックスの分母に加わる追加のスコア。値は持ちません。</translation>
    </message>
    <message>
        <source>The extra scores are learned; else they are zero.</source>
        <translation>追加のスコアを学習します。そうでなければ 0 です。</translation>
    </message>
    <message>
        <source>Lets a head attend to nothing.</source>
        <translation>ヘッドが何も見ないことを可能にします。</translation>
    </message>
    <message>
        <source>Size of a latent of the queries; off means they are projected at once.</source>
        <translation>クエリーの潜在ベクトルのサイズ。オフは一度に射影することを表します。</translation>
    </message>
    <message>
        <source>half of a head</source>
        <translation>ヘッドの半分</translation>
    </message>
    <message>
        <source>Rotated numbers of a query and of the key that all heads share.</source>
        <translation>クエリーと、全ヘッドが共有するキーのうち回転する数の個数。</translation>
    </message>
    <message>
        <source>the rest of a head</source>
        <translation>ヘッドの残り</translation>
    </message>
    <message>
        <source>Numbers of a query and key that are not rotated.</source>
        <translation>クエリーとキーのうち回転しない数の個数。</translation>
    </message>
    <message>
        <source>head size</source>
        <translation>ヘッドサイズ</translation>
    </message>
    <message>
        <source>Size of a head&apos;s values.</source>
        <translation>ヘッドの値のサイズ。</translation>
    </message>
    <message>
        <source>Sizes of latent attention.</source>
        <translation>潜在アテンションの各サイズ。</translation>
    </message>
    <message>
        <source>Far tokens are read as blocks, each compressed to one key and value.</source>
        <translation>遠いトークンをブロックとして読みます。各ブロックは 1 つのキーと値に圧縮されます。</translation>
    </message>
    <message>
        <source>RMS norm of queries and keys before rotation. head: of each head (Qwen3); width: of all heads together (OLMo 2).</source>
        <translation>回転前のクエリーとキーの RMS 正規化。head: ヘッドごと (Qwen3)、width: 全ヘッドまとめて (OLMo 2)。</translation>
    </message>
    <message>
        <source>standard, sliding: all tokens of the window. dilated: every window_dilation-th. nsa: all, and beyond it every (window * window_dilation)-th.</source>
        <translation>standard、sliding: 窓の全トークン。dilated: window_dilation 個おき。nsa: 全トークンと、窓の外では (window * window_dilation) 個おき。</translation>
    </message>
    <message>
        <source>Step of the modes dilated and nsa.</source>
        <translation>dilated と nsa の間隔。</translation>
    </message>
    <message>
        <source>1; nsa: 4</source>
        <translation>1、nsa: 4</translation>
    </message>
    <message>
        <source>Keys and values of all heads are read from one latent of this size; only it is cached (MLA).</source>
        <translation>全ヘッドのキーと値をこのサイズの 1 つの潜在ベクトルから読みます。キャッシュするのはこれだけです (MLA)。</translation>
    </message>
    <message>
        <source>Key/value heads of this template; divides n_heads.</source>
        <translation>このテンプレートのキー/値ヘッド数。n_heads を割り切ります。</translation>
    </message>
    <message>
        <source>model.n_kv_heads</source>
        <translation>model.n_kv_heads</translation>
    </message>
    <message>
        <source>Scores z become c tanh(z / c) (Gemma 2).</source>
        <translation>スコア z を c tanh(z / c) にします (Gemma 2)。</translation>
    </message>
    <message>
        <source>Factor on q . k.</source>
        <translation>q . k の係数。</translation>
    </message>
    <message>
        <source>1 / sqrt(head size)</source>
        <translation>1 / sqrt(ヘッドサイズ)</translation>
    </message>
    <message>
        <source>Only the first numbers of a head are rotated; 0 turns rotation off in this template.</source>
        <translation>ヘッドの先頭の数だけを回転します。0 でこのテンプレートの回転をオフにします。</translation>
    </message>
    <message>
        <source>Base of the rotation&apos;s wavelengths in this template.</source>
        <translation>このテンプレートの回転の波長の底。</translation>
    </message>
    <message>
        <source>embedding.rope_theta</source>
        <translation>embedding.rope_theta</translation>
    </message>
    <message>
        <source>Neighbouring numbers are rotated against each other, as in DeepSeek&apos;s weights, not the halves of a head.</source>
        <translation>ヘッドの半分同士ではなく、DeepSeek の重みのように隣り合う数を互いに回転します。</translation>
    </message>
    <message>
        <source>Each token looks at itself and the tokens before it and mixes their values by the softmax of query-key products. Several query heads may share one key/value head (n_kv_heads), or all read one latent (latent_dim).</source>
        <translation>各トークンは自身と前のトークンを見て、クエリーとキーの積のソフトマックスで値を混ぜます。複数のクエリーヘッドが 1 つのキー/値ヘッドを共有するか (n_kv_heads)、全ヘッドが 1 つの潜在ベクトルを読むことができます (latent_dim)。</translation>
    </message>
    <message>
        <source>learned_gate: all branches, weighed by a softmax. top_k: the k largest weights only, adding up to one.</source>
        <translation>learned_gate: 全分岐をソフトマックスで重み付けします。top_k: 最大の k 個の重みだけを使い、和は 1 です。</translation>
    </message>
    <message>
        <source>How many branches top_k takes for a token.</source>
        <translation>top_k が 1 トークンに使う分岐の数。</translation>
    </message>
    <message>
        <source>What the weights are computed from: the normed hidden state.</source>
        <translation>重みを計算する元：正規化した隠れ状態。</translation>
    </message>
    <message>
        <source>How the branches are weighed for each token.</source>
        <translation>トークンごとに分岐を重み付けする方法。</translation>
    </message>
    <message>
        <source>Two or more mixers by name, each with its own options; none of type branched.</source>
        <translation>名前付きの 2 つ以上のミキサー。それぞれのオプションを持ち、branched は使えません。</translation>
    </message>
    <message>
        <source>Options of a branched mixer.</source>
        <translation>branched ミキサーのオプション。</translation>
    </message>
    <message>
        <source>Several mixers read the same input side by side; a learned gate weighs their outputs for each token, or picks the best ones.</source>
        <translation>複数のミキサーが同じ入力を並んで読みます。学習したゲートがトークンごとに出力を重み付けするか、最良のものを選びます。</translation>
    </message>
    <message>
        <source>Name of the layer template that the further depths are made of.</source>
        <translation>さらなる深さを作る層テンプレートの名前。</translation>
    </message>
    <message>
        <source>Number of further tokens predicted, one depth each.</source>
        <translation>さらに予測するトークンの数。1 つにつき深さ 1 つです。</translation>
    </message>
    <message>
        <source>Number of layers in each depth.</source>
        <translation>各深さの層の数。</translation>
    </message>
    <message>
        <source>Weight of the mean loss of the further depths in training.</source>
        <translation>学習でのさらなる深さの平均損失の重み。</translation>
    </message>
    <message>
        <source>Prediction of further tokens.</source>
        <translation>さらなるトークンの予測。</translation>
    </message>
    <message>
        <source>Options of a head that predicts further tokens too.</source>
        <translation>さらなるトークンも予測するヘッドのオプション。</translation>
    </message>
    <message>
        <source>As causal_lm; in training, further depths predict the tokens after the next one from the last layer&apos;s output and the tokens in between. They do not run when text is generated.</source>
        <translation>causal_lm と同じです。学習では、さらなる深さが最後の層の出力と間のトークンから、次の次以降のトークンを予測します。テキストの生成時には動きません。</translation>
    </message>
    <message>
        <source>How a query scores a block. relu_mha: weighted sum of ReLU(q . k) over heads; dot_product: mean of q . k; learned_block_sel: additive scores.</source>
        <translation>クエリーがブロックを採点する方法。relu_mha: ヘッドにわたる ReLU(q . k) の加重和、dot_product: q . k の平均、learned_block_sel: 加法スコア。</translation>
    </message>
    <message>
        <source>Heads of the indexer.</source>
        <translation>インデクサーのヘッド数。</translation>
    </message>
    <message>
        <source>Size of an indexer head.</source>
        <translation>インデクサーの 1 ヘッドのサイズ。</translation>
    </message>
    <message>
        <source>Number format that index queries and keys are rounded to.</source>
        <translation>インデックスのクエリーとキーを丸める数値形式。</translation>
    </message>
    <message>
        <source>Scores blocks, so that a query reads only the best.</source>
        <translation>ブロックを採点し、クエリーが最良のものだけを読むようにします。</translation>
    </message>
    <message>
        <source>Tokens that become one entry.</source>
        <translation>1 つの項目になるトークン数。</translation>
    </message>
    <message>
        <source>How keys and values of a block become one. softmax_gated: weights from the tokens and their places; learned_pool: weights of the places alone.</source>
        <translation>ブロックのキーと値を 1 つにする方法。softmax_gated: トークンとその位置による重み、learned_pool: 位置だけによる重み。</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>How many blocks a query chooses.</source>
        <translation>クエリーが選ぶブロック数。</translation>
    </message>
    <message>
        <source>Options of csa compression.</source>
        <translation>csa 圧縮のオプション。</translation>
    </message>
    <message>
        <source>Compressed sparse attention: a query reads the entries of the top_k_blocks best blocks and the tokens near it.</source>
        <translation>圧縮スパースアテンション：クエリーは最良の top_k_blocks 個のブロックの項目と近くのトークンを読みます。</translation>
    </message>
    <message>
        <source>Options of hca compression.</source>
        <translation>hca 圧縮のオプション。</translation>
    </message>
    <message>
        <source>Heavily compressed attention: a query reads the entries of all complete blocks and the tokens near it.</source>
        <translation>高圧縮アテンション：クエリーは完成した全ブロックの項目と近くのトークンを読みます。</translation>
    </message>
    <message>
        <source>Options of nsa_learned compression.</source>
        <translation>nsa_learned 圧縮のオプション。</translation>
    </message>
    <message>
        <source>Three attentions side by side, added by gates: the entries of all blocks, the tokens of the best blocks, the tokens near the query.</source>
        <translation>並んだ 3 つのアテンションをゲートで足します：全ブロックの項目、最良のブロックのトークン、クエリー近くのトークン。</translation>
    </message>
    <message>
        <source>Turns the gate on.</source>
        <translation>ゲートをオンにします。</translation>
    </message>
    <message>
        <source>Share of the tokens that pass through the layer; the others skip it.</source>
        <translation>層を通るトークンの割合。残りは飛ばします。</translation>
    </message>
    <message>
        <source>Options of a depth gate.</source>
        <translation>深さゲートのオプション。</translation>
    </message>
    <message>
        <source>Only the tokens with the highest scores pass through the layer, the others are not computed. In use a small predictor, trained beside the model, decides for each token by itself.</source>
        <translation>スコアが最も高いトークンだけが層を通り、残りは計算しません。使用時は、モデルと一緒に学習した小さな予測器がトークンごとに決めます。</translation>
    </message>
    <message>
        <source>Mean of the gate that training aims at; every token is computed.</source>
        <translation>学習が目指すゲートの平均。全トークンを計算します。</translation>
    </message>
    <message>
        <source>Options of a learned depth gate.</source>
        <translation>学習する深さゲートのオプション。</translation>
    </message>
    <message>
        <source>A gate for each token mixes what the layer gives with its input. All tokens are computed; in training the gate&apos;s mean is drawn to the capacity.</source>
        <translation>トークンごとのゲートが層の出力と入力を混ぜます。全トークンを計算し、学習ではゲートの平均を容量に近づけます。</translation>
    </message>
    <message>
        <source>Another activation: gelu_tanh is the tanh approximation that GPT-2 uses, silu is x times its sigmoid.</source>
        <translation>別の活性化関数：gelu_tanh は GPT-2 が使う tanh 近似、silu は x とそのシグモイドの積です。</translation>
    </message>
    <message>
        <source>Biases of the feed-forward part, when they differ from bias.</source>
        <translation>bias と異なるときのフィードフォワードのバイアス。</translation>
    </message>
    <message>
        <source>The layer has no feed-forward part and no second norm, as in Mamba.</source>
        <translation>Mamba のように、フィードフォワードと 2 つ目の正規化がない層です。</translation>
    </message>
    <message>
        <source>Long convolutions and gates in a row.</source>
        <translation>続けて行う長い畳み込みとゲートの数。</translation>
    </message>
    <message>
        <source>Width of the network that computes the filters.</source>
        <translation>フィルターを計算するネットワークの幅。</translation>
    </message>
    <message>
        <source>How fast the filters fade: by e^-filter_decay over the full context.</source>
        <translation>フィルターが薄れる速さ：全文脈で e^-filter_decay 倍になります。</translation>
    </message>
    <message>
        <source>Options of a hyena mixer.</source>
        <translation>hyena ミキサーのオプション。</translation>
    </message>
    <message>
        <source>Convolutions as long as the context, with filters computed by a small network from the distance, and gates between them. Fourier transforms make the work grow as T log T.</source>
        <translation>文脈と同じ長さの畳み込みと、その間のゲート。フィルターは小さなネットワークが距離から計算します。フーリエ変換により計算量は T log T で増えます。</translation>
    </message>
    <message>
        <source>Name of the template that is applied.</source>
        <translation>適用するテンプレートの名前。</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>How often the body is applied.</source>
        <translation>本体を適用する回数。</translation>
    </message>
    <message>
        <source>hidden: in phases that are not visible the last hidden state is the next input instead of a token.</source>
        <translation>hidden: 見えないフェーズで、トークンの代わりに最後の隠れ状態が次の入力になります。</translation>
    </message>
    <message>
        <source>Options of an integrator.</source>
        <translation>積分器のオプション。</translation>
    </message>
    <message>
        <source>All steps use one set of weights, as in Universal Transformers.</source>
        <translation>Universal Transformer のように全ステップが 1 組の重みを使います。</translation>
    </message>
    <message>
        <source>The body is applied several times, each time with weights of its own.</source>
        <translation>本体を何度も適用し、毎回独自の重みを使います。</translation>
    </message>
    <message>
        <source>The body is the derivative of an ODE, solved from 0 to 1 by Euler&apos;s method: the steps share their weights.</source>
        <translation>本体は常微分方程式の導関数で、オイラー法で 0 から 1 まで解きます：各ステップは重みを共有します。</translation>
    </message>
    <message>
        <source>The body is the derivative of an ODE, solved from 0 to 1 by the classic Runge-Kutta method: four calls of the body a step, one set of weights.</source>
        <translation>本体は常微分方程式の導関数で、古典的ルンゲ・クッタ法で 0 から 1 まで解きます：1 ステップに本体を 4 回呼び、重みは 1 組です。</translation>
    </message>
    <message>
        <source>mamba1: a state for each channel, run as a scan. mamba2: heads that share one decay, run as matrix products of chunks.</source>
        <translation>mamba1: チャネルごとの状態をスキャンで計算します。mamba2: 1 つの減衰を共有するヘッドを、区切りごとの行列積で計算します。</translation>
    </message>
    <message>
        <source>Numbers each channel remembers between tokens.</source>
        <translation>各チャネルがトークン間で覚える数の個数。</translation>
    </message>
    <message>
        <source>Tokens that the short convolution before the state sees.</source>
        <translation>状態の前の短い畳み込みが見るトークン数。</translation>
    </message>
    <message>
        <source>Inner width as a multiple of the layer&apos;s width.</source>
        <translation>層の幅の倍数で表した内部の幅。</translation>
    </message>
    <message>
        <source>Channels of one head of mamba2; divides the inner width.</source>
        <translation>mamba2 の 1 ヘッドのチャネル数。内部の幅を割り切ります。</translation>
    </message>
    <message>
        <source>64, or the largest divisor below</source>
        <translation>64、またはそれより小さい最大の約数</translation>
    </message>
    <message>
        <source>Groups of heads of mamba2 with input and output vectors of their own; divides the number of heads.</source>
        <translation>独自の入力と出力のベクトルを持つ mamba2 のヘッドの組の数。ヘッド数を割り切ります。</translation>
    </message>
    <message>
        <source>Rank of the projection to the step sizes of mamba1.</source>
        <translation>mamba1 のステップ幅への射影のランク。</translation>
    </message>
    <message>
        <source>d_model / 16, rounded up</source>
        <translation>d_model / 16、切り上げ</translation>
    </message>
    <message>
        <source>Norms on the step size, input and output vectors of mamba1, as in Jamba.</source>
        <translation>mamba1 のステップ幅、入力、出力のベクトルの正規化。Jamba と同じです。</translation>
    </message>
    <message>
        <source>Adds a bias to the convolution.</source>
        <translation>畳み込みにバイアスを加えます。</translation>
    </message>
    <message>
        <source>Adds biases to the input and output projections.</source>
        <translation>入力と出力の射影にバイアスを加えます。</translation>
    </message>
    <message>
        <source>Small number that keeps the division of the norms inside the mixer away from zero.</source>
        <translation>ミキサー内の正規化の割り算を 0 から遠ざける小さな数。</translation>
    </message>
    <message>
        <source>Options of a mamba mixer.</source>
        <translation>mamba ミキサーのオプション。</translation>
    </message>
    <message>
        <source>A short convolution, then a state of fixed size that forgets and takes in by amounts computed from each token; a gate on the way out. Work and memory per token do not grow with the context.</source>
        <translation>短い畳み込みの後に固定サイズの状態があり、トークンから計算した量だけ忘れ、取り込みます。出口にはゲートがあります。トークンあたりの計算量とメモリは文脈とともに増えません。</translation>
    </message>
    <message>
        <source>Options of an associative memory.</source>
        <translation>連想メモリのオプション。</translation>
    </message>
    <message>
        <source>A matrix that maps keys to values: each token reads it through a query, and while the model is used the delta rule writes what it did not yet recall, token by token.</source>
        <translation>キーを値に写す行列：各トークンがクエリーで読み、使用中はデルタ則がまだ想起できないものをトークンごとに書き込みます。</translation>
    </message>
    <message>
        <source>Width of the memory&apos;s network, or of its keys.</source>
        <translation>メモリのネットワークの幅、またはキーの幅。</translation>
    </message>
    <message>
        <source>Sizes of the memory.</source>
        <translation>メモリのサイズ。</translation>
    </message>
    <message>
        <source>Learning rate of the memory&apos;s own updates while the model is used.</source>
        <translation>使用中のメモリ自身の更新の学習率。</translation>
    </message>
    <message>
        <source>The memory goes on learning while the model is used.</source>
        <translation>使用中もメモリが学び続けます。</translation>
    </message>
    <message>
        <source>Options of a neural memory.</source>
        <translation>ニューラルメモリのオプション。</translation>
    </message>
    <message>
        <source>A small network whose weights are the memory: each token reads it through a query, and its update while the model is used is one gradient step on how badly it recalls values from keys.</source>
        <translation>重みがメモリである小さなネットワーク：各トークンがクエリーで読み、使用中の更新は、キーから値をどれだけ誤って想起するかについての 1 回の勾配ステップです。</translation>
    </message>
    <message>
        <source>How many stored tokens one token reads.</source>
        <translation>1 トークンが読む保存トークンの数。</translation>
    </message>
    <message>
        <source>Options of a retrieval memory.</source>
        <translation>検索メモリのオプション。</translation>
    </message>
    <message>
        <source>Each token finds the stored tokens whose keys match its query best and adds the softmax mean of their values. The store holds the earlier tokens, and what updates kept from earlier prompts.</source>
        <translation>各トークンは、クエリーに最も合うキーを持つ保存トークンを見つけ、値のソフトマックス平均を足します。保存されているのは前のトークンと、更新が前のプロンプトから残したものです。</translation>
    </message>
    <message>
        <source>A matrix takes what the streams give to the width of their input.</source>
        <translation>行列がストリームの出力を入力の幅にします。</translation>
    </message>
    <message>
        <source>Options of a merge.</source>
        <translation>合流のオプション。</translation>
    </message>
    <message>
        <source>The streams&apos; outputs stand side by side; a matrix takes them back to one width.</source>
        <translation>ストリームの出力を並べ、行列で 1 つの幅に戻します。</translation>
    </message>
    <message>
        <source>The streams&apos; outputs are added.</source>
        <translation>ストリームの出力を足します。</translation>
    </message>
    <message>
        <source>Each token weighs the streams by a softmax of its input.</source>
        <translation>各トークンが入力のソフトマックスでストリームを重み付けします。</translation>
    </message>
    <message>
        <source>Name of the stream that gives keys and values.</source>
        <translation>キーと値を与えるストリームの名前。</translation>
    </message>
    <message>
        <source>Name of the stream that asks and is added to.</source>
        <translation>問い合わせ、足される側のストリームの名前。</translation>
    </message>
    <message>
        <source>Tokens of one stream attend to the tokens of another up to their own place; further streams are added.</source>
        <translation>一方のストリームのトークンが、もう一方の自分の位置までのトークンを見ます。残りのストリームは足します。</translation>
    </message>
    <message>
        <source>Function of the experts&apos; gate: swiglu uses SiLU, gelu makes GeGLU, relu makes ReGLU.</source>
        <translation>エキスパートのゲートの関数：swiglu は SiLU、gelu は GeGLU、relu は ReGLU です。</translation>
    </message>
    <message>
        <source>Options of a mixture of experts.</source>
        <translation>エキスパート混合のオプション。</translation>
    </message>
    <message>
        <source>Many feed-forward parts of which each token uses a few: a router chooses top_k of the experts and weighs their outputs; shared experts serve every token.</source>
        <translation>トークンごとに数個だけ使う多くのフィードフォワード。ルーターが top_k 個のエキスパートを選んで出力を重み付けします。共有エキスパートは全トークンが使います。</translation>
    </message>
    <message>
        <source>Adds a bias to each score for choosing, never for weighing, that training moves.</source>
        <translation>選ぶためのスコアだけにバイアスを加え、重みには加えません。バイアスは学習で動きます。</translation>
    </message>
    <message>
        <source>How far a bias moves after each step.</source>
        <translation>各ステップの後にバイアスが動く大きさ。</translation>
    </message>
    <message>
        <source>Deviation from the mean load, as a share of it, up to which a bias stays.</source>
        <translation>バイアスが動かない、平均負荷からのずれの割合。</translation>
    </message>
    <message>
        <source>Balance of the experts without a loss (DeepSeek-V3).</source>
        <translation>損失を使わないエキスパートの均衡 (DeepSeek-V3)。</translation>
    </message>
    <message>
        <source>Weight of the balance loss within each sequence.</source>
        <translation>各系列内の均衡損失の重み。</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>組</translation>
    </message>
    <message>
        <source>Groups of experts that one token may use.</source>
        <translation>1 トークンが使えるエキスパートの組の数。</translation>
    </message>
    <message>
        <source>all groups</source>
        <translation>全ての組</translation>
    </message>
    <message>
        <source>Further balance between experts.</source>
        <translation>エキスパート間のさらなる均衡。</translation>
    </message>
    <message>
        <source>How the experts of a token are chosen.</source>
        <translation>トークンのエキスパートの選び方。</translation>
    </message>
    <message>
        <source>as router</source>
        <translation>router と同じ</translation>
    </message>
    <message>
        <source>Turns a logit of the router into the score that chooses and weighs an expert.</source>
        <translation>ルーターのロジットを、エキスパートを選び重み付けするスコアに変えます。</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>エキスパート</translation>
    </message>
    <message>
        <source>Number of experts to choose from.</source>
        <translation>選べるエキスパートの数。</translation>
    </message>
    <message>
        <source>Number of experts that each token uses.</source>
        <translation>各トークンが使うエキスパートの数。</translation>
    </message>
    <message>
        <source>Number of further experts that every token uses.</source>
        <translation>全トークンが使う追加のエキスパートの数。</translation>
    </message>
    <message>
        <source>Probabilities of the experts, for choosing and for the balance losses.</source>
        <translation>選択と均衡損失に使うエキスパートの確率。</translation>
    </message>
    <message>
        <source>Weight of the loss that balances the experts.</source>
        <translation>エキスパートを均衡させる損失の重み。</translation>
    </message>
    <message>
        <source>Weight of the loss that keeps logits small.</source>
        <translation>ロジットを小さく保つ損失の重み。</translation>
    </message>
    <message>
        <source>Tokens an expert takes in training, as a multiple of an even share.</source>
        <translation>学習中に 1 つのエキスパートが受け取るトークン数。均等な割り当ての倍数です。</translation>
    </message>
    <message>
        <source>Tokens beyond the capacity in training: overflow computes them too, drop leaves them out, pad does so and fills each expert up to its capacity.</source>
        <translation>学習中に容量を超えたトークン：overflow はそれも計算し、drop は除き、pad は除いた上で各エキスパートを容量まで埋めます。</translation>
    </message>
    <message>
        <source>Standard deviation of the router&apos;s fresh weights.</source>
        <translation>ルーターの初期重みの標準偏差。</translation>
    </message>
    <message>
        <source>training_hints.init</source>
        <translation>training_hints.init</translation>
    </message>
    <message>
        <source>Range of the random factor on the router&apos;s input in training.</source>
        <translation>学習中にルーターの入力に掛ける乱数の範囲。</translation>
    </message>
    <message>
        <source>Experts and how tokens reach them.</source>
        <translation>エキスパートと、トークンがそこに届く方法。</translation>
    </message>
    <message>
        <source>Divides the weights of the chosen experts by their sum.</source>
        <translation>選ばれたエキスパートの重みをその和で割ります。</translation>
    </message>
    <message>
        <source>Factor on what the chosen experts give.</source>
        <translation>選ばれたエキスパートの出力の係数。</translation>
    </message>
    <message>
        <source>Groups of equal size that the experts stand in.</source>
        <translation>エキスパートが属する同じ大きさの組の数。</translation>
    </message>
    <message>
        <source>up to 8</source>
        <translation>8 まで</translation>
    </message>
    <message>
        <source>Groups that one token may use, when balance.group_limit says nothing.</source>
        <translation>balance.group_limit がないとき、1 トークンが使える組の数。</translation>
    </message>
    <message>
        <source>Score of a group: the sum of its two best experts, or the best one.</source>
        <translation>組のスコア：最良の 2 つのエキスパートの和、または最良の 1 つ。</translation>
    </message>
    <message>
        <source>Inner width of all shared experts together.</source>
        <translation>全共有エキスパートを合わせた内部の幅。</translation>
    </message>
    <message>
        <source>shared_experts * expert_dim</source>
        <translation>shared_experts * expert_dim</translation>
    </message>
    <message>
        <source>Each expert has a gate; without it, it is a plain mlp.</source>
        <translation>各エキスパートにゲートがあります。なければ単純な mlp です。</translation>
    </message>
    <message>
        <source>What a mixture has beyond version 1.</source>
        <translation>エキスパート混合がバージョン 1 のほかに持つもの。</translation>
    </message>
    <message>
        <source>Inner width of one expert.</source>
        <translation>1 つのエキスパートの内部の幅。</translation>
    </message>
    <message>
        <source>streams</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>Number of residual streams.</source>
        <translation>残差ストリームの数。</translation>
    </message>
    <message>
        <source>How streams mix: by a doubly stochastic matrix, by any matrix, or by the identity plus a matrix of half rank.</source>
        <translation>ストリームの混ぜ方：二重確率行列、任意の行列、または単位行列に半分のランクの行列を足したもの。</translation>
    </message>
    <message>
        <source>Steps that make the matrix of birkhoff doubly stochastic.</source>
        <translation>birkhoff の行列を二重確率にするステップ数。</translation>
    </message>
    <message>
        <source>Streams and how they mix.</source>
        <translation>ストリームとその混ぜ方。</translation>
    </message>
    <message>
        <source>Options of a hyper-connection.</source>
        <translation>ハイパーコネクションのオプション。</translation>
    </message>
    <message>
        <source>The residual stream is several streams: each part reads a weighted sum of them, writes to all, and mixes them by a learned matrix. The streams start as copies; after the last layer their mean goes on.</source>
        <translation>残差ストリームが複数あります：各部分はその加重和を読み、すべてに書き、学習した行列で混ぜます。ストリームは複製で始まり、最後の層の後は平均が続きます。</translation>
    </message>
    <message>
        <source>Computes in chunks, with work that grows linearly with the context; false compares all pairs. Both give the same result.</source>
        <translation>区切りごとに計算し、計算量は文脈に比例します。false は全組を比べます。結果は同じです。</translation>
    </message>
    <message>
        <source>Tokens of one chunk.</source>
        <translation>1 つの区切りのトークン数。</translation>
    </message>
    <message>
        <source>Rotates queries and keys by the model&apos;s rotary positions.</source>
        <translation>モデルの回転位置でクエリーとキーを回転します。</translation>
    </message>
    <message>
        <source>true with positional rope</source>
        <translation>positional が rope なら true</translation>
    </message>
    <message>
        <source>Width of values as a multiple of the width of keys.</source>
        <translation>キーの幅の倍数で表した値の幅。</translation>
    </message>
    <message>
        <source>Options of a retnet mixer.</source>
        <translation>retnet ミキサーのオプション。</translation>
    </message>
    <message>
        <source>Attention without softmax: each head weighs the past by query-key products that fade at a fixed rate, so a state of fixed size gives the same result. Outputs are normed per head and gated.</source>
        <translation>ソフトマックスのないアテンション：各ヘッドは一定の率で薄れるクエリーとキーの積で過去を重み付けするため、固定サイズの状態で同じ結果になります。出力はヘッドごとに正規化され、ゲートを通ります。</translation>
    </message>
    <message>
        <source>Scales by one plus the weight (Gemma).</source>
        <translation>1 に重みを足した値を掛けます (Gemma)。</translation>
    </message>
    <message>
        <source>The norm has learned weights; off: it only normalises (OLMo).</source>
        <translation>正規化に学習する重みがあります。オフ：正規化だけを行います (OLMo)。</translation>
    </message>
    <message>
        <source>What mixer and feed-forward part give is normed too, before it is added (Gemma 2).</source>
        <translation>ミキサーとフィードフォワードの出力も、足す前に正規化します (Gemma 2)。</translation>
    </message>
    <message>
        <source>With position post: the norms are on what mixer and feed-forward part give, x = x + N(Mix(x)), not on the sum (OLMo 2).</source>
        <translation>position が post のとき：和ではなくミキサーとフィードフォワードの出力を正規化します、x = x + N(Mix(x)) (OLMo 2)。</translation>
    </message>
    <message>
        <source>Divides each frequency while the text is no longer than the original length.</source>
        <translation>テキストが元の長さ以下の間、各周波数を割ります。</translation>
    </message>
    <message>
        <source>Divides each frequency when the text is longer.</source>
        <translation>テキストがそれより長いとき、各周波数を割ります。</translation>
    </message>
    <message>
        <source>max_seq_len / original length</source>
        <translation>max_seq_len / 元の長さ</translation>
    </message>
    <message>
        <source>sqrt(1 + ln(factor) / ln(original length))</source>
        <translation>sqrt(1 + ln(factor) / ln(元の長さ))</translation>
    </message>
    <message>
        <source>Options of longrope scaling.</source>
        <translation>longrope スケーリングのオプション。</translation>
    </message>
    <message>
        <source>Each frequency has a factor of its own; texts longer than the original length use the second list.</source>
        <translation>周波数ごとに係数があります。元の長さより長いテキストは 2 つ目のリストを使います。</translation>
    </message>
    <message>
        <source>Options of a learned router.</source>
        <translation>学習するルーターのオプション。</translation>
    </message>
    <message>
        <source>A matrix scores every expert for each token; the best ones are chosen.</source>
        <translation>1 つの行列がトークンごとに全エキスパートを採点し、最良のものを選びます。</translation>
    </message>
    <message>
        <source>Number mixed into the hash, so that layers differ.</source>
        <translation>層ごとに異なるようハッシュに混ぜる数。</translation>
    </message>
    <message>
        <source>Options of hash routing.</source>
        <translation>ハッシュルーティングのオプション。</translation>
    </message>
    <message>
        <source>The token&apos;s id alone chooses its experts, each with the weight 1 / top_k; no router.</source>
        <translation>トークンの id だけでエキスパートを選び、重みはそれぞれ 1 / top_k です。ルーターはありません。</translation>
    </message>
    <message>
        <source>Width of the stream after the layer.</source>
        <translation>層の後のストリームの幅。</translation>
    </message>
    <message>
        <source>Options of a change of width.</source>
        <translation>幅の変更のオプション。</translation>
    </message>
    <message>
        <source>One matrix takes the stream to the new width.</source>
        <translation>1 つの行列がストリームを新しい幅にします。</translation>
    </message>
    <message>
        <source>A causal convolution over three tokens takes the stream to the new width.</source>
        <translation>3 トークンにわたる因果畳み込みがストリームを新しい幅にします。</translation>
    </message>
    <message>
        <source>Two matrices with an activation between them take the stream to the new width.</source>
        <translation>活性化関数をはさむ 2 つの行列がストリームを新しい幅にします。</translation>
    </message>
    <message>
        <source>Options of a transition.</source>
        <translation>遷移のオプション。</translation>
    </message>
    <message>
        <source>Text of the token that ends a phase.</source>
        <translation>フェーズを終えるトークンのテキスト。</translation>
    </message>
    <message>
        <source>A token of its own ends a phase; its budget ends it in any case.</source>
        <translation>専用のトークンがフェーズを終えます。予算が尽きればいずれにせよ終わります。</translation>
    </message>
    <message>
        <source>A phase ends when its budget of tokens is used up.</source>
        <translation>トークンの予算を使い切るとフェーズが終わります。</translation>
    </message>
    <message>
        <source>Inner width of the model that learns while reading.</source>
        <translation>読みながら学ぶモデルの内部の幅。</translation>
    </message>
    <message>
        <source>Options of an inner model with a hidden layer.</source>
        <translation>隠れ層のある内部モデルのオプション。</translation>
    </message>
    <message>
        <source>A network with one hidden layer, a norm and a residual.</source>
        <translation>隠れ層 1 つと正規化、残差を持つネットワーク。</translation>
    </message>
    <message>
        <source>A linear inner model has no options.</source>
        <translation>線形の内部モデルにオプションはありません。</translation>
    </message>
    <message>
        <source>One matrix, a norm and a residual.</source>
        <translation>行列 1 つと正規化、残差。</translation>
    </message>
    <message>
        <source>The model that learns while it reads.</source>
        <translation>読みながら学ぶモデル。</translation>
    </message>
    <message>
        <source>How the inner model learns: plain steps, or AdamW with moments of its own.</source>
        <translation>内部モデルの学び方：単純なステップ、または独自のモーメントを持つ AdamW。</translation>
    </message>
    <message>
        <source>Learning rate of the inner model.</source>
        <translation>内部モデルの学習率。</translation>
    </message>
    <message>
        <source>Steps of the inner model for each token.</source>
        <translation>トークンごとの内部モデルのステップ数。</translation>
    </message>
    <message>
        <source>Keeps what was learned from the last sequence of a training step as the new start; two forward passes then differ.</source>
        <translation>学習ステップの最後の系列から学んだものを新しい出発点にします。そのため 2 回の順伝播は異なります。</translation>
    </message>
    <message>
        <source>Options of a ttt_layer mixer.</source>
        <translation>ttt_layer ミキサーのオプション。</translation>
    </message>
    <message>
        <source>Each sequence trains a small model of its own while it is read: every token is a learning step, and the trained model answers the query of that token.</source>
        <translation>系列ごとに、読みながら自身の小さなモデルを学習します。各トークンが学習ステップで、学習したモデルがそのトークンのクエリーに答えます。</translation>
    </message>
    <message>
        <source>Names of matrices that Muon moves; * stands for any text.</source>
        <translation>Muon が動かす行列の名前。* は任意のテキストです。</translation>
    </message>
    <message>
        <source>Names of tensors that AdamW moves, whatever else says.</source>
        <translation>ほかの指定に関わらず AdamW が動かすテンソルの名前。</translation>
    </message>
    <message>
        <source>Which tensors each optimizer moves.</source>
        <translation>各オプティマイザーが動かすテンソル。</translation>
    </message>
    <message>
        <source>Newton-Schulz steps with ns_coefs.</source>
        <translation>ns_coefs を使うニュートン・シュルツのステップ数。</translation>
    </message>
    <message>
        <source>Coefficients a, b, c of these steps.</source>
        <translation>これらのステップの係数 a、b、c。</translation>
    </message>
    <message>
        <source>Further steps with stabilize_coefs.</source>
        <translation>stabilize_coefs を使うさらなるステップ数。</translation>
    </message>
    <message>
        <source>Coefficients of the further steps.</source>
        <translation>さらなるステップの係数。</translation>
    </message>
    <message>
        <source>How Muon makes an update orthogonal.</source>
        <translation>Muon が更新を直交化する方法。</translation>
    </message>
    <message>
        <source>Trains with the weights as they are after quantisation.</source>
        <translation>量子化した後の重みで学習します。</translation>
    </message>
    <message>
        <source>Format of the quantised weights.</source>
        <translation>量子化した重みの形式。</translation>
    </message>
    <message>
        <source>Names of the matrices; * stands for any text.</source>
        <translation>行列の名前。* は任意のテキストです。</translation>
    </message>
    <message>
        <source>Format that weights are brought back to before they are used.</source>
        <translation>使う前に重みを戻す形式。</translation>
    </message>
    <message>
        <source>Quantisation that training takes into account.</source>
        <translation>学習が考慮する量子化。</translation>
    </message>
    <message>
        <source>Phases of a text, such as thinking and answering.</source>
        <translation>思考と回答のような、テキストのフェーズ。</translation>
    </message>
    <message>
        <source>What ends one phase and begins the next.</source>
        <translation>フェーズを終えて次を始めるもの。</translation>
    </message>
    <message>
        <source>by budget</source>
        <translation>予算による</translation>
    </message>
    <message>
        <source>Inner width of dense feed-forward parts that give none.</source>
        <translation>幅を書いていない密なフィードフォワードの内部の幅。</translation>
    </message>
    <message>
        <source>A memory of its own that the layer reads at its end.</source>
        <translation>層が終わりに読む独自のメモリ。</translation>
    </message>
    <message>
        <source>Ends the layer at another width; the next layers run at that width.</source>
        <translation>層を別の幅で終えます。次の層はその幅で動きます。</translation>
    </message>
    <message>
        <source>Lets only some tokens pass through these layers.</source>
        <translation>一部のトークンだけがこれらの層を通ります。</translation>
    </message>
    <message>
        <source>Two or more streams that read the same input side by side.</source>
        <translation>同じ入力を並んで読む 2 つ以上のストリーム。</translation>
    </message>
    <message>
        <source>How the streams become one again.</source>
        <translation>ストリームが再び 1 つになる方法。</translation>
    </message>
    <message>
        <source>Streams of layers side by side.</source>
        <translation>並んだ層のストリーム。</translation>
    </message>
    <message>
        <source>A template that is applied several times.</source>
        <translation>何度も適用されるテンプレート。</translation>
    </message>
    <message>
        <source>One body applied several times.</source>
        <translation>何度も適用される 1 つの本体。</translation>
    </message>
    <message>
        <source>Name of the stream.</source>
        <translation>ストリームの名前。</translation>
    </message>
    <message>
        <source>The layers of the stream, in order.</source>
        <translation>ストリームの層、順番に。</translation>
    </message>
    <message>
        <source>One stream of a parallel entry.</source>
        <translation>parallel エントリーの 1 つのストリーム。</translation>
    </message>
    <message>
        <source>Layers of one template inside a stream.</source>
        <translation>ストリームの中の 1 つのテンプレートの層。</translation>
    </message>
    <message>
        <source>Name of the phase.</source>
        <translation>フェーズの名前。</translation>
    </message>
    <message>
        <source>Budget: the phase ends after so many tokens.</source>
        <translation>予算：このトークン数の後にフェーズが終わります。</translation>
    </message>
    <message>
        <source>Weight of the phase&apos;s tokens in the training loss.</source>
        <translation>学習の損失でのフェーズのトークンの重み。</translation>
    </message>
    <message>
        <source>The next phase reads on from this one; else it starts from the prompt again.</source>
        <translation>次のフェーズはここから読み続けます。そうでなければプロンプトからやり直します。</translation>
    </message>
    <message>
        <source>The phase is part of the answer people see.</source>
        <translation>フェーズは人が見る回答の一部です。</translation>
    </message>
    <message>
        <source>A hidden rationale of max_tokens after each token, mixed into its prediction by a learned head.</source>
        <translation>トークンごとに max_tokens の隠れた根拠を作り、学習したヘッドが予測に混ぜます。</translation>
    </message>
    <message>
        <source>One phase of a text.</source>
        <translation>テキストの 1 つのフェーズ。</translation>
    </message>
    <message>
        <source>muon moves the matrices of layers by Muon and the rest by AdamW; hybrid only the matrices that optimizer_groups.muon names, all of them without that list.</source>
        <translation>muon は層の行列を Muon で、残りを AdamW で動かします。hybrid は optimizer_groups.muon が指定する行列だけを、そのリストがなければすべてを Muon で動かします。</translation>
    </message>
    <message>
        <source>layered_safe keeps norms, biases, routers and an untied head in float32; uniform gives all parts the model&apos;s dtype.</source>
        <translation>layered_safe は正規化、バイアス、ルーター、共有しないヘッドを float32 に保ちます。uniform は全部分をモデルの dtype にします。</translation>
    </message>
    <message>
        <source>How long what was learned while using the model lasts: one prompt, one session, or as long as the weights, in a file beside them.</source>
        <translation>モデルの使用中に学習した内容が続く期間：1 つのプロンプト、1 つのセッション、または隣のファイルに保存され重みと同じだけ。</translation>
    </message>
    <message>
        <source>Adds a bias for each vocabulary entry.</source>
        <translation>語彙の各項目にバイアスを加えます。</translation>
    </message>
    <message>
        <source>Factor on the logits, before bias and softcap.</source>
        <translation>バイアスとソフトキャップの前にロジットに掛ける係数。</translation>
    </message>
    <message>
        <source>The norm has a learned bias beside its weights.</source>
        <translation>正規化は重みのほかに学習されるバイアスを持ちます。</translation>
    </message>
</context>
<context>
    <name>eulerstack::studio::BottomPanel</name>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
</context>
<context>
    <name>eulerstack::studio::CommandPalette</name>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Find block, field or command</source>
        <translation>ブロック、フィールド、コマンドを検索</translation>
    </message>
    <message>
        <source>No block, field or command matches “%1”.</source>
        <translation>“%1” に合うブロック、フィールド、コマンドがありません。</translation>
    </message>
</context>
<context>
    <name>eulerstack::studio::CompileDialog</name>
    <message>
        <source>Compile</source>
        <translation>コンパイル</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <translation>参照：%1</translation>
    </message>
    <message>
        <source>Writes a folder that the Hugging Face libraries load, train and generate with: config, weights, tokenizer and the code that computes the model.</source>
        <translation>Hugging Face のライブラリが読み込み、学習し、生成できるフォルダーを書きます：設定、重み、トークナイザ、モデルを計算するコード。</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>%1 (that of the design)</source>
        <translation>%1(設計の形式)</translation>
    </message>
    <message>
        <source>As the library&apos;s own family that the design equals, without code</source>
        <translation>設計と等しいライブラリ固有のファミリーとして、コードなしで</translation>
    </message>
    <message>
        <source>Replace whatever is in the folder</source>
        <translation>フォルダーの中身を置き換える</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Folder to write</source>
        <translation>書き込むフォルダー</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Trained weights: a checkpoint or an exported folder</source>
        <translation>学習済みの重み：チェックポイントまたは書き出したフォルダー</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>数値形式</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Plan as JSON…</source>
        <translation>プランを JSON で…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>開始しています…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>キャンセルしています…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Written: %1 of about %2</source>
        <translation>書き込み：約 %2 中 %1</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>キャンセルしました：何も書き込まれていません。</translation>
    </message>
    <message>
        <source>Compiled to %1.</source>
        <translation>%1 にコンパイルしました。</translation>
    </message>
    <message>
        <source>as the design says</source>
        <translation>設計のとおり</translation>
    </message>
</context>
<context>
    <name>eulerstack::studio::CompileJob</name>
    <message>
        <source>The program %1 did not run: %2.</source>
        <translation>プログラム %1 は動きませんでした：%2。</translation>
    </message>
</context>
<context>
    <name>eulerstack::studio::DiffDialog</name>
    <message>
        <source>Differences</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>− only in the file on disk    + only in this window</source>
        <translation>− ディスクのファイルだけ    + このウィンドウだけ</translation>
    </message>
</context>
<context>
    <name>eulerstack::studio::MainWindow</name>
    <message>
        <source>This action failed, the design is unchanged. %1</source>
        <translation>この操作は失敗しました。設計は変わっていません。%1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Open design</source>
        <translation>設計を開く</translation>
    </message>
    <message>
        <source>Show run</source>
        <translation>実行を表示</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>やり直す：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近のファイルを開く(&amp;R)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>Tidy</source>
        <translation>整える</translation>
    </message>
    <message>
        <source>Wrap rows</source>
        <translation>行を折り返す</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>Compile</source>
        <translation>コンパイル</translation>
    </message>
    <message>
        <source>No recent designs</source>
        <translation>最近の設計はありません</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>%1 を挿入</translation>
    </message>
    <message>
        <source>template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>new template</source>
        <translation>新しいテンプレート</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>About EulerStack Studio</source>
        <translation>EulerStack Studio について</translation>
    </message>
    <message>
        <source>&lt;b&gt;EulerStack Studio %1&lt;/b&gt;&lt;br&gt;Designs language-model architectures in the EulerStack v1 language: draw them, read their cost, train them.&lt;br&gt;&lt;br&gt;Free software under the GNU General Public License, version 3 or later.</source>
        <translation>&lt;b&gt;EulerStack Studio %1&lt;/b&gt;&lt;br&gt;EulerStack v1 言語で言語モデルの構造を設計します：描き、費用を読み、学習します。&lt;br&gt;&lt;br&gt;GNU 一般公衆利用許諾書 第 3 版以降による自由ソフトウェアです。</translation>
    </message>
    <message>
        <source>Export graph</source>
        <translation>グラフを書き出す</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>%1 に書き出しました。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 に書けません。</translation>
    </message>
    <message>
        <source>%1 was not opened: %2. %3</source>
        <translation>%1 を開けませんでした：%2。%3</translation>
    </message>
    <message>
        <source>%1 was not saved: %2. %3</source>
        <translation>%1 を保存できませんでした：%2。%3</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>コピーを保存…</translation>
    </message>
    <message>
        <source>The recovery copy cannot be written: %1. Save often.</source>
        <translation>復旧用の写しを書けません：%1。こまめに保存してください。</translation>
    </message>
    <message>
        <source>Another program removed %1. The design is still here.</source>
        <translation>別のプログラムが %1 を削除しました。設計はここに残っています。</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>もう一度保存</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分のものを残す</translation>
    </message>
    <message>
        <source>Another program changed %1.</source>
        <translation>別のプログラムが %1 を変更しました。</translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>差分を表示</translation>
    </message>
    <message>
        <source>Load theirs</source>
        <translation>ファイルを読み込む</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>名称未設定</translation>
    </message>
    <message>
        <source>Save design</source>
        <translation>設計を保存</translation>
    </message>
    <message>
        <source>The design has errors</source>
        <translation>設計にエラーがあります</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n error(s) to compile.</source>
        <translation>
            <numerusform>コンパイルするにはエラー %n 件を直してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 を書き込み中…</translation>
    </message>
    <message>
        <source>Compiled to %1.</source>
        <translation>%1 にコンパイルしました。</translation>
    </message>
    <message>
        <source>%1 was not written: %2.</source>
        <translation>%1 を書けませんでした：%2。</translation>
    </message>
    <message>
        <source>a new design</source>
        <translation>新しい設計</translation>
    </message>
    <message numerus="yes">
        <source>Unsaved work was found: %1, %2, %n edit(s).</source>
        <translation>
            <numerusform>保存されていない作業があります：%1、%2、編集 %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Revert to the file</source>
        <translation>ファイルに戻す</translation>
    </message>
    <message>
        <source>Restored from the recovery copy of %1.</source>
        <translation>%1 の復旧用の写しから復元しました。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Fix the errors of the design to plan its training.</source>
        <translation>学習を計画するには設計のエラーを直してください。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
</context>
<context>
    <name>eulerstack::studio::PlanDialog</name>
    <message>
        <source>Plan training</source>
        <translation>学習の計画</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Number of GPUs</source>
        <translation>GPU の数</translation>
    </message>
    <message>
        <source>Tokens (billions)</source>
        <translation>トークン(10 億)</translation>
    </message>
    <message>
        <source>Price of a GPU for an hour</source>
        <translation>GPU 1 時間の価格</translation>
    </message>
    <message>
        <source>Splits that fit</source>
        <translation>収まる分割</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Memory of a GPU</source>
        <translation>GPU 1 台のメモリ</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>トークン/s</translation>
    </message>
    <message>
        <source>Of the peak</source>
        <translation>最大性能比</translation>
    </message>
    <message>
        <source>Whole run</source>
        <translation>全学習</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Splits that fit: %1 of %2. The least demanding first; each further one is faster. Expected by a model of the machine, not measured.</source>
        <translation>収まる分割：%2 通り中 %1 通り。要求の少ない順で、後ほど速くなります。測定ではなく、機械のモデルによる見込みです。</translation>
    </message>
    <message>
        <source>No split fits: the smallest needs %1 of each GPU.</source>
        <translation>収まる分割がありません：最小でも GPU 1 台につき %1 必要です。</translation>
    </message>
    <message>
        <source>A step cannot be cut for so many GPUs.</source>
        <translation>1 ステップをこれほど多くの GPU には分けられません。</translation>
    </message>
    <message>
        <source>The train.py of an export does not cut this way; engines that do take an export with --native.</source>
        <translation>書き出しの train.py はこの分け方をしません。できるエンジンは --native の書き出しを受け取ります。</translation>
    </message>
</context>
<context>
    <name>eulerstack::studio::PresetCard</name>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n 層</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eulerstack::studio::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
</context>
<context>
    <name>eulerstack::studio::StartPage</name>
    <message>
        <source>Draw it, read its cost, train it.</source>
        <translation>描き、費用を読み、学習する。</translation>
    </message>
    <message>
        <source>New design</source>
        <translation>新しい設計</translation>
    </message>
    <message>
        <source>Open YAML…</source>
        <translation>YAML を開く…</translation>
    </message>
    <message>
        <source>New from preset…</source>
        <translation>プリセットから新規…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Drop a YAML file here</source>
        <translation>ここに YAML ファイルをドロップ</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>No presets were found. Set EULERSTACK_PRESETS_DIR to their folder.</source>
        <translation>プリセットがありません。EULERSTACK_PRESETS_DIR をそのフォルダーにしてください。</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>Trained and checked. Start here.</source>
        <translation>学習と検査済み。ここから始めてください。</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>ハイブリッド</translation>
    </message>
    <message>
        <source>Mixer families combined.</source>
        <translation>ミキサーの系統を組み合わせました。</translation>
    </message>
    <message>
        <source>Experimental</source>
        <translation>実験的</translation>
    </message>
    <message>
        <source>Research primitives. Some need a plugin.</source>
        <translation>研究用の要素。プラグインが必要なものもあります。</translation>
    </message>
</context>
<context>
    <name>eulerstack::studio::StatusStrip</name>
    <message>
        <source>Checking</source>
        <translation>検査中</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>エラー %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>警告 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Last valid: Parameters</source>
        <translation>最後に有効：パラメーター</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>active %1</source>
        <translation>有効 %1</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>層</translation>
    </message>
    <message>
        <source>KV-cache</source>
        <translation>KV キャッシュ</translation>
    </message>
    <message>
        <source>/token</source>
        <translation>/トークン</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>順伝播</translation>
    </message>
    <message>
        <source>No design open</source>
        <translation>開いている設計はありません</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::AddMenu</name>
    <message>
        <source>Add a block</source>
        <translation>ブロックを追加</translation>
    </message>
    <message>
        <source>Blocks that may stand here</source>
        <translation>ここに置けるブロック</translation>
    </message>
    <message>
        <source>Only blocks that may stand here</source>
        <translation>ここに置けるブロックだけ</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Mixers</source>
        <translation>ミキサー</translation>
    </message>
    <message>
        <source>Feed-forward</source>
        <translation>フィードフォワード</translation>
    </message>
    <message>
        <source>No block matches &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; に合うブロックがありません。</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::CanvasCommands</name>
    <message>
        <source>A frame cannot stand inside a frame</source>
        <translation>枠の中に枠は置けません</translation>
    </message>
    <message>
        <source>Select plain entries, or unwrap the frame first</source>
        <translation>普通の項目を選ぶか、先に枠を外してください</translation>
    </message>
    <message>
        <source>Only entries that follow each other can run side by side</source>
        <translation>並べて動かせるのは続いている項目だけです</translation>
    </message>
    <message>
        <source>Select entries without a gap between them</source>
        <translation>間の空かない項目を選んでください</translation>
    </message>
    <message numerus="yes">
        <source>An integrator repeats one entry, and %n are selected</source>
        <translation>
            <numerusform>積分器は 1 つの項目を繰り返しますが、%n 個選ばれています</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one entry</source>
        <translation>項目を 1 つ選んでください</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::CanvasPointer</name>
    <message>
        <source>Insert before %1</source>
        <translation>%1 の前に挿入</translation>
    </message>
    <message>
        <source>Replace the mixer with %1</source>
        <translation>ミキサーを %1 に置換</translation>
    </message>
    <message>
        <source>Replace the feed-forward with %1</source>
        <translation>フィードフォワードを %1 に置換</translation>
    </message>
    <message>
        <source>Into stream %1</source>
        <translation>ストリーム %1 に入れる</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 を使う</translation>
    </message>
    <message>
        <source>Put into %1</source>
        <translation>%1 に入れる</translation>
    </message>
    <message>
        <source>Add memory %1</source>
        <translation>メモリ %1 を追加</translation>
    </message>
    <message>
        <source>Add shape change %1</source>
        <translation>幅の変更 %1 を追加</translation>
    </message>
    <message>
        <source>Add depth gating %1</source>
        <translation>深さゲート %1 を追加</translation>
    </message>
    <message>
        <source>Override on or off</source>
        <translation>上書きのオン/オフ</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::CanvasView</name>
    <message>
        <source>Add block…</source>
        <translation>ブロックを追加…</translation>
    </message>
    <message>
        <source>Expand or collapse</source>
        <translation>展開または折りたたみ</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>すべて折りたたむ</translation>
    </message>
    <message>
        <source>Open in the Inspector</source>
        <translation>インスペクターで開く</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>切り取り</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>前へ移動</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>後へ移動</translation>
    </message>
    <message>
        <source>Repeat once more</source>
        <translation>繰り返しを 1 増やす</translation>
    </message>
    <message>
        <source>Repeat once less</source>
        <translation>繰り返しを 1 減らす</translation>
    </message>
    <message>
        <source>Rename template</source>
        <translation>テンプレートを改名</translation>
    </message>
    <message>
        <source>Split off a copy of the template</source>
        <translation>テンプレートの写しを分ける</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Fit the whole design</source>
        <translation>設計全体を表示</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>100 % で表示</translation>
    </message>
    <message>
        <source>Fit the selection</source>
        <translation>選択範囲を表示</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Tidy layout</source>
        <translation>配置を整える</translation>
    </message>
    <message>
        <source>%1 parameters, %2 of the model</source>
        <translation>パラメーター %1、モデルの %2</translation>
    </message>
    <message>
        <source>The text can not be read at the moment; this is the design before. Editing here waits for it.</source>
        <translation>今はテキストを読めません。これは前の設計です。ここでの編集はそれまで待ちます。</translation>
    </message>
    <message>
        <source>entry %1 › %2 · Esc collapses</source>
        <translation>エントリー %1 › %2 · Esc で折りたたみ</translation>
    </message>
    <message>
        <source>B batch · T tokens · framed shapes are kept in the KV-cache</source>
        <translation>B バッチ · T トークン · 枠付きの形は KV キャッシュに保たれます</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>Template name</source>
        <translation>テンプレート名</translation>
    </message>
    <message>
        <source>Replace block…</source>
        <translation>ブロックを置き換え…</translation>
    </message>
    <message>
        <source>Run side by side</source>
        <translation>並べて実行</translation>
    </message>
    <message>
        <source>Put into an integrator</source>
        <translation>積分器に入れる</translation>
    </message>
    <message>
        <source>Unwrap the frame</source>
        <translation>枠を外す</translation>
    </message>
    <message>
        <source>Override on or off</source>
        <translation>上書きのオン/オフ</translation>
    </message>
    <message>
        <source>Depth gating on or off</source>
        <translation>深さゲートのオン/オフ</translation>
    </message>
    <message>
        <source>Memory on or off</source>
        <translation>メモリのオン/オフ</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::DesignTotals</name>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Active per token</source>
        <translation>トークンあたり有効</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>層</translation>
    </message>
    <message>
        <source>KV-cache per token</source>
        <translation>KV キャッシュ/トークン</translation>
    </message>
    <message>
        <source>Forward per token</source>
        <translation>トークンあたりの順伝播</translation>
    </message>
    <message>
        <source>Training memory</source>
        <translation>学習メモリー</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::DocumentSession</name>
    <message>
        <source>Another program changed the file</source>
        <translation>別のプログラムがファイルを変更しました</translation>
    </message>
    <message>
        <source>Choose which text to keep</source>
        <translation>どのテキストを残すか選んでください</translation>
    </message>
    <message>
        <source>restored.yml</source>
        <translation>restored.yml</translation>
    </message>
    <message>
        <source>The text cannot be read as YAML</source>
        <translation>テキストを YAML として読めません</translation>
    </message>
    <message>
        <source>Repair the first error of the text</source>
        <translation>テキストの最初のエラーを直してください</translation>
    </message>
    <message>
        <source>The text changed in the meantime</source>
        <translation>その間にテキストが変わりました</translation>
    </message>
    <message>
        <source>Repeat the action</source>
        <translation>操作をやり直してください</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::EmptyHint</name>
    <message>
        <source>Drag a block here or press A.</source>
        <translation>ここにブロックをドラッグするか A を押してください。</translation>
    </message>
    <message>
        <source>Dense decoder</source>
        <translation>密なデコーダー</translation>
    </message>
    <message>
        <source>From preset…</source>
        <translation>プリセットから…</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::EngineClient</name>
    <message>
        <source>The engine sent something that is no message</source>
        <translation>エンジンがメッセージでないものを送りました</translation>
    </message>
    <message>
        <source>Start the run again</source>
        <translation>もう一度実行してください</translation>
    </message>
    <message>
        <source>The engine is of another version</source>
        <translation>エンジンの版が違います</translation>
    </message>
    <message>
        <source>Install studio and engine of one version</source>
        <translation>同じ版の studio とエンジンを入れてください</translation>
    </message>
    <message>
        <source>The engine gave up</source>
        <translation>エンジンがあきらめました</translation>
    </message>
    <message>
        <source>Read its last lines</source>
        <translation>最後の行を読んでください</translation>
    </message>
    <message>
        <source>The system ended the engine, most likely for lack of memory</source>
        <translation>システムがエンジンを終了しました。おそらくメモリー不足です</translation>
    </message>
    <message>
        <source>Reduce batch size, sequence length or layers</source>
        <translation>バッチサイズ、系列長、層数を減らしてください</translation>
    </message>
    <message>
        <source>The engine crashed (signal %1)</source>
        <translation>エンジンがクラッシュしました(シグナル %1)</translation>
    </message>
    <message>
        <source>Start the run again; the design is unchanged</source>
        <translation>もう一度実行してください。設計は変わっていません</translation>
    </message>
    <message>
        <source>The engine ended early (exit code %1)</source>
        <translation>エンジンが途中で終わりました(終了コード %1)</translation>
    </message>
    <message>
        <source>The engine %1 cannot be started</source>
        <translation>エンジン %1 を起動できません</translation>
    </message>
    <message>
        <source>Build eulerstack-engine, or set EULERSTACK_ENGINE to its path</source>
        <translation>eulerstack-engine をビルドするか、EULERSTACK_ENGINE をそのパスにしてください</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::FieldRow</name>
    <message>
        <source>Reset to default (Alt+Backspace)</source>
        <translation>既定値に戻す (Alt+Backspace)</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 をリセット</translation>
    </message>
    <message>
        <source>several</source>
        <translation>複数</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Replace the expression %1?</source>
        <translation>式 %1 を置き換えますか？</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置換</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 を編集</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>既定値に戻す</translation>
    </message>
    <message>
        <source>Edit as expression</source>
        <translation>式として編集</translation>
    </message>
    <message>
        <source>Show in YAML</source>
        <translation>YAML で表示</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Delete (Alt+Backspace)</source>
        <translation>削除 (Alt+Backspace)</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Add branch</source>
        <translation>分岐を追加</translation>
    </message>
    <message>
        <source>Add phase</source>
        <translation>フェーズを追加</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::FindBar</name>
    <message>
        <source>Find in YAML</source>
        <translation>YAML 内を検索</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>置換後</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>大文字と小文字を区別</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>前の一致 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>次の一致 (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置換</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>すべて置換</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>一致なし</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>一致 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::FormHeader</name>
    <message>
        <source>No design</source>
        <translation>設計なし</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>設計</translation>
    </message>
    <message>
        <source>Whole design</source>
        <translation>設計全体</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>エントリー %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>エントリー %1</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>層 %1</translation>
    </message>
    <message>
        <source>layers %1–%2</source>
        <translation>層 %1–%2</translation>
    </message>
    <message>
        <source>YAML line %1</source>
        <translation>YAML %1 行目</translation>
    </message>
    <message>
        <source>YAML lines %1–%2</source>
        <translation>YAML %1–%2 行目</translation>
    </message>
    <message>
        <source>used once</source>
        <translation>1 回使用</translation>
    </message>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>%n 回使用</numerusform>
        </translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>その他の操作</translation>
    </message>
    <message>
        <source>Template name</source>
        <translation>テンプレート名</translation>
    </message>
    <message>
        <source>Rename template</source>
        <translation>テンプレートを改名</translation>
    </message>
    <message>
        <source>Make unique</source>
        <translation>独立させる</translation>
    </message>
    <message>
        <source>Gives this entry a template of its own</source>
        <translation>このエントリーに専用のテンプレートを作ります</translation>
    </message>
    <message>
        <source>Duplicate entry</source>
        <translation>エントリーを複製</translation>
    </message>
    <message>
        <source>Delete entry</source>
        <translation>エントリーを削除</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::FormPage</name>
    <message>
        <source>Fewer fields</source>
        <translation>フィールドを減らす</translation>
    </message>
    <message numerus="yes">
        <source>%n more field(s)</source>
        <translation>
            <numerusform>フィールドあと %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Parameters %1</source>
        <translation>パラメーター %1</translation>
    </message>
    <message>
        <source>KV-cache %1/token</source>
        <translation>KV %1/トークン</translation>
    </message>
    <message>
        <source>KV-cache unknown</source>
        <translation>KV キャッシュ不明</translation>
    </message>
    <message>
        <source>Per layer %1</source>
        <translation>1 層あたり %1</translation>
    </message>
    <message>
        <source>The text cannot be read as YAML. The form shows the last readable state.</source>
        <translation>テキストを YAML として読めません。フォームは最後に読めた状態を示します。</translation>
    </message>
    <message>
        <source>Named values (let)</source>
        <translation>名前付きの値 (let)</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::HistoryPage</name>
    <message>
        <source>Opened</source>
        <translation>開いた</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>取り消し済み</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::PalettePanel</name>
    <message>
        <source>No block matches &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; に合うブロックがありません。</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>ハイブリッド</translation>
    </message>
    <message>
        <source>Experimental</source>
        <translation>実験的</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Filter blocks</source>
        <translation>ブロックを絞り込む</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>No presets were found.</source>
        <translation>プリセットがありません。</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::ProblemDetail</name>
    <message>
        <source>%1 · line %2</source>
        <translation>%1 · %2 行目</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>See</source>
        <translation>参照</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::ProblemsModel</name>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
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
        <translation>安全なものをすべて修正 (%1)</translation>
    </message>
    <message>
        <source>Show errors</source>
        <translation>エラーを表示</translation>
    </message>
    <message>
        <source>Show warnings</source>
        <translation>警告を表示</translation>
    </message>
    <message>
        <source>Show information</source>
        <translation>情報を表示</translation>
    </message>
    <message>
        <source>Applies all fixes with one possible result, as one undo step</source>
        <translation>結果が 1 つだけの修正をすべて 1 回の取り消し単位で適用します</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) hidden by the filter.</source>
        <translation>
            <numerusform>絞り込みで隠れた問題 %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems. Checked %1.</source>
        <translation>問題なし。検査時刻 %1。</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::ReportPanel</name>
    <message numerus="yes">
        <source>Fix %n error(s) to see the cost.</source>
        <translation>
            <numerusform>費用を見るにはエラー %n 件を直してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 total, %2 active per token</source>
        <translation>合計 %1、トークンあたり有効 %2</translation>
    </message>
    <message>
        <source>batch × %1 tokens</source>
        <translation>バッチ×%1 トークン</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>表をコピー</translation>
    </message>
    <message>
        <source>Export HTML</source>
        <translation>HTML を書き出す</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>PDF を書き出す</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>問題を表示</translation>
    </message>
    <message>
        <source>The design has errors. These are the figures of the last valid state.</source>
        <translation>設計にエラーがあります。これは最後に有効だった状態の数値です。</translation>
    </message>
    <message>
        <source>Parameters by part</source>
        <translation>部分ごとのパラメーター</translation>
    </message>
    <message>
        <source>Treemap</source>
        <translation>ツリーマップ</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>棒</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリー</translation>
    </message>
    <message>
        <source>Sequences in a batch</source>
        <translation>バッチの系列数</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Infer</source>
        <translation>推論</translation>
    </message>
    <message>
        <source>KV-cache per token</source>
        <translation>トークンあたりの KV キャッシュ</translation>
    </message>
    <message>
        <source>Forward per token</source>
        <translation>順伝播/トークン</translation>
    </message>
    <message>
        <source>Realism</source>
        <translation>現実性</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF ファイル (*.pdf)</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML ファイル (*.html)</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::RunForm</name>
    <message>
        <source>sequences</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>as the design says</source>
        <translation>設計のとおり</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>既定値に戻す</translation>
    </message>
    <message>
        <source>data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダーを選ぶ…</translation>
    </message>
    <message>
        <source>Keep the trained weights</source>
        <translation>学習した重みを残す</translation>
    </message>
    <message>
        <source>%1: write a whole number from %2 to %3</source>
        <translation>%1:%2 から %3 の整数を書いてください</translation>
    </message>
    <message>
        <source>%1: write a number from %2 to %3</source>
        <translation>%1:%2 から %3 の数を書いてください</translation>
    </message>
    <message>
        <source>Choose a text to train on</source>
        <translation>学習するテキストを選ぶ</translation>
    </message>
    <message>
        <source>Choose a folder of texts</source>
        <translation>テキストのフォルダーを選ぶ</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>validate every</source>
        <translation>検証の間隔</translation>
    </message>
    <message>
        <source>Short stories (built in)</source>
        <translation>短い物語(内蔵)</translation>
    </message>
    <message>
        <source>King James Bible</source>
        <translation>欽定訳聖書</translation>
    </message>
    <message>
        <source>Python library sources</source>
        <translation>Python ライブラリーのソース</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::RunPanel</name>
    <message>
        <source>Runs</source>
        <translation>実行一覧</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>新しい実行</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>プロット</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑化</translation>
    </message>
    <message>
        <source>Y axis</source>
        <translation>Y 軸</translation>
    </message>
    <message>
        <source>X axis</source>
        <translation>X 軸</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>線形</translation>
    </message>
    <message>
        <source>logarithmic</source>
        <translation>対数</translation>
    </message>
    <message>
        <source>step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Export plot…</source>
        <translation>プロットを書き出す…</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>問題を表示</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>次の実行</translation>
    </message>
    <message>
        <source>Training runs in its own process. Editing stays possible.</source>
        <translation>学習は別のプロセスで動きます。編集は続けられます。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message numerus="yes">
        <source>Train %n step(s)</source>
        <translation>
            <numerusform>%n ステップ学習</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix %n error(s) to train the design.</source>
        <translation>
            <numerusform>学習するにはエラー %n 件を直してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No runs yet. Train %n step(s) to test the design.</source>
        <translation>
            <numerusform>まだ実行がありません。%n ステップの学習で設計を試せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the plan…</source>
        <translation>計画を書き込み中…</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>ステップ %1 / %2</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 トークン/秒</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>estimating</source>
        <translation>推定中</translation>
    </message>
    <message>
        <source>Export plot</source>
        <translation>プロットを書き出す</translation>
    </message>
    <message>
        <source>Images (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>ファイル %1 に書けません。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>The numbers of the curves as a table (T)</source>
        <translation>曲線の数値を表で表示 (T)</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::RunPlot</name>
    <message>
        <source>Training loss, cross-entropy in nats per token</source>
        <translation>学習損失、トークンあたりの交差エントロピー (nat)</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>毎秒トークン</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>ステップ %1</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 トークン</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::RunSummary</name>
    <message>
        <source>Loss, first to last</source>
        <translation>損失、最初から最後</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>検証損失</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>パープレキシティ</translation>
    </message>
    <message>
        <source>Tokens seen</source>
        <translation>見たトークン</translation>
    </message>
    <message>
        <source>Mean speed</source>
        <translation>平均速度</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 トークン/秒</translation>
    </message>
    <message>
        <source>Peak memory of the engine</source>
        <translation>エンジンの最大メモリー</translation>
    </message>
    <message>
        <source>Estimate for the model</source>
        <translation>モデルの推定値</translation>
    </message>
    <message>
        <source>Against %1 at %2</source>
        <translation>%2 での %1 との差</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失敗：%1</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>一時停止：%1</translation>
    </message>
    <message>
        <source>No answer: %1</source>
        <translation>応答なし：%1</translation>
    </message>
    <message>
        <source>The engine has been silent for 10 seconds</source>
        <translation>エンジンが 10 秒間応答していません</translation>
    </message>
    <message>
        <source>Wait, or press Stop; the design is unchanged</source>
        <translation>待つか停止を押してください。設計は変わっていません</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>停止：%1</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>完了：%1</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::RunTable</name>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>%1, loss</source>
        <translation>%1、損失</translation>
    </message>
    <message>
        <source>%1, smoothed</source>
        <translation>%1、平滑化</translation>
    </message>
    <message>
        <source>Loss by step</source>
        <translation>ステップごとの損失</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::Treemap</name>
    <message>
        <source>%1: %2 parameters, %3 % of the whole</source>
        <translation>%1:パラメーター %2、全体の %3 %</translation>
    </message>
    <message>
        <source>Exact: the sum of all tensor sizes.</source>
        <translation>正確な値：すべてのテンソルのサイズの和。</translation>
    </message>
    <message>
        <source>%1 active per token</source>
        <translation>トークンごとに有効 %1</translation>
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
            <numerusform>%n 回使用</numerusform>
        </translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>From</source>
        <translation>元</translation>
    </message>
    <message>
        <source>No values. Add a let: block to name numbers, and use them as ${let.NAME}.</source>
        <translation>値がありません。let: ブロックを追加して数に名前を付け、${let.NAME} で使ってください。</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::YamlView</name>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>%1 行、%2 列</translation>
    </message>
    <message>
        <source>In sync with canvas</source>
        <translation>キャンバスと同期</translation>
    </message>
    <message>
        <source>Text ahead of canvas</source>
        <translation>テキストがキャンバスより先</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>切り取り</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>補完</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置換</translation>
    </message>
    <message>
        <source>Find in YAML (Ctrl+F)</source>
        <translation>YAML 内を検索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>YAML text</source>
        <translation>YAML テキスト</translation>
    </message>
    <message>
        <source>Evaluated values</source>
        <translation>計算された値</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::ZoomBar</name>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>ズーム</translation>
    </message>
    <message>
        <source>Fit the whole design</source>
        <translation>設計全体を表示</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>選択範囲</translation>
    </message>
</context>
</TS>
