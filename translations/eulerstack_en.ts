<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New from &amp;preset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;vert to the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;graph as SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export graph as P&amp;NG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export report as &amp;HTML…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export report as P&amp;DF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;loss plot…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;block, field or command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in the YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rep&amp;lace in the YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename te&amp;mplate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;set field to default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit field as e&amp;xpression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add block…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One repeat &amp;more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One repeat le&amp;ss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split off a copy of the &amp;template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quick fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fix all safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Validate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start or resume training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wrap rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ti&amp;dy layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xpand or collapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse a&amp;ll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit &amp;selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pr&amp;oblems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;un</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;nspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the botto&amp;m panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canvas on&amp;ly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full scr&amp;een</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next langua&amp;ge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next the&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About EulerStack Studio</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CanvasAccessible</name>
    <message>
        <source>%1 billion parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 million parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 thousand parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n parameters</source>
        <translation>
            <numerusform>%n parameter</numerusform>
            <numerusform>%n parameters</numerusform>
        </translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeat %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Designs to read; - is standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design to read; - is standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {file} ({bytes} bytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry run: {file} compiles to {bytes} bytes; nothing is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve a design to the JSON that the engine builds and trains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File to write; without it the JSON is printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the JSON also when a file is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do everything but write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe a design: its layers, sizes and costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the designs that come with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier, name, layers and exact parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to print the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the YAML of one preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the language: sections, kinds and fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to print it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stories (built in), kjv, python, or a text file or a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimizer steps (100)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequences in a step (8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens in a sequence (256, at most max_seq_len)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak learning rate (training_hints.lr_peak)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of weights and data (training_hints.seed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to compute (auto)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for checkpoints; without it nothing is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on from the checkpoint in DIR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jsonl: one JSON object a line for each event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a design on text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK: {file} (warnings: {warnings}, shown by --report)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check designs: every error with its line and how to correct it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print figures, realism warnings and reserved keys as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>json: one object a file, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks, explains, compiles and trains language-model designs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this help and exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the version and exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language; else EULERSTACK_LANG, else the system&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped at step {steps} after {time}: loss {loss}, validation loss {val_loss}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done at step {steps} after {time}: loss {loss}, validation loss {val_loss}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights are in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine {version}, LibTorch {torch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {step}/{steps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss {loss}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation loss {loss}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{speed} tokens/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample after step {step}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint of step {step}: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping after this step; Ctrl-C again ends the run at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARGUMENTS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileStore</name>
    <message>
        <source>The file name is longer than %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save under a shorter name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save in another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a .yml file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has %1 bytes, at most %2 are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a smaller file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is still growing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it when it is complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert it to UTF-8 and open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy in another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file on disk differs from what was written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InnerText</name>
    <message>
        <source>residual %1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed-forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>one layer shown, repeated %n times</source>
        <translation>
            <numerusform>one layer shown, repeated %n time</numerusform>
            <numerusform>one layer shown, repeated %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>per layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixer %1 · FFN %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixer %1 · FFN %2 · norms %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 heads, %2 KV</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InspectorForm</name>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Override</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed-forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norm and residual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compatibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modifiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Set window to {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set vocab_size to {needed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set tie_word_embeddings to {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set tie_weights to {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set vocab_size to {padded}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set dtype to bfloat16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text cannot be read as YAML from here on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check colons, quotes and indentation at this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The byte {byte} is not part of UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file with the encoding UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control character {code} stands in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line ends with a carriage return alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End lines with a line feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is indented with a tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indent with spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quote {quote} is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {quote} at the end of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bracket {bracket} is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {closing} after the last value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bracket {bracket} closes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {bracket}, or open it before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bracket {bracket} does not close the {open} of line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it with {closing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colon is missing after the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as key: value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second colon stands in one entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put quotes around the value, or move the inner key to a line of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The indentation of this line fits no entry above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align the line with the keys it belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry above has a value already and cannot hold keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align the line with the entry above, or remove the value there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list item stands among keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the item under a key of its own, or remove the dash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key stands among list items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indent the key into an item, or write it before the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more text after the end of the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it, or put quotes around the whole value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comma is missing between two entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate the entries with a comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is missing before the comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the comma, or write a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An expression between brackets needs quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &quot;{text}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value cannot begin with {character}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put quotes around the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The escape {text} does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write \\ for a backslash, or use single quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can follow | or &gt; on the same line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the text on the next line, or quote the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An anchor or an alias is not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &amp;name before a value and *name where it is used again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no anchor &amp;{name} before this alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &amp;{name} at the value to use, before this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds more than one document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one document: remove this line and what follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key &quot;{key}&quot; stands twice, first in line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge keys (&lt;&lt;) are not part of the language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the keys out, or use an alias for the whole value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key {key} is not text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put quotes around the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is a list, a mapping or an alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use text as key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag {tag} is not part of the language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alias *{name} stands inside its own anchor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has {bytes} bytes, the limit is {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the file: use templates and repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values are nested more than {limit} deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use fewer levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has more than {limit} keys and values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mapping has more than {limit} keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use fewer keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text has {bytes} bytes, the limit is {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has more than {limit} anchors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use templates instead of anchors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has more than {limit} aliases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use templates instead of aliases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written out, the aliases make more than {limit} values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use fewer aliases of aliases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more problems are not listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct those that are listed first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is {value}, not a mapping of sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with schema_version: 1 and the sections of a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schema_version is {value}; this version reads 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write schema_version: 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown key &quot;{key}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of: {allowed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown key &quot;{key}&quot;; {nearest} is near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename it to {nearest}, or use one of: {allowed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key {key} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {key}: {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is part of the language, not built in this version yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {key} until then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} {value} is part of the language, not built in this version yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {field}: {instead} until then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is {value}, not a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number without quotes and without a decimal point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is {value}, not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number without quotes, such as 0.1 or 3e-4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is {value}, not true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write true or false without quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is {value}, not text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a text, in quotes when it looks like a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is {value}, not a mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write KEY: VALUE lines below {field}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is {value}, not a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one item a line, each after a dash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} has length {count}; it takes {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write exactly {expected} values, such as [0.9, 0.95]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {text} gives {value}, not a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use // to divide without a remainder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is {value}, not a finite number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number within {range}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is {value}, outside {range}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {field} to {nearest} or another value within {range}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is {value}, which is none of its values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is {value}, which is none of its values; {nearest} is near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {field} to {nearest}, or use one of: {allowed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} {value} belongs to type {other}, not to {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set type to {other}, or {field} to one of: {allowed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} holds options of another kind; type is {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {key}, or set type to the kind it belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>init is {value}, not normal_ and a standard deviation from 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write normal_0.02 or another standard deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer_templates has no template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a template with a mixer and an ffn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer_schedule has no entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an entry such as - template: {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template &quot;{value}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry is a template, parallel or an integrator; this one names {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of these keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} cannot be overridden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a template of its own, or override one of: {allowed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is overridden, but the mixer of {template} is {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {key} from the override</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n_heads {n_heads} does not divide d_model {d_model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set n_heads to {nearest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n_kv_heads {n_kv_heads} does not divide n_heads {n_heads}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set n_kv_heads to {nearest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rope rotates pairs of numbers; the head size {head_dim} is odd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {field} to {nearest}, or positional to alibi or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} needs positional rope; positional is {positional}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {key} or set positional to rope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vendor.studio.positional learned needs positional none, not {positional}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set positional to none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is {value}; it must be more than {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {field} above {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is true, but a mixer of type {kind} has no such state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {field} to false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors that are not listed: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the errors above first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is reserved for plug-ins: it is kept and has no effect here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it if no plug-in needs it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of vendor.studio are used ({count}); other v1 tools ignore them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them if the model is meant for this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{token}&quot; is not expected here in the expression &quot;{text}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use numbers, let.NAME, + - * / // and parentheses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression &quot;{text}&quot; ends too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the missing number or let.NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parenthesis of the expression &quot;{text}&quot; is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the missing )</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expressions have no operator {token}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use + - * / // and parentheses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expressions have no functions such as {token}()</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the number itself, or use + - * / // and parentheses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expressions give numbers; there is no text in them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the quoted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expressions give numbers; {token} is not one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write true or false without ${}, or use a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{token} is not a number that expressions know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole or decimal number, such as 64 or 0.02</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expressions know no name {token}; entries of let are written let.NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write let.{token} and define {token} in let</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let has no entry {token}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Define {token} in let, or use one of: {allowed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let.{name} uses let.{token}, which stands below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {token} above {name}: an entry may use earlier entries only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let.{name} uses let.{token}, which uses let.{name} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of the entries a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression &quot;{text}&quot; divides by zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the divisor to a number other than 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result of &quot;{text}&quot; is too large for a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use smaller numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression has {length} characters, the limit is {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it over several entries of let</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression is nested more than {limit} deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{value}&quot; mixes text and an expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the value out, or make the whole value one expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let is {value}, not a mapping of names to numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one NAME: NUMBER a line below let:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let.{name} is {value}, not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a whole or decimal number, or an expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be used as a name in expressions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use letters, digits and _, not starting with a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let.{name} uses another entry of let; other v1 tools refuse that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the numbers out if the file is meant for other tools too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule has {layers} layers, the limit is {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower repeat until the sum is at most {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more findings are not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the findings above first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check stopped at an error of this program: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the text and report this with the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head_dim {head_dim} is outside 32 to 256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose n_heads so that d_model / n_heads is 64 to 128</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has {parameters} parameters ({short})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameters} parameters are {percent} % of target_params {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the design or target_params until they are within 70 % to 130 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max_seq_len {max_seq_len} is more than 64 times d_model {d_model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower max_seq_len, or widen d_model: scores will cost far more than projections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>family_hint {hint} does not fit the mixers: {mixers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change family_hint, or use the mixer that it names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vocab_size {vocab_size} is below the {needed} tokens of the gpt2 tokenizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set vocab_size to {needed} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tie_word_embeddings is {embedding}, tie_weights is {head}: tie_weights decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give both the same value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rope_scaling factor {factor} is above 32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a factor of at most 32, and train at the longer length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule has {layers} layers: {mixers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ratio} query heads share one key/value head, more than 16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise n_kv_heads: quality falls as groups grow, and little cache is left to save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vocab_size {vocab_size} is not a multiple of 64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set vocab_size to {padded}: the output product runs on full tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d_model {d_model} is not a multiple of 64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set d_model to {nearest}: matrix products run on full tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % of the parameters are in the vocabulary tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a smaller vocabulary or tie the weights, so that layers get the parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window {window} is longer than max_seq_len {max_seq_len} and has no effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove window, or make it shorter than max_seq_len</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The windows reach {reach} of {max_seq_len} tokens through all layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one layer the full context, or widen the windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template {name} is not used by any schedule entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it in layer_schedule, or remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rope_theta {theta} is small for a context of {max_seq_len} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set rope_theta to 500000.0, or add rope_scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without positions, attention knows the order only through the causal mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set positional to rope, unless this is the experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed-forward width {width} is outside 1 to 8 times d_model {d_model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a width of 2.5 to 4 times d_model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post-norm layers train from a learning rate without warm-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set warmup_steps_ratio to 0.03 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lr_peak {rate} is outside 1e-06 to 0.01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from 0.0003 and adapt it by the loss curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradients in float16 underflow without loss scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set dtype to bfloat16, or train in float32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing at {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an element that exists and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The YAML does not parse, so the canvas and the forms cannot change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the marked place in the YAML view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is the alias *{name}: a change would change other places too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the alias by a copy in the YAML view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The anchor &amp;{name} at {path} is used in other places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace its aliases by copies in the YAML view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds no keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove its value first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a list and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key &quot;{key}&quot; exists already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not valid YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy whole entries and paste them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change cannot be written safely at {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the change in the YAML view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two changes touch the same text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the changes one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template {name} is used {count} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove or change the entries that use it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the templates of this design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind {name} is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a kind of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run needs {need}, {available} are free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce batch size, sequence length or layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run needs {need} of the {available} that are free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, or reduce batch size or sequence length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory ran out at step {step}, the limit is {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce batch size, sequence length or layers, then resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss is not finite at step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the learning rate, or stop and resume from the last checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text {path} cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a readable file or folder, or stories, kjv or python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has {tokens} tokens, a run with this sequence length needs {needed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give more text or reduce the sequence length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is longer than {limit}: the rest is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give less text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text &quot;{corpus}&quot; is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run scripts/setup.sh, or choose stories or a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vocab_size {vocab_size} is too small for bytes, {needed} are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set model.vocab_size to 258 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sequence length {seq_len} is above max_seq_len {max_seq_len}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce the sequence length or raise model.max_seq_len</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine cannot build the kind &quot;{kind}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another kind, or a newer engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan cannot be used: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compile the design again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training option cannot be used: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device {device} is not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use --device cpu or auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s dtype is {dtype}; on the CPU it trains in float32, which is faster there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training on {device} with {threads} threads, {parameters} parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resumed from step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint {path} cannot be used: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another checkpoint, or start a new run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint {path} belongs to another design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume with the design kept in the checkpoint (design.yml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint {path} was made with other text or other sizes: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume with the same data, batch size, sequence length and seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint cannot be written to {path}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder, its permissions and the free space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine received a message that it cannot read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the studio or eulerstack train of the same version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine failed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report the message with the design; checkpoints are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path and the permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path; eulerstack presets list shows the designs that come with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a YAML file inside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading is not permitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the permissions of the file, or copy it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data arrived within {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the text in a file, or pass it on standard input with -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading failed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path and the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing failed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that exists, may be written to and has free space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output file is the design itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name after --output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard output cannot be written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, or send the output elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of: {commands}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &quot;{command}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean {guess}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option &quot;{option}&quot; here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read: {help}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option {option} has no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a value after it; read: {help}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} cannot be &quot;{value}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of: {choices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a whole number from {minimum} to {maximum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a number above {minimum}, at most {maximum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a YAML file, or - for standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} files are given, one can be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the command once for each file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input is named twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use - once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{argument}&quot; is one argument too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a preset is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arguments cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preset of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No presets are found in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set EULERSTACK_PRESETS_DIR to the folder that holds them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine cannot be started: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build eulerstack-engine beside eulerstack, or set EULERSTACK_ENGINE to its path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine was ended by signal {signal} at step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce --batch-size or --seq-len if memory ran out; --resume goes on from a checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine ended at step {step} with exit code {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the lines above; --resume goes on from a checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine sent something that cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use eulerstack and eulerstack-engine of the same version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine gave no sign of life for {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the run again; --resume goes on from a checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run failed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the message and correct its cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside the program: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report it with the command and the file that show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {field} to {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set repeat of {name} to {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {count} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert new {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename {name} to {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make {name} unique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put quotes around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename it to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {key}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace tabs with spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put quotes around the expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put quotes around {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {field} of {count} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset {field} of {count} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply {count} safe fixes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace &quot;{from}&quot; by &quot;{to}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Mixers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed-forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry uses this template. Delete removes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Save the changes of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes that are not saved are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training run is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep running leaves the window open. Stop and save writes a checkpoint first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>{name} is a causal language model with {layers} layers of width {d_model} and {parameters} parameters ({short}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads up to {max_seq_len} tokens from a vocabulary of {vocab_size} and computes in {dtype}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention has {heads} heads of size {head_dim}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention has {heads} heads of size {head_dim} that share one key/value head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention has {heads} heads of size {head_dim} in groups that share {kv_heads} key/value heads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions: rotary (RoPE) with base {theta}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions: rotary (RoPE) with base {theta}, scaled by {kind} with factor {factor}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions: a penalty by distance (ALiBi).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions: a learned vector for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions: none; the order is known through the causal mask alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mixer}, then {ffn}; {norm} norm {position}, residual {residual} with scaling {scaling}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>override {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a final {norm} the embedding table gives the logits (tied weights).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a final {norm} a matrix of its own gives the logits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has errors and cannot be explained yet: {errors}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One token costs {forward} forward and {training} in training; its keys and values take {kv}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed-forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters by part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV cache per token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{full} for {tokens} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward per token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training {training}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch {batch} x {tokens} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total with checkpointing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training memory, batch {batch} x {tokens} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EulerStack report: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters: {exact} ({short})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active parameters per token: {exact} ({short})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target: {target} ({percent} % of it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers: {layers} ({mixers})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV cache: {bytes} per token, {full} for {tokens} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State: {bytes}, whatever the length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward pass: {causal} per token ({unmasked} with masked scores)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training: {training} per token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpointing adds {flops} per token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training memory (batch {batch} x {tokens} tokens, {dtype}, AdamW): {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  weights {weights}, gradients {gradients}, optimizer {optimizer}, activations {activations}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  with checkpointing: activations {activations}, in all {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters by part:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>({count} layers)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result: FAIL, errors: {errors}, warnings: {warnings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result: WARN, warnings: {warnings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result: OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema: ok (version {version})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema: failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ERRORS ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WARNINGS ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INFO ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameters × %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AdamW, fp32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameters × 12 bytes: two moments and a float32 copy of the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameters × 8 bytes: two moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checkpointing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no checkpointing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values kept for the backward pass × %1 sequences × %2 tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV-cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum over layers of 2 × n_kv_heads × head_dim × %1 bytes × cached tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 layers × 2 × n_kv_heads × head_dim × %2 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>projections 2 × inputs × outputs; scores 4 × head width × seen tokens, averaged over max_seq_len</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 × inputs × outputs of each projection, and the activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 × d_model × vocab_size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norms and residuals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a few operations per value of the residual stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedding and positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scale and added positions; the look-up itself is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No doubts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No realism rule objects to this design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV-cache bytes per token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward FLOPs per token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV-cache per token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Realism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parameters, %2 layers, %3 of KV-cache per token, %4 forward per token</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>step %1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss not finite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pausing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>Each head lowers its scores in proportion to the distance, with a fixed slope per head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many tokens back a token sees, itself included; off means the full context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of attention weights set to zero in training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds biases to the query, key and value projections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of one head, when it is not d_model / n_heads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d_model / n_heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a bias to the output projection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of an attention mixer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each token looks at itself and the tokens before it and mixes their values by the softmax of query-key products. Several query heads may share one key/value head (n_kv_heads).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses the embedding matrix as output matrix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps logits z within c * tanh(z / c).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of a next-token head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects the last layer&apos;s output to one score for each vocabulary entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner width, when it is not a whole multiple of d_model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mlp_ratio * d_model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A variant of the activation: gelu_tanh is the tanh approximation that GPT-2 uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds biases to all projections of the feed-forward part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function of the gate: swiglu uses SiLU, gelu makes GeGLU, relu makes ReGLU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of a gated feed-forward part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two projections side by side; one passes through an activation and gates the other, the product is projected back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of a layer norm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtracts the mean of each token&apos;s vector, divides by its standard deviation, then scales and shifts by a learned weight and bias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A learned vector for each position is added to the token embedding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function between the two projections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of a two-matrix feed-forward part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widens each token&apos;s vector, applies an activation and projects it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No position information is added; the causal mask alone tells earlier from later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One norm serves the mixer and the feed-forward part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of a parallel residual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixer and feed-forward part read the same stream, both outputs are added at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of a sequential residual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mixer&apos;s output is added to the stream, then the feed-forward part reads the sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor on what the layer adds to the residual stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of an RMS norm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divides each token&apos;s vector by its root mean square and scales it by a learned weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pre: on the way into mixer and feed-forward part. post: after each residual sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small number that keeps the division away from zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of dynamic scaling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond the original length T0 the base grows with the sequence; shorter ones stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of linear scaling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All positions are divided by the factor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wavelengths above T0 / this are stretched fully.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wavelengths below T0 / this stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of llama3 scaling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long wavelengths are stretched by the factor, short ones kept, those between blended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base of the rotation&apos;s wavelengths; larger suits longer contexts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretches the rotation so that a model reads contexts longer than it was made for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of rotary positions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queries and keys are rotated by angles that grow with the position, so scores depend on distance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times longer the context becomes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context length the positions were made for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max_seq_len / factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimensions with more turns over T0 stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimensions with fewer turns over T0 are stretched fully.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor on the rotated queries and keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.1 ln(factor) + 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of yarn scaling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ramp over the dimensions between stretched and kept frequencies, and a factor that keeps attention sharp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of this part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values that differ from the template in these layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the language: 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named numbers for use in ${let.NAME} expressions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sizes and number format of the whole model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which tokenizer the model expects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token embedding and positions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named layer definitions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layers of the model, in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What turns the last layer into predictions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested settings for training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What exports should respect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the residual stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of token ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of query heads; divides d_model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of key/value heads; divides n_heads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner width of feed-forward parts as a multiple of d_model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number format of weights and activations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family the design follows, for checks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of parameters the design aims at, for checks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of tokenizer: a Hugging Face one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or folder of the tokenizer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a start token before each text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts an end token after each text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token that fills up short texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>positional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learned: a vector for each position is added to the embedding, as in GPT-2. Needs positional: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A learned vector for each token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How tokens know their place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says that the head uses the embedding matrix; head.tie_weights decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor on the token embedding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What moves information between tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What transforms each token by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normalisation around mixer and feed-forward part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How outputs join the residual stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the layer keeps between tokens when it generates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One layer: mixer, feed-forward part, norm and residual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by mixer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps keys and values of past tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps a recurrent state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the layer template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many layers of this template follow each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers of one template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decay rates of AdamW&apos;s two averages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last learning rate as a share of lr_peak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the steps in which the rate rises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decay of matrices in each step, times the rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest norm of the gradient; 0 turns clipping off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of layer outputs set to zero in training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of all random numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution of fresh weights: normal_ and its standard deviation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computes layers again in the backward pass to save memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimizer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the routers&apos; extra loss; without effect without a moe part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor on the routers&apos; learning rate; without effect without a moe part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What exports are made for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number format of the parts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eulerstack::studio::BottomPanel</name>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eulerstack::studio::CommandPalette</name>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find block, field or command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No block, field or command matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eulerstack::studio::DiffDialog</name>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− only in the file on disk    + only in this window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eulerstack::studio::MainWindow</name>
    <message>
        <source>This action failed, the design is unchanged. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recent designs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About EulerStack Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;EulerStack Studio %1&lt;/b&gt;&lt;br&gt;Designs language-model architectures in the EulerStack v1 language: draw them, read their cost, train them.&lt;br&gt;&lt;br&gt;Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not opened: %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not saved: %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery copy cannot be written: %1. Save often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program removed %1. The design is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program changed %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The design has errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Fix %n error(s) to compile.</source>
        <translation>
            <numerusform>Fix %n error to compile.</numerusform>
            <numerusform>Fix %n errors to compile.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compiled to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new design</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Unsaved work was found: %1, %2, %n edit(s).</source>
        <translation>
            <numerusform>Unsaved work was found: %1, %2, %n edit.</numerusform>
            <numerusform>Unsaved work was found: %1, %2, %n edits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert to the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored from the recovery copy of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eulerstack::studio::PresetCard</name>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n layer</numerusform>
            <numerusform>%n layers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eulerstack::studio::StartPage</name>
    <message>
        <source>Draw it, read its cost, train it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open YAML…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New from preset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a YAML file here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No presets were found. Set EULERSTACK_PRESETS_DIR to their folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained and checked. Start here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixer families combined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experimental</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research primitives. Some need a plugin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eulerstack::studio::StatusStrip</name>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message>
        <source>Last valid: Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV-cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No design open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::AddMenu</name>
    <message>
        <source>Add a block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks that may stand here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only blocks that may stand here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed-forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No block matches &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::CanvasPointer</name>
    <message>
        <source>Insert before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the mixer with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the feed-forward with %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::CanvasView</name>
    <message>
        <source>Add block…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expand or collapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat once less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split off a copy of the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the whole design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidy layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parameters, %2 of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text can not be read at the moment; this is the design before. Editing here waits for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1 › %2 · Esc collapses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B batch · T tokens · framed shapes are kept in the KV-cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::DesignTotals</name>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active per token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV-cache per token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward per token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training memory</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::DocumentSession</name>
    <message>
        <source>Another program changed the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which text to keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restored.yml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text cannot be read as YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair the first error of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text changed in the meantime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat the action</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::EmptyHint</name>
    <message>
        <source>Drag a block here or press A.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dense decoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From preset…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::EngineClient</name>
    <message>
        <source>The engine sent something that is no message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is of another version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install studio and engine of one version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine gave up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read its last lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system ended the engine, most likely for lack of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce batch size, sequence length or layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine crashed (signal %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the run again; the design is unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine ended early (exit code %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine %1 cannot be started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build eulerstack-engine, or set EULERSTACK_ENGINE to its path</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::FieldRow</name>
    <message>
        <source>Reset to default (Alt+Backspace)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the expression %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit as expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in YAML</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::FindBar</name>
    <message>
        <source>Find in YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no match</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::FormHeader</name>
    <message>
        <source>No design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole design</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layers %1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YAML line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YAML lines %1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used once</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>used %n time</numerusform>
            <numerusform>used %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>More actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make unique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives this entry a template of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::FormPage</name>
    <message>
        <source>Fewer fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more field(s)</source>
        <translation>
            <numerusform>%n more field</numerusform>
            <numerusform>%n more fields</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV-cache %1/token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV-cache unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text cannot be read as YAML. The form shows the last readable state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named values (let)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::HistoryPage</name>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::PalettePanel</name>
    <message>
        <source>No block matches &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experimental</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No presets were found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::ProblemDetail</name>
    <message>
        <source>%1 · line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::ProblemsModel</name>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::ProblemsPanel</name>
    <message>
        <source>Fix all safe (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies all fixes with one possible result, as one undo step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) hidden by the filter.</source>
        <translation>
            <numerusform>%n problem hidden by the filter.</numerusform>
            <numerusform>%n problems hidden by the filter.</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems. Checked %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::ReportPanel</name>
    <message numerus="yes">
        <source>Fix %n error(s) to see the cost.</source>
        <translation>
            <numerusform>Fix %n error to see the cost.</numerusform>
            <numerusform>Fix %n errors to see the cost.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 total, %2 active per token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch × %1 tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The design has errors. These are the figures of the last valid state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters by part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treemap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequences in a batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV-cache per token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward per token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Realism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::RunForm</name>
    <message>
        <source>sequences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the design says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the trained weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: write a whole number from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: write a number from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a text to train on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validate every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short stories (built in)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>King James Bible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python library sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::RunPanel</name>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logarithmic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export plot…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training runs in its own process. Editing stays possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Train %n step(s)</source>
        <translation>
            <numerusform>Train %n step</numerusform>
            <numerusform>Train %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix %n error(s) to train the design.</source>
        <translation>
            <numerusform>Fix %n error to train the design.</numerusform>
            <numerusform>Fix %n errors to train the design.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No runs yet. Train %n step(s) to test the design.</source>
        <translation>
            <numerusform>No runs yet. Train %n step to test the design.</numerusform>
            <numerusform>No runs yet. Train %n steps to test the design.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::RunPlot</name>
    <message>
        <source>Training loss, cross-entropy in nats per token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::RunSummary</name>
    <message>
        <source>Loss, first to last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak memory of the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate for the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine has been silent for 10 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait, or press Stop; the design is unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::Treemap</name>
    <message>
        <source>%1: %2 parameters, %3 % of the whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact: the sum of all tensor sizes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::ValuesTable</name>
    <message>
        <source>not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n use(s)</source>
        <translation>
            <numerusform>%n use</numerusform>
            <numerusform>%n uses</numerusform>
        </translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No values. Add a let: block to name numbers, and use them as ${let.NAME}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::YamlView</name>
    <message>
        <source>Ln %1, Col %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In sync with canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text ahead of canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in YAML (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YAML text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluated values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::ZoomBar</name>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the whole design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
