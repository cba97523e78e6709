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
    <message>
        <source>P&amp;lan training on many GPUs…</source>
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
    <message numerus="yes">
        <source>%n streams</source>
        <translation>
            <numerusform>%n stream</numerusform>
            <numerusform>%n streams</numerusform>
        </translation>
    </message>
    <message>
        <source>stream %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CanvasView</name>
    <message numerus="yes">
        <source>%n layers</source>
        <translation>
            <numerusform>%n layer</numerusform>
            <numerusform>%n layers</numerusform>
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
    <message>
        <source>Folder to write for the Hugging Face libraries: model, weights, tokenizer, code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained weights to export: a checkpoint, a folder of them, a safetensors file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of fresh weights (training_hints.seed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number format of the weights (model.dtype)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest size of one file of weights in MiB (4096)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the folder whatever is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a script that completes commands in a shell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shell that loads the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two designs: structure, parameters, memory, work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to print the difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two files are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not formatted: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formatted: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give files the canonical layout; comments and values stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write nothing; exit code 1 when a file would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to go on from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of each phase at most (its budget, or 256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 takes the likeliest token, more is freer (0.8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws from the N likeliest tokens (40; 0: all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws from the smallest set with this share of the probability (1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of the draws, and of fresh weights (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One execution mode alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints phases that are not visible too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps what memories learn in FILE, and goes on from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>json: one object with all phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mode}: {tokens} tokens that are not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mode}: {tokens} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden states were fed back: there is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tokens} tokens, {rate} tokens/s, cache {bytes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surprise of {path}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights are fresh: the text means nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write text with a checkpoint&apos;s folder, or with a design&apos;s fresh weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning ({file}:{line}): {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: layers: {layers}, parameters: {parameters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model&apos;s folder or its config.json; - is standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the model in the design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to print it; json-schema: for YAML editors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>json: one object a file, one a line; html: a page of one file; sarif: one log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is something else than a folder at this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder holds files that are not an unchanged export; --force replaces everything in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {folder} ({parameters} parameters, {dtype})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as the library&apos;s own family (Llama, GPT-2 ...) that it equals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>json: one object a file, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {value} on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What persistent memories learned is in {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a training run on many GPUs: splits that fit, time, cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many GPUs; default 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their kind; default h100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens to train on; default 20 for each active parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of a step; default by the size of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of a sequence; default max_seq_len, at most 8192</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of a GPU for an hour; default a round figure of its kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to print the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plug-in is allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed {name}: {contents}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List, allow and remove plug-ins, libraries that add kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug-ins that are allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the engine load this file: it runs with your rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared library of the plug-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a plug-in off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn a Hugging Face model (its config.json, its weights) into a design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File to write; without it the YAML is printed. With --weights a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the safetensors weights beside the config too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of a batch, computed one after the other to save memory (1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of products and activations (auto: float32 on the CPU, else model.dtype)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>... and {count} more of {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is something at this place already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, as the class leaves it out: {names}{more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {folder} ({tensors} tensors, {bytes})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids of the model&apos;s own tokenizer to go on from; ids are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model was made with the tokenizer of {path}, to which the bytes of a text mean nothing; turn the text into ids with that tokenizer and give them as --prompt-ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} is {theirs} there, {ours} here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weights need {needed} MiB, {free} MiB are free</source>
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
        <source>%1 heads, %2 KV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FFN %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>norms and others %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other tokens skip the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth gating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed in use</source>
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
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth gating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streams</source>
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
        <source>Use a smaller vocabulary, or tie the weights where they are not yet, so that layers get the parameters</source>
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
    <message>
        <source>latent_dim {latent_dim} is not below d_model {d_model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set latent_dim to {nearest} or another value below d_model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is {value}, more than {other} ({limit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {field} to {limit} or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} has no effect without {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {other}, or remove {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} and {other} exclude each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longrope lists {count} factors; a head that rotates {size} numbers needs {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give {expected} factors in each list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} {value} is more than the {limit} {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groups {groups} does not divide experts {experts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set groups to {nearest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} {value} leaves {held} experts, fewer than top_k {top_k}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {field} to {nearest} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>topk_groups is {value}, but group_limit is {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove topk_groups: group_limit says the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} acts on a router; hash routing has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {field}, or set routing type to learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixing birkhoff needs steps of Sinkhorn-Knopp; sinkhorn_iters is 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set sinkhorn_iters to 3, or mixing to unconstrained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optimizer hybrid needs the names of the matrices that Muon moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name them in optimizer_groups.muon, or set optimizer to muon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} belongs to variant {other}; this one is {variant}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {field}, or set variant to {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} {value} does not divide {of} {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {field} to {nearest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A branched mixer needs two or more branches; there are {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a branch, or use its mixer alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The branch {name} is branched itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write its branches beside the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top_k is {top_k}; there are {count} branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set top_k to {count} or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} has no meaning in a {form} entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {key}, or move it to an entry of the form it belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parallel has {count} of the 2 or more streams it needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a stream, or write its layers as entries of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} {value} is used twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each its own name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream {stream} has no layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no stream {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from and to both name the stream {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name two different streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} {value} is refused until a plug-in registers it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {field}: {instead}, or add the plug-in that builds {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{template} runs at width {width}, which n_heads {n_heads} does not divide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set d_out to {nearest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{template} runs at width {width}: {n_heads} heads have an odd size, and rope rotates pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The streams&apos; widths add up to {sum}, not to the {width} of their input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set projection to true, or end the streams at widths that add up to {width}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The streams end at the widths {widths}; merge {kind} needs one width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End all streams at one width, or use merge concat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross_attn runs at width {width}, which n_heads {n_heads} does not divide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the stream at a multiple of {n_heads}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body {template} changes the width from {width} to {d_out}; a body keeps its width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a template without shape_change, or set d_out to {width}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>execution_modes has no mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a mode with name and max_tokens, or remove execution_modes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transition leads from one execution mode to the next, and there are no execution_modes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add execution_modes, or remove transition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last layer gives width {width}: a projection back to d_model {d_model} is added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the last layer at d_model to save it, or keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inner_lr {rate} is outside 1e-06 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from 0.01: the inner model learns from one token at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No layer looks back at single tokens: all state is of fixed size or fades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one layer in eight attention with the full context, if exact recall matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phases may take {sum} tokens, more than max_seq_len {max_seq_len}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower max_tokens of the phases, or raise max_seq_len</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A depth gate of capacity {capacity} lets in hardly any token, or nearly all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a capacity of 0.1 to 0.9; 0.125 and 0.5 are the published ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The integrator takes {steps} steps, more than 32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at most 32 steps, or a method of higher order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory&apos;s hidden {hidden} is more than 8 times the width {d_model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set params.hidden to 1 to 8 times the width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d_out {d_out} is wider than d_model {d_model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a d_out below d_model: shape changes are meant to save work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>affinity sqrt_softplus has no bound and nothing balances its scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set bias_correction enabled to true, or affinity to sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash routing stands in mixtures after the first {first}: {layers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use learned routing there: a token&apos;s id says little about deep layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token uses an inner width of {width}, outside 1 to 8 times d_model {d_model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set vendor.studio.expert_dim so that top_k of them make 2 to 4 times d_model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An expert gets {load} tokens of a sequence of {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train with large batches, or use fewer experts: small products are slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} has no effect: the optimizer is adamw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set optimizer to muon or hybrid, or remove {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern &quot;{pattern}&quot; of {field} names no matrix of this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look the names up in the plan: layers.0.ffn.up_proj.weight and the like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{streams} residual streams take {streams} times the memory between layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use 4 streams or fewer: the gain beyond is small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train_loss_weight {weight} makes further tokens count more than the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use 0.1 to 0.3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latent_dim {latent_dim} is outside {low} to {high}, 1/16 to 3/4 of d_model {d_model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from half of d_model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latent_dim {latent_dim} is smaller than the rotated key beside it, {rope}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widen latent_dim, or make rope_head_dim smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{top} blocks of {block} tokens are the whole context of {max_seq_len}: nothing is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower top_k_blocks, or use type hca</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m_block {block} is longer than max_seq_len {max_seq_len}: no block is ever complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower m_block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{beyond} % of the places at experts were beyond their capacity, {dropped} % left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights {path} cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a checkpoint of this design, or its design file for fresh weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The design has no execution mode {mode}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one of execution_modes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt has {tokens} tokens, more than max_seq_len {max_seq_len} leaves room for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session {path} cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another file, or remove this one to begin again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session {path} cannot be written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file in a folder that can be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no valid JSON: {found} cannot stand here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the text at this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no valid JSON: the text ends too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what is missing; was the file copied whole?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no valid JSON: the text between the quotes cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as UTF-8, and line breaks and backslashes escaped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no valid JSON: {found} is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number as JSON does, such as 12, -0.5 or 1e-6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key {key} is written twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists and objects stand inside each other more than {limit} deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that this is the config.json of a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more than {limit} values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A config is a JSON object; this is something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the config.json of a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model_type is missing: nothing says which model this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add model_type, one of: {families}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models of the type &quot;{value}&quot; cannot be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a config of one of: {families}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean {guess}? Possible are: {families}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is {value}, not a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number from {minimum} to {maximum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is {value}, not a finite number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number from {minimum} to {maximum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is {value}, outside the possible range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is {value}, neither true nor false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is {value}, not a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a text between quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is {value}, not a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a list between [ and ]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is {value}, not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an object with braces around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is missing, and {class} has no default for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the key with its value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} has {count} entries, and there are {layers} layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one entry for each layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is {value} and does not divide {other}, which is {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change one of the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is {value}, and {other} asks for {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key}: {value} cannot be expressed in a design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it if the model does not depend on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key}: {value} is left out, because a design has no word for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember it where the results of both models are compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key}: {value} is left out, because {class} knows no such key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling and the model_type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output file is the config itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {name} into an integrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unwrap the frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a stream of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn off {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{template} runs at width {width}, which is not above its latent_dim {latent_dim}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower latent_dim, or set d_out to {nearest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layers} layers with mamba, hyena or moe train without dropout and without checkpointing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set training_hints.checkpointing to true, or dropout above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} {value} is past {limit}, the limit of usual mixtures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at most 1024 experts, and a capacity_factor of 0.5 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model of the type {value} holds more than a language model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the language model alone: save what stands under {part} as a file of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No split over {gpus} x {gpu} fits: the smallest needs {need} of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use more GPUs, GPUs with more memory, or shorter sequences (--seq-len)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step of {batch} tokens cannot be cut for {gpus} GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use fewer GPUs, or larger steps (--batch-tokens)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no safetensors files here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a folder with model.safetensors, or with its index and shards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights are there as pickle only ({file}), which is never read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert them where you trust them: load the model, save_pretrained() writes safetensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be used: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the file again; it is damaged, incomplete or no safetensors file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tensor {tensor} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use all files of one model with its own config.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tensor {tensor} has no place in the design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tensor {tensor} has the shape {shape}, not {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tensor {tensor} holds {dtype}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use weights in float32, bfloat16 or float16, not quantized ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of a {family} model cannot be taken: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the design without --weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--weights needs a folder to write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it: eulerstack import DIR --weights -o FOLDER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of allowed plug-ins {path} cannot be used: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair the file, or remove it and allow the plug-ins again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of allowed plug-ins {path} cannot be written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the shared library of the plug-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plug-in &quot;{plugin}&quot; is allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one that eulerstack plugins list shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description of the plug-in {plugin} cannot be used: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the plug-in&apos;s author for a corrected one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plug-in {plugin} registers {what}, which {owner} has already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the other plug-in first, or use this one under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plug-in {plugin} cannot be loaded: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file is there and was built for this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the plug-in {plugin} is not the one that was allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you trust the new file: eulerstack plugins allow {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plugin} is no plug-in: it has no function eulerstackPlugin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a library that was built as docs/plugins.md says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plug-in {plugin} is for interface {version}; this engine has {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build it again with the header of this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plug-in {plugin} was built with LibTorch {version}; this engine has {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build it again with the LibTorch of the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plug-in {plugin} failed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report it to the plug-in&apos;s author, or do without its kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plug-in {plugin} crashed the engine: {signal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plug-in {plugin} did not finish loading within {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plug-in {plugin} describes {what} and does not build it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report it to the plug-in&apos;s author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: with these values {expression} is {value}, not a whole number above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the options that it is made from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} comes from the plug-in {plugin}, and exports hold no plug-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a built-in kind in its place, or train and generate here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head_template {template} changes the width from {width} to {d_out}; the head reads {width}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>res</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>depth gating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>override</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merge: {kind} + projection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merge: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 weight set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} weight sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 body call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} body calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} vocab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} ctx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logits {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>softcap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>win {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sinks {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decay {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>projected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chunk {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A checkpoint needs {needed} MiB; {free} MiB are free in {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, or choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The design equals no family of the library; {family} comes nearest, but {differences}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change these fields, or leave out --native: the folder then holds the code of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learned positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no positions</source>
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
    <message>
        <source>depth gating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shape change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streams that read the same input side by side, then are merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One body applied several times, with weights of its own or shared ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modifiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values that differ from the template in one entry.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>Trained short, read long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth instead of width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The baseline that most open models share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows with gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long convolutions in place of attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selective state spaces and nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same idea as matrix products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small model with latent attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts balanced without a loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small mixture of experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicting the token after the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention and feed-forward side by side in each layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small model with norms of queries and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small but complete language model to open, change and train first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention with a decay in place of the softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small model whose heads may look at nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long context for a small cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latent attention for long contexts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every second layer serves one token in eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention and state side by side, token by token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mamba layers with one attention layer among them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers that half of the tokens skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two streams and a gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decay for the far, a window for the near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fast one that remembers and a slow one that looks things up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every primitive of the language in one model of 20 layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model that thinks before it answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short windows and a memory that learns while the model is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A memory of pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Far tokens as blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide, narrow, wide again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A residual stream of several lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A memory that writes where it is surprised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts chosen by the token itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A layer as a differential equation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thought after every token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thought, refined four times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A memory that looks tokens up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same layer, four times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gate in place of a choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinking first, answering then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers that learn while they read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, to the last parameter</source>
        <translation type="unfinished"></translation>
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
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
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
    <message>
        <source>Active parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV cache of a full context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FLOPs per token, forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FLOPs per token, training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same design: {before}, {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {before} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures: all as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>depth gate {kind}: {percent} % of the tokens pass through the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory {kind}, which goes on learning in use (lasts: {persistence})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory {kind}, fixed in use (lasts: {persistence})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the width changes from {width} to {d_out} ({kind})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>width {width}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} streams side by side, joined by {merge}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stream {name}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>integrator {kind}: {template} in {steps} steps, each with its own weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>integrator {kind}: {template} as derivative, {steps} steps, {calls} calls of one set of weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>integrator {kind}: {template} in {steps} steps with one set of weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in phases that are not visible the last hidden state is the next input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a projection from width {width} back to {d_model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phases of a text:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: a rationale of {tokens} tokens after each token, loss weight {weight}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: up to {tokens} tokens, loss weight {weight}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: up to {tokens} tokens that are not shown, loss weight {weight}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{token} ends a phase before its budget does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sequences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what recurrent mixers, memories and convolutions keep, whatever the length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merges, gates and memories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merges of streams, depth gates, memories, changes of width, steps of an ODE method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mixer}, no feed-forward part; {norm} norm {position}, residual {residual} with scaling {scaling}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embedding is multiplied by {scale}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logits stay within {cap} (softcap).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In training {depths} further tokens are predicted, each by {layers} layers of {template}; their loss weighs {weight}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training {model} ({parameters} parameters) on {gpus} x {gpu}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens: {tokens}, in a step about {batch}, in a sequence {sequence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price: {price} $ for a GPU and hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Splits that fit: {fitting} of {tried}. The least demanding first; each further one is faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>   memory of a GPU {memory}: weights {weights}, gradients {gradients}, optimizer {optimizer}, activations {activations}, reserve {reserve}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>   a step of {batch} tokens {step} s, {rate} tokens/s, {percent} % of the peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>   in all {time}, {hours} GPU hours, {cost} $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>   train.py of an export does not cut this way; engines that do take an export with --native</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tensor {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pipeline {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>experts {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>micro-batch {size} x {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected by a model of the machine, not measured: docs/planning.md</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active per token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} active per token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>   train.py does not cut this way; torchtitan does, of a folder made with --native (not tried here): ./run_train.sh {options}</source>
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
        <source>Extra scores in the softmax denominator of each head; they have no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extra scores are learned; else they are zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets a head attend to nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of a latent of the queries; off means they are projected at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half of a head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotated numbers of a query and of the key that all heads share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rest of a head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of a query and key that are not rotated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of a head&apos;s values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sizes of latent attention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Far tokens are read as blocks, each compressed to one key and value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMS norm of queries and keys before rotation. head: of each head (Qwen3); width: of all heads together (OLMo 2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard, sliding: all tokens of the window. dilated: every window_dilation-th. nsa: all, and beyond it every (window * window_dilation)-th.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step of the modes dilated and nsa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1; nsa: 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and values of all heads are read from one latent of this size; only it is cached (MLA).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key/value heads of this template; divides n_heads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model.n_kv_heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores z become c tanh(z / c) (Gemma 2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor on q . k.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 / sqrt(head size)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first numbers of a head are rotated; 0 turns rotation off in this template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base of the rotation&apos;s wavelengths in this template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embedding.rope_theta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbouring numbers are rotated against each other, as in DeepSeek&apos;s weights, not the halves of a head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each token looks at itself and the tokens before it and mixes their values by the softmax of query-key products. Several query heads may share one key/value head (n_kv_heads), or all read one latent (latent_dim).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learned_gate: all branches, weighed by a softmax. top_k: the k largest weights only, adding up to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many branches top_k takes for a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the weights are computed from: the normed hidden state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the branches are weighed for each token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two or more mixers by name, each with its own options; none of type branched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of a branched mixer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several mixers read the same input side by side; a learned gate weighs their outputs for each token, or picks the best ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the layer template that the further depths are made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of further tokens predicted, one depth each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of layers in each depth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the mean loss of the further depths in training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prediction of further tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of a head that predicts further tokens too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As causal_lm; in training, further depths predict the tokens after the next one from the last layer&apos;s output and the tokens in between. They do not run when text is generated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a query scores a block. relu_mha: weighted sum of ReLU(q . k) over heads; dot_product: mean of q . k; learned_block_sel: additive scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heads of the indexer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of an indexer head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number format that index queries and keys are rounded to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores blocks, so that a query reads only the best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens that become one entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How keys and values of a block become one. softmax_gated: weights from the tokens and their places; learned_pool: weights of the places alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many blocks a query chooses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of csa compression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compressed sparse attention: a query reads the entries of the top_k_blocks best blocks and the tokens near it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of hca compression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heavily compressed attention: a query reads the entries of all complete blocks and the tokens near it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of nsa_learned compression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three attentions side by side, added by gates: the entries of all blocks, the tokens of the best blocks, the tokens near the query.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns the gate on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the tokens that pass through the layer; the others skip it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of a depth gate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the tokens with the highest scores pass through the layer, the others are not computed. In use a small predictor, trained beside the model, decides for each token by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of the gate that training aims at; every token is computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of a learned depth gate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gate for each token mixes what the layer gives with its input. All tokens are computed; in training the gate&apos;s mean is drawn to the capacity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another activation: gelu_tanh is the tanh approximation that GPT-2 uses, silu is x times its sigmoid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biases of the feed-forward part, when they differ from bias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer has no feed-forward part and no second norm, as in Mamba.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long convolutions and gates in a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the network that computes the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast the filters fade: by e^-filter_decay over the full context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of a hyena mixer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convolutions as long as the context, with filters computed by a small network from the distance, and gates between them. Fourier transforms make the work grow as T log T.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the template that is applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the body is applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden: in phases that are not visible the last hidden state is the next input instead of a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of an integrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All steps use one set of weights, as in Universal Transformers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is applied several times, each time with weights of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is the derivative of an ODE, solved from 0 to 1 by Euler&apos;s method: the steps share their weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is the derivative of an ODE, solved from 0 to 1 by the classic Runge-Kutta method: four calls of the body a step, one set of weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mamba1: a state for each channel, run as a scan. mamba2: heads that share one decay, run as matrix products of chunks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers each channel remembers between tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens that the short convolution before the state sees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner width as a multiple of the layer&apos;s width.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels of one head of mamba2; divides the inner width.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>64, or the largest divisor below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of heads of mamba2 with input and output vectors of their own; divides the number of heads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank of the projection to the step sizes of mamba1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d_model / 16, rounded up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norms on the step size, input and output vectors of mamba1, as in Jamba.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a bias to the convolution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds biases to the input and output projections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small number that keeps the division of the norms inside the mixer away from zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of a mamba mixer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short convolution, then a state of fixed size that forgets and takes in by amounts computed from each token; a gate on the way out. Work and memory per token do not grow with the context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of an associative memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A matrix that maps keys to values: each token reads it through a query, and while the model is used the delta rule writes what it did not yet recall, token by token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the memory&apos;s network, or of its keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sizes of the memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate of the memory&apos;s own updates while the model is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory goes on learning while the model is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of a neural memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small network whose weights are the memory: each token reads it through a query, and its update while the model is used is one gradient step on how badly it recalls values from keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many stored tokens one token reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of a retrieval memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each token finds the stored tokens whose keys match its query best and adds the softmax mean of their values. The store holds the earlier tokens, and what updates kept from earlier prompts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A matrix takes what the streams give to the width of their input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of a merge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The streams&apos; outputs stand side by side; a matrix takes them back to one width.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The streams&apos; outputs are added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each token weighs the streams by a softmax of its input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the stream that gives keys and values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the stream that asks and is added to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of one stream attend to the tokens of another up to their own place; further streams are added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function of the experts&apos; gate: swiglu uses SiLU, gelu makes GeGLU, relu makes ReGLU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of a mixture of experts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many feed-forward parts of which each token uses a few: a router chooses top_k of the experts and weighs their outputs; shared experts serve every token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a bias to each score for choosing, never for weighing, that training moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far a bias moves after each step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deviation from the mean load, as a share of it, up to which a bias stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance of the experts without a loss (DeepSeek-V3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the balance loss within each sequence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of experts that one token may use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further balance between experts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the experts of a token are chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as router</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns a logit of the router into the score that chooses and weighs an expert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of experts to choose from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of experts that each token uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of further experts that every token uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probabilities of the experts, for choosing and for the balance losses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the loss that balances the experts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the loss that keeps logits small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens an expert takes in training, as a multiple of an even share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens beyond the capacity in training: overflow computes them too, drop leaves them out, pad does so and fills each expert up to its capacity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation of the router&apos;s fresh weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training_hints.init</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range of the random factor on the router&apos;s input in training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts and how tokens reach them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divides the weights of the chosen experts by their sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor on what the chosen experts give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of equal size that the experts stand in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups that one token may use, when balance.group_limit says nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score of a group: the sum of its two best experts, or the best one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner width of all shared experts together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared_experts * expert_dim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each expert has a gate; without it, it is a plain mlp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a mixture has beyond version 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner width of one expert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of residual streams.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How streams mix: by a doubly stochastic matrix, by any matrix, or by the identity plus a matrix of half rank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps that make the matrix of birkhoff doubly stochastic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streams and how they mix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of a hyper-connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The residual stream is several streams: each part reads a weighted sum of them, writes to all, and mixes them by a learned matrix. The streams start as copies; after the last layer their mean goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computes in chunks, with work that grows linearly with the context; false compares all pairs. Both give the same result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of one chunk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotates queries and keys by the model&apos;s rotary positions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true with positional rope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of values as a multiple of the width of keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of a retnet mixer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention without softmax: each head weighs the past by query-key products that fade at a fixed rate, so a state of fixed size gives the same result. Outputs are normed per head and gated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scales by one plus the weight (Gemma).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The norm has learned weights; off: it only normalises (OLMo).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What mixer and feed-forward part give is normed too, before it is added (Gemma 2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With position post: the norms are on what mixer and feed-forward part give, x = x + N(Mix(x)), not on the sum (OLMo 2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divides each frequency while the text is no longer than the original length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divides each frequency when the text is longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max_seq_len / original length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sqrt(1 + ln(factor) / ln(original length))</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of longrope scaling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each frequency has a factor of its own; texts longer than the original length use the second list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of a learned router.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A matrix scores every expert for each token; the best ones are chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number mixed into the hash, so that layers differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of hash routing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token&apos;s id alone chooses its experts, each with the weight 1 / top_k; no router.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the stream after the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of a change of width.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One matrix takes the stream to the new width.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A causal convolution over three tokens takes the stream to the new width.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two matrices with an activation between them take the stream to the new width.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of a transition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the token that ends a phase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token of its own ends a phase; its budget ends it in any case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phase ends when its budget of tokens is used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner width of the model that learns while reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of an inner model with a hidden layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network with one hidden layer, a norm and a residual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A linear inner model has no options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One matrix, a norm and a residual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model that learns while it reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the inner model learns: plain steps, or AdamW with moments of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate of the inner model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the inner model for each token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps what was learned from the last sequence of a training step as the new start; two forward passes then differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of a ttt_layer mixer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each sequence trains a small model of its own while it is read: every token is a learning step, and the trained model answers the query of that token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of matrices that Muon moves; * stands for any text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of tensors that AdamW moves, whatever else says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which tensors each optimizer moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newton-Schulz steps with ns_coefs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coefficients a, b, c of these steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further steps with stabilize_coefs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coefficients of the further steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How Muon makes an update orthogonal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains with the weights as they are after quantisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format of the quantised weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of the matrices; * stands for any text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format that weights are brought back to before they are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantisation that training takes into account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phases of a text, such as thinking and answering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What ends one phase and begins the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner width of dense feed-forward parts that give none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A memory of its own that the layer reads at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the layer at another width; the next layers run at that width.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets only some tokens pass through these layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two or more streams that read the same input side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the streams become one again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streams of layers side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template that is applied several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One body applied several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layers of the stream, in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One stream of a parallel entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers of one template inside a stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the phase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget: the phase ends after so many tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the phase&apos;s tokens in the training loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next phase reads on from this one; else it starts from the prompt again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phase is part of the answer people see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hidden rationale of max_tokens after each token, mixed into its prediction by a learned head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One phase of a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muon moves the matrices of layers by Muon and the rest by AdamW; hybrid only the matrices that optimizer_groups.muon names, all of them without that list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layered_safe keeps norms, biases, routers and an untied head in float32; uniform gives all parts the model&apos;s dtype.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long what was learned while using the model lasts: one prompt, one session, or as long as the weights, in a file beside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a bias for each vocabulary entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor on the logits, before bias and softcap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The norm has a learned bias beside its weights.</source>
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
    <name>eulerstack::studio::CompileDialog</name>
    <message>
        <source>Compile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a folder that the Hugging Face libraries load, train and generate with: config, weights, tokenizer and the code that computes the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (that of the design)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the library&apos;s own family that the design equals, without code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace whatever is in the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained weights: a checkpoint or an exported folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan as JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1 of about %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compiled to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the design says</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eulerstack::studio::CompileJob</name>
    <message>
        <source>The program %1 did not run: %2.</source>
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
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix the errors of the design to plan its training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eulerstack::studio::PlanDialog</name>
    <message>
        <source>Plan training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens (billions)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of a GPU for an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Splits that fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of a GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Splits that fit: %1 of %2. The least demanding first; each further one is faster. Expected by a model of the machine, not measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No split fits: the smallest needs %1 of each GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step cannot be cut for so many GPUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The train.py of an export does not cut this way; engines that do take an export with --native.</source>
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
    <name>eulerstack::studio::ShortcutsDialog</name>
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
    <message>
        <source>High contrast</source>
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
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::CanvasCommands</name>
    <message>
        <source>A frame cannot stand inside a frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select plain entries, or unwrap the frame first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only entries that follow each other can run side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select entries without a gap between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>An integrator repeats one entry, and %n are selected</source>
        <translation>
            <numerusform>An integrator repeats one entry, and %n are selected</numerusform>
            <numerusform>An integrator repeats one entry, and %n are selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one entry</source>
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
    <message>
        <source>Into stream %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add memory %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add shape change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add depth gating %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Override on or off</source>
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
    <message>
        <source>Replace block…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into an integrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unwrap the frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Override on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth gating on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory on or off</source>
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
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete (Alt+Backspace)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
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
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers of the curves as a table (T)</source>
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
    <name>eulerstack::widgets::RunTable</name>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, smoothed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss by step</source>
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
    <message>
        <source>%1 active per token</source>
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
