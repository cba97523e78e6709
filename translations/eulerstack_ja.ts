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
        <translation>書き込み:{file} ({bytes} バイト)</translation>
    </message>
    <message>
        <source>Dry run: {file} compiles to {bytes} bytes; nothing is written</source>
        <translation>試行:{file} は {bytes} バイトになります。何も書きません</translation>
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
        <translation>設計の説明:層、サイズ、費用</translation>
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
        <translation>言語を表示:セクション、種類、フィールド</translation>
    </message>
    <message>
        <source>How to print it</source>
        <translation>出力形式</translation>
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
        <translation>OK:{file}(警告:{warnings}、--report で表示)</translation>
    </message>
    <message>
        <source>Check designs: every error with its line and how to correct it</source>
        <translation>設計の検査:すべてのエラーと行、直し方</translation>
    </message>
    <message>
        <source>Print figures, realism warnings and reserved keys as well</source>
        <translation>数値、現実性の警告、予約キーも表示</translation>
    </message>
    <message>
        <source>json: one object a file, one a line</source>
        <translation>json:ファイルごとに 1 行 1 オブジェクト</translation>
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
        <translation>ステップ {steps} で停止({time}):損失 {loss}、検証損失 {val_loss}</translation>
    </message>
    <message>
        <source>Done at step {steps} after {time}: loss {loss}, validation loss {val_loss}</source>
        <translation>ステップ {steps} で完了({time}):損失 {loss}、検証損失 {val_loss}</translation>
    </message>
    <message>
        <source>The weights are in {folder}</source>
        <translation>重みの場所:{folder}</translation>
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
        <translation>ステップ {step} 後のサンプル:</translation>
    </message>
    <message>
        <source>Checkpoint of step {step}: {path}</source>
        <translation>ステップ {step} のチェックポイント:{path}</translation>
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
        <source>mixer %1 · FFN %2</source>
        <translation>ミキサー %1 · FFN %2</translation>
    </message>
    <message>
        <source>mixer %1 · FFN %2 · norms %3</source>
        <translation>ミキサー %1 · FFN %2 · 正規化 %3</translation>
    </message>
    <message>
        <source>%1 heads, %2 KV</source>
        <translation>ヘッド %1、KV %2</translation>
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
        <translation>文書を 1 つにしてください:この行以降を削除します</translation>
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
        <translation>ファイルを短くしてください:テンプレートと repeat を使います</translation>
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
        <translation>次のいずれかを使ってください:{allowed}</translation>
    </message>
    <message>
        <source>Unknown key &quot;{key}&quot;; {nearest} is near</source>
        <translation>未知のキー &quot;{key}&quot;。近いもの:{nearest}</translation>
    </message>
    <message>
        <source>Rename it to {nearest}, or use one of: {allowed}</source>
        <translation>{nearest} に変えるか、次のいずれかを使ってください:{allowed}</translation>
    </message>
    <message>
        <source>The key {key} is missing</source>
        <translation>キー {key} がありません</translation>
    </message>
    <message>
        <source>Add {key}: {example}</source>
        <translation>{key} を追加:{example}</translation>
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
        <source>{field} {value} is part of the language, not built in this version yet</source>
        <translation>{field} {value} は言語の一部ですが、この版ではまだ使えません</translation>
    </message>
    <message>
        <source>Use {field}: {instead} until then</source>
        <translation>それまで {field}: {instead} を使ってください</translation>
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
        <translation>{field}:{text} は {value} になり、整数ではありません</translation>
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
        <translation>{field} は {value} で、使える値ではありません。近いもの:{nearest}</translation>
    </message>
    <message>
        <source>Set {field} to {nearest}, or use one of: {allowed}</source>
        <translation>{field} を {nearest} に設定するか、次のいずれかを使ってください:{allowed}</translation>
    </message>
    <message>
        <source>{field} {value} belongs to type {other}, not to {kind}</source>
        <translation>{field} {value} は {kind} ではなく {other} のものです</translation>
    </message>
    <message>
        <source>Set type to {other}, or {field} to one of: {allowed}</source>
        <translation>type を {other} にするか、{field} を次のいずれかにしてください:{allowed}</translation>
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
        <translation>エントリーを追加してください。例:- template: {example}</translation>
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
        <translation>別のテンプレートを使うか、次のいずれかを上書きしてください:{allowed}</translation>
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
        <translation>表示していないエラー:{count}</translation>
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
        <translation>let で {token} を定義するか、次のいずれかを使ってください:{allowed}</translation>
    </message>
    <message>
        <source>let.{name} uses let.{token}, which stands below it</source>
        <translation>let.{name} はその下にある let.{token} を使っています</translation>
    </message>
    <message>
        <source>Move {token} above {name}: an entry may use earlier entries only</source>
        <translation>{token} を {name} の上に移してください:前のエントリーだけを使えます</translation>
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
        <translation>プログラムのエラーで検査が止まりました:{reason}</translation>
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
        <translation>max_seq_len を減らすか d_model を広げてください:スコアの計算が射影よりはるかに高くつきます</translation>
    </message>
    <message>
        <source>family_hint {hint} does not fit the mixers: {mixers}</source>
        <translation>family_hint {hint} はミキサーと合いません:{mixers}</translation>
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
        <translation>tie_word_embeddings は {embedding}、tie_weights は {head}:tie_weights が決めます</translation>
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
        <translation>スケジュールは {layers} 層です:{mixers}</translation>
    </message>
    <message>
        <source>{ratio} query heads share one key/value head, more than 16</source>
        <translation>{ratio} 個のクエリーヘッドが 1 つのキー/値ヘッドを共有します。16 を超えます</translation>
    </message>
    <message>
        <source>Raise n_kv_heads: quality falls as groups grow, and little cache is left to save</source>
        <translation>n_kv_heads を増やしてください:グループが大きいほど品質が落ち、節約できるキャッシュはわずかです</translation>
    </message>
    <message>
        <source>vocab_size {vocab_size} is not a multiple of 64</source>
        <translation>vocab_size {vocab_size} は 64 の倍数ではありません</translation>
    </message>
    <message>
        <source>Set vocab_size to {padded}: the output product runs on full tiles</source>
        <translation>vocab_size を {padded} に設定:出力の積が満杯のタイルで動きます</translation>
    </message>
    <message>
        <source>d_model {d_model} is not a multiple of 64</source>
        <translation>d_model {d_model} は 64 の倍数ではありません</translation>
    </message>
    <message>
        <source>Set d_model to {nearest}: matrix products run on full tiles</source>
        <translation>d_model を {nearest} に設定:行列積が満杯のタイルで動きます</translation>
    </message>
    <message>
        <source>{percent} % of the parameters are in the vocabulary tables</source>
        <translation>パラメーターの {percent} % が語彙の表にあります</translation>
    </message>
    <message>
        <source>Use a smaller vocabulary or tie the weights, so that layers get the parameters</source>
        <translation>語彙を減らすか重みを共有し、層にパラメーターを回してください</translation>
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
        <translation>{path} はエイリアス *{name} です:変更は他の場所にも及びます</translation>
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
        <translation>テキスト {path} を読めません:{reason}</translation>
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
        <translation>テキストが {limit} を超えています:残りは使いません</translation>
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
        <translation>計画を使えません:{reason}</translation>
    </message>
    <message>
        <source>Compile the design again</source>
        <translation>設計をもう一度コンパイルしてください</translation>
    </message>
    <message>
        <source>A training option cannot be used: {reason}</source>
        <translation>学習オプションを使えません:{reason}</translation>
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
        <translation>チェックポイント {path} を使えません:{reason}</translation>
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
        <translation>チェックポイント {path} は別のテキストかサイズで作られました:{reason}</translation>
    </message>
    <message>
        <source>Resume with the same data, batch size, sequence length and seed</source>
        <translation>同じデータ、バッチサイズ、系列長、シードで再開してください</translation>
    </message>
    <message>
        <source>The checkpoint cannot be written to {path}: {reason}</source>
        <translation>チェックポイントを {path} に書けません:{reason}</translation>
    </message>
    <message>
        <source>Check the folder, its permissions and the free space</source>
        <translation>フォルダー、権限、空き容量を確認してください</translation>
    </message>
    <message>
        <source>The engine received a message that it cannot read: {reason}</source>
        <translation>エンジンが読めないメッセージを受け取りました:{reason}</translation>
    </message>
    <message>
        <source>Use the studio or eulerstack train of the same version</source>
        <translation>同じ版の studio または eulerstack train を使ってください</translation>
    </message>
    <message>
        <source>The engine failed: {reason}</source>
        <translation>エンジンが失敗しました:{reason}</translation>
    </message>
    <message>
        <source>Report the message with the design; checkpoints are kept</source>
        <translation>設計と一緒にメッセージを報告してください。チェックポイントは残ります</translation>
    </message>
    <message>
        <source>The file {file} cannot be read: {reason}</source>
        <translation>ファイル {file} を読めません:{reason}</translation>
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
        <translation>読み取りに失敗しました:{reason}</translation>
    </message>
    <message>
        <source>Check the path and the disk</source>
        <translation>パスとディスクを確認してください</translation>
    </message>
    <message>
        <source>Writing failed: {reason}</source>
        <translation>書き込みに失敗しました:{reason}</translation>
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
        <translation>標準出力に書けません:{reason}</translation>
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
        <translation>次のいずれかを使ってください:{commands}</translation>
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
        <translation>参照:{help}</translation>
    </message>
    <message>
        <source>The option {option} has no value</source>
        <translation>オプション {option} に値がありません</translation>
    </message>
    <message>
        <source>Write a value after it; read: {help}</source>
        <translation>後に値を書いてください。参照:{help}</translation>
    </message>
    <message>
        <source>{option} cannot be &quot;{value}&quot;</source>
        <translation>{option} を &quot;{value}&quot; にはできません</translation>
    </message>
    <message>
        <source>Use one of: {choices}</source>
        <translation>次のいずれかを使ってください:{choices}</translation>
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
        <translation>次のいずれかを使ってください:{names}</translation>
    </message>
    <message>
        <source>The arguments cannot be read: {reason}</source>
        <translation>引数を読めません:{reason}</translation>
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
        <translation>エンジンを起動できません:{reason}</translation>
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
        <translation>エンジンが読めないものを送りました:{reason}</translation>
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
        <translation>実行が失敗しました:{reason}</translation>
    </message>
    <message>
        <source>Read the message and correct its cause</source>
        <translation>メッセージを読み、原因を直してください</translation>
    </message>
    <message>
        <source>Something went wrong inside the program: {reason}</source>
        <translation>プログラムの内部で問題が起きました:{reason}</translation>
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
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Save the changes of %1?</source>
        <translation>%1 の変更を保存しますか?</translation>
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
        <translation>位置:回転 (RoPE)、底 {theta}。</translation>
    </message>
    <message>
        <source>Positions: rotary (RoPE) with base {theta}, scaled by {kind} with factor {factor}.</source>
        <translation>位置:回転 (RoPE)、底 {theta}、{kind} スケーリング、factor {factor}。</translation>
    </message>
    <message>
        <source>Positions: a penalty by distance (ALiBi).</source>
        <translation>位置:距離による減点 (ALiBi)。</translation>
    </message>
    <message>
        <source>Positions: a learned vector for each.</source>
        <translation>位置:位置ごとに学習したベクトル。</translation>
    </message>
    <message>
        <source>Positions: none; the order is known through the causal mask alone.</source>
        <translation>位置:なし。順序は因果マスクだけで分かります。</translation>
    </message>
    <message>
        <source>{mixer}, then {ffn}; {norm} norm {position}, residual {residual} with scaling {scaling}</source>
        <translation>{mixer}、次に {ffn}。{norm} 正規化 {position}、残差 {residual}、スケール {scaling}</translation>
    </message>
    <message>
        <source>Schedule:</source>
        <translation>スケジュール:</translation>
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
        <translation>{file} にはエラーがあり、まだ説明できません:{errors}</translation>
    </message>
    <message>
        <source>One token costs {forward} forward and {training} in training; its keys and values take {kv}.</source>
        <translation>1 トークンの費用:順伝播 {forward}、学習 {training}。キーと値は {kv} です。</translation>
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
        <translation>オプティマイザー</translation>
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
        <translation>EulerStack レポート:{file}</translation>
    </message>
    <message>
        <source>Parameters: {exact} ({short})</source>
        <translation>パラメーター:{exact} ({short})</translation>
    </message>
    <message>
        <source>Active parameters per token: {exact} ({short})</source>
        <translation>トークンあたりの有効パラメーター:{exact} ({short})</translation>
    </message>
    <message>
        <source>Target: {target} ({percent} % of it)</source>
        <translation>目標:{target}(その {percent} %)</translation>
    </message>
    <message>
        <source>Layers: {layers} ({mixers})</source>
        <translation>層:{layers} ({mixers})</translation>
    </message>
    <message>
        <source>KV cache: {bytes} per token, {full} for {tokens} tokens</source>
        <translation>KV キャッシュ:トークンあたり {bytes}、{tokens} トークンで {full}</translation>
    </message>
    <message>
        <source>State: {bytes}, whatever the length</source>
        <translation>状態:長さによらず {bytes}</translation>
    </message>
    <message>
        <source>Forward pass: {causal} per token ({unmasked} with masked scores)</source>
        <translation>順伝播:トークンあたり {causal}(マスクされたスコアを含め {unmasked})</translation>
    </message>
    <message>
        <source>Training: {training} per token</source>
        <translation>学習:トークンあたり {training}</translation>
    </message>
    <message>
        <source>Checkpointing adds {flops} per token</source>
        <translation>チェックポイントはトークンあたり {flops} を追加</translation>
    </message>
    <message>
        <source>Training memory (batch {batch} x {tokens} tokens, {dtype}, AdamW): {total}</source>
        <translation>学習メモリー(バッチ {batch} x {tokens} トークン、{dtype}、AdamW):{total}</translation>
    </message>
    <message>
        <source>  weights {weights}, gradients {gradients}, optimizer {optimizer}, activations {activations}</source>
        <translation>  重み {weights}、勾配 {gradients}、オプティマイザー {optimizer}、活性値 {activations}</translation>
    </message>
    <message>
        <source>  with checkpointing: activations {activations}, in all {total}</source>
        <translation>  チェックポイント使用:活性値 {activations}、合計 {total}</translation>
    </message>
    <message>
        <source>Parameters by part:</source>
        <translation>部分ごとのパラメーター:</translation>
    </message>
    <message>
        <source>({count} layers)</source>
        <translation>({count} 層)</translation>
    </message>
    <message>
        <source>Result: FAIL, errors: {errors}, warnings: {warnings}</source>
        <translation>結果:FAIL、エラー:{errors}、警告:{warnings}</translation>
    </message>
    <message>
        <source>Result: WARN, warnings: {warnings}</source>
        <translation>結果:WARN、警告:{warnings}</translation>
    </message>
    <message>
        <source>Result: OK</source>
        <translation>結果:OK</translation>
    </message>
    <message>
        <source>Schema: ok (version {version})</source>
        <translation>スキーマ:ok(版 {version})</translation>
    </message>
    <message>
        <source>Schema: failed</source>
        <translation>スキーマ:失敗</translation>
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
        <translation>パラメーター × 12 バイト:モーメント 2 つと重みの float32 の写し</translation>
    </message>
    <message>
        <source>parameters × 8 bytes: two moments</source>
        <translation>パラメーター × 8 バイト:モーメント 2 つ</translation>
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
        <translation>層の和:2 × n_kv_heads × head_dim × %1 バイト × キャッシュ済みトークン</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>window %1</source>
        <translation>window %1</translation>
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
        <source>Each token looks at itself and the tokens before it and mixes their values by the softmax of query-key products. Several query heads may share one key/value head (n_kv_heads).</source>
        <translation>各トークンは自身と前のトークンを見て、クエリーとキーの積のソフトマックスで値を混ぜます。複数のクエリーヘッドが 1 つのキー/値ヘッドを共有できます (n_kv_heads)。</translation>
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
        <source>A variant of the activation: gelu_tanh is the tanh approximation that GPT-2 uses.</source>
        <translation>活性化関数の変種:gelu_tanh は GPT-2 が使う tanh 近似です。</translation>
    </message>
    <message>
        <source>Adds biases to all projections of the feed-forward part.</source>
        <translation>フィードフォワードのすべての射影にバイアスを加えます。</translation>
    </message>
    <message>
        <source>Function of the gate: swiglu uses SiLU, gelu makes GeGLU, relu makes ReGLU.</source>
        <translation>ゲートの関数:swiglu は SiLU、gelu は GeGLU、relu は ReGLU。</translation>
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
        <translation>テンプレートと同じ</translation>
    </message>
    <message>
        <source>Values that differ from the template in these layers.</source>
        <translation>これらの層でテンプレートと異なる値。</translation>
    </message>
    <message>
        <source>Version of the language: 1.</source>
        <translation>言語の版:1。</translation>
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
        <translation>トークナイザーの種類:Hugging Face。</translation>
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
        <translation>1 層:ミキサー、フィードフォワード、正規化、残差。</translation>
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
        <translation>新しい重みの分布:normal_ と標準偏差。</translation>
    </message>
    <message>
        <source>Computes layers again in the backward pass to save memory.</source>
        <translation>メモリーを節約するため逆伝播で層を計算し直します。</translation>
    </message>
    <message>
        <source>Optimizer.</source>
        <translation>オプティマイザー。</translation>
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
        <source>Number format of the parts.</source>
        <translation>部分の数値形式。</translation>
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
        <translation>元に戻す:%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>やり直す:%1</translation>
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
    <message>
        <source>About EulerStack Studio</source>
        <translation>EulerStack Studio について</translation>
    </message>
    <message>
        <source>&lt;b&gt;EulerStack Studio %1&lt;/b&gt;&lt;br&gt;Designs language-model architectures in the EulerStack v1 language: draw them, read their cost, train them.&lt;br&gt;&lt;br&gt;Free software under the GNU General Public License, version 3 or later.</source>
        <translation>&lt;b&gt;EulerStack Studio %1&lt;/b&gt;&lt;br&gt;EulerStack v1 言語で言語モデルの構造を設計します:描き、費用を読み、学習します。&lt;br&gt;&lt;br&gt;GNU 一般公衆利用許諾書 第 3 版以降による自由ソフトウェアです。</translation>
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
        <translation>%1 を開けませんでした:%2。%3</translation>
    </message>
    <message>
        <source>%1 was not saved: %2. %3</source>
        <translation>%1 を保存できませんでした:%2。%3</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>コピーを保存…</translation>
    </message>
    <message>
        <source>The recovery copy cannot be written: %1. Save often.</source>
        <translation>復旧用の写しを書けません:%1。こまめに保存してください。</translation>
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
        <translation>%1 を書けませんでした:%2。</translation>
    </message>
    <message>
        <source>a new design</source>
        <translation>新しい設計</translation>
    </message>
    <message numerus="yes">
        <source>Unsaved work was found: %1, %2, %n edit(s).</source>
        <translation>
            <numerusform>保存されていない作業があります:%1、%2、編集 %n 件。</numerusform>
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
        <translation>最後に有効:パラメーター</translation>
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
        <translation>トークンあたりの KV キャッシュ</translation>
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
        <translation>式 %1 を置き換えますか?</translation>
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
        <translation>KV キャッシュ %1/トークン</translation>
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
        <translation>バッチ × %1 トークン</translation>
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
        <translation>トークンあたりの順伝播</translation>
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
            <numerusform>まだ実行がありません。%n ステップ学習して設計を試してください。</numerusform>
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
        <translation>失敗:%1</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>一時停止:%1</translation>
    </message>
    <message>
        <source>No answer: %1</source>
        <translation>応答なし:%1</translation>
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
        <translation>停止:%1</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>完了:%1</translation>
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
        <translation>正確な値:すべてのテンソルのサイズの和。</translation>
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
