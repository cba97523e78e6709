<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertar</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation>&amp;Diseño</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;jecutar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;New design</source>
        <translation>Diseño &amp;nuevo</translation>
    </message>
    <message>
        <source>New from &amp;preset…</source>
        <translation>Nuevo desde &amp;preajuste…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>Re&amp;vert to the file</source>
        <translation>&amp;Volver al archivo</translation>
    </message>
    <message>
        <source>Export &amp;graph as SVG…</source>
        <translation>Exportar &amp;gráfico como SVG…</translation>
    </message>
    <message>
        <source>Export graph as P&amp;NG…</source>
        <translation>Exportar gráfico como P&amp;NG…</translation>
    </message>
    <message>
        <source>Export report as &amp;HTML…</source>
        <translation>Exportar informe como &amp;HTML…</translation>
    </message>
    <message>
        <source>Export report as P&amp;DF…</source>
        <translation>Exportar informe como P&amp;DF…</translation>
    </message>
    <message>
        <source>Export &amp;loss plot…</source>
        <translation>Exportar gráfica de &amp;pérdida…</translation>
    </message>
    <message>
        <source>&amp;Close design</source>
        <translation>&amp;Cerrar diseño</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>Find &amp;block, field or command</source>
        <translation>Buscar &amp;bloque, campo o comando</translation>
    </message>
    <message>
        <source>&amp;Find in the YAML</source>
        <translation>&amp;Buscar en el YAML</translation>
    </message>
    <message>
        <source>Rep&amp;lace in the YAML</source>
        <translation>Cambia&amp;r en el YAML</translation>
    </message>
    <message>
        <source>Rename te&amp;mplate</source>
        <translation>Reno&amp;mbrar plantilla</translation>
    </message>
    <message>
        <source>Re&amp;set field to default</source>
        <translation>Re&amp;stablecer campo</translation>
    </message>
    <message>
        <source>Edit field as e&amp;xpression</source>
        <translation>Editar campo como e&amp;xpresión</translation>
    </message>
    <message>
        <source>&amp;Add block…</source>
        <translation>&amp;Añadir bloque…</translation>
    </message>
    <message>
        <source>Move &amp;earlier</source>
        <translation>Mover &amp;antes</translation>
    </message>
    <message>
        <source>Move &amp;later</source>
        <translation>Mover &amp;después</translation>
    </message>
    <message>
        <source>One repeat &amp;more</source>
        <translation>Una repetición &amp;más</translation>
    </message>
    <message>
        <source>One repeat le&amp;ss</source>
        <translation>Una repetición meno&amp;s</translation>
    </message>
    <message>
        <source>Split off a copy of the &amp;template</source>
        <translation>Separar una copia de la &amp;plantilla</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>Problema &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>Problema &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Quick fix</source>
        <translation>Arreglo &amp;rápido</translation>
    </message>
    <message>
        <source>&amp;Fix all safe</source>
        <translation>Arreglar lo &amp;seguro</translation>
    </message>
    <message>
        <source>&amp;Validate</source>
        <translation>&amp;Validar</translation>
    </message>
    <message>
        <source>&amp;Compile…</source>
        <translation>&amp;Compilar…</translation>
    </message>
    <message>
        <source>&amp;Start or resume training</source>
        <translation>&amp;Iniciar o reanudar el entrenamiento</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>&amp;New run…</source>
        <translation>&amp;Nueva ejecución…</translation>
    </message>
    <message>
        <source>&amp;Wrap rows</source>
        <translation>A&amp;justar filas</translation>
    </message>
    <message>
        <source>Ti&amp;dy layout</source>
        <translation>Or&amp;denar</translation>
    </message>
    <message>
        <source>E&amp;xpand or collapse</source>
        <translation>E&amp;xpandir o contraer</translation>
    </message>
    <message>
        <source>Collapse a&amp;ll</source>
        <translation>Con&amp;traer todo</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;cercar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Ajustar</translation>
    </message>
    <message>
        <source>Fit &amp;selection</source>
        <translation>Ajustar la &amp;selección</translation>
    </message>
    <message>
        <source>&amp;Blocks</source>
        <translation>&amp;Bloques</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>&amp;Plantillas</translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation>P&amp;reajustes</translation>
    </message>
    <message>
        <source>Pr&amp;oblems</source>
        <translation>Pr&amp;oblemas</translation>
    </message>
    <message>
        <source>&amp;YAML</source>
        <translation>&amp;YAML</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Informe</translation>
    </message>
    <message>
        <source>R&amp;un</source>
        <translation>E&amp;jecución</translation>
    </message>
    <message>
        <source>I&amp;nspector</source>
        <translation>I&amp;nspector</translation>
    </message>
    <message>
        <source>&amp;Canvas</source>
        <translation>&amp;Lienzo</translation>
    </message>
    <message>
        <source>Ne&amp;xt region</source>
        <translation>Región &amp;siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious region</source>
        <translation>Región &amp;anterior</translation>
    </message>
    <message>
        <source>Show or hide the botto&amp;m panel</source>
        <translation>&amp;Mostrar u ocultar el panel inferior</translation>
    </message>
    <message>
        <source>Canvas on&amp;ly</source>
        <translation>So&amp;lo lienzo</translation>
    </message>
    <message>
        <source>Full scr&amp;een</source>
        <translation>Pantalla compl&amp;eta</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Restablecer disposición</translation>
    </message>
    <message>
        <source>Next langua&amp;ge</source>
        <translation>Idio&amp;ma siguiente</translation>
    </message>
    <message>
        <source>Next the&amp;me</source>
        <translation>Te&amp;ma siguiente</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;About EulerStack Studio</source>
        <translation>&amp;Acerca de EulerStack Studio</translation>
    </message>
    <message>
        <source>P&amp;lan training on many GPUs…</source>
        <translation>P&amp;lanificar un entrenamiento en muchas GPU…</translation>
    </message>
</context>
<context>
    <name>CanvasAccessible</name>
    <message>
        <source>%1 billion parameters</source>
        <translation>%1 mil millones de parámetros</translation>
    </message>
    <message>
        <source>%1 million parameters</source>
        <translation>%1 millones de parámetros</translation>
    </message>
    <message>
        <source>%1 thousand parameters</source>
        <translation>%1 mil parámetros</translation>
    </message>
    <message numerus="yes">
        <source>%n parameters</source>
        <translation>
            <numerusform>%n parámetro</numerusform>
            <numerusform>%n parámetros</numerusform>
        </translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Secuencia</translation>
    </message>
    <message>
        <source>Entry %1 of %2</source>
        <translation>Entrada %1 de %2</translation>
    </message>
    <message>
        <source>repeat %1</source>
        <translation>repetición %1</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 por ciento</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n streams</source>
        <translation>
            <numerusform>%n flujo</numerusform>
            <numerusform>%n flujos</numerusform>
        </translation>
    </message>
    <message>
        <source>stream %1</source>
        <translation>flujo %1</translation>
    </message>
</context>
<context>
    <name>CanvasView</name>
    <message numerus="yes">
        <source>%n layers</source>
        <translation>
            <numerusform>%n capa</numerusform>
            <numerusform>%n capas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Designs to read; - is standard input</source>
        <translation>Diseños que leer; - es la entrada estándar</translation>
    </message>
    <message>
        <source>Design to read; - is standard input</source>
        <translation>Diseño que leer; - es la entrada estándar</translation>
    </message>
    <message>
        <source>The same as FILE</source>
        <translation>Lo mismo que FILE</translation>
    </message>
    <message>
        <source>Written: {file} ({bytes} bytes)</source>
        <translation>Escrito: {file} ({bytes} bytes)</translation>
    </message>
    <message>
        <source>Dry run: {file} compiles to {bytes} bytes; nothing is written</source>
        <translation>Prueba: {file} da {bytes} bytes; no se escribe nada</translation>
    </message>
    <message>
        <source>Resolve a design to the JSON that the engine builds and trains</source>
        <translation>Convierte un diseño en el JSON que el motor construye y entrena</translation>
    </message>
    <message>
        <source>File to write; without it the JSON is printed</source>
        <translation>Archivo de salida; sin él se imprime el JSON</translation>
    </message>
    <message>
        <source>Print the JSON also when a file is written</source>
        <translation>Imprime el JSON aunque se escriba un archivo</translation>
    </message>
    <message>
        <source>Do everything but write</source>
        <translation>Hace todo menos escribir</translation>
    </message>
    <message>
        <source>Describe a design: its layers, sizes and costs</source>
        <translation>Describe un diseño: capas, tamaños y costes</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>no válido</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>List the designs that come with the program</source>
        <translation>Lista los diseños incluidos en el programa</translation>
    </message>
    <message>
        <source>Tier, name, layers and exact parameters</source>
        <translation>Nivel, nombre, capas y parámetros exactos</translation>
    </message>
    <message>
        <source>How to print the list</source>
        <translation>Formato de la lista</translation>
    </message>
    <message>
        <source>Print the YAML of one preset</source>
        <translation>Imprime el YAML de un preajuste</translation>
    </message>
    <message>
        <source>Name in the list</source>
        <translation>Nombre en la lista</translation>
    </message>
    <message>
        <source>Print the language: sections, kinds and fields</source>
        <translation>Imprime el lenguaje: secciones, clases y campos</translation>
    </message>
    <message>
        <source>stories (built in), kjv, python, or a text file or a folder</source>
        <translation>stories (incluido), kjv, python, o un archivo de texto o una carpeta</translation>
    </message>
    <message>
        <source>Optimizer steps (100)</source>
        <translation>Pasos del optimizador (100)</translation>
    </message>
    <message>
        <source>Sequences in a step (8)</source>
        <translation>Secuencias por paso (8)</translation>
    </message>
    <message>
        <source>Tokens in a sequence (256, at most max_seq_len)</source>
        <translation>Tokens por secuencia (256, como mucho max_seq_len)</translation>
    </message>
    <message>
        <source>Peak learning rate (training_hints.lr_peak)</source>
        <translation>Tasa de aprendizaje máxima (training_hints.lr_peak)</translation>
    </message>
    <message>
        <source>Seed of weights and data (training_hints.seed)</source>
        <translation>Semilla de pesos y datos (training_hints.seed)</translation>
    </message>
    <message>
        <source>Where to compute (auto)</source>
        <translation>Dónde calcular (auto)</translation>
    </message>
    <message>
        <source>Folder for checkpoints; without it nothing is kept</source>
        <translation>Carpeta de puntos de control; sin ella no se guarda nada</translation>
    </message>
    <message>
        <source>Go on from the checkpoint in DIR</source>
        <translation>Sigue desde el punto de control de DIR</translation>
    </message>
    <message>
        <source>jsonl: one JSON object a line for each event</source>
        <translation>jsonl: un objeto JSON por línea y suceso</translation>
    </message>
    <message>
        <source>Train a design on text</source>
        <translation>Entrena un diseño con texto</translation>
    </message>
    <message>
        <source>OK: {file}</source>
        <translation>OK: {file}</translation>
    </message>
    <message>
        <source>OK: {file} (warnings: {warnings}, shown by --report)</source>
        <translation>OK: {file} (avisos: {warnings}, se ven con --report)</translation>
    </message>
    <message>
        <source>Check designs: every error with its line and how to correct it</source>
        <translation>Comprueba diseños: cada error con su línea y cómo corregirlo</translation>
    </message>
    <message>
        <source>Print figures, realism warnings and reserved keys as well</source>
        <translation>Imprime también cifras, avisos de realismo y claves reservadas</translation>
    </message>
    <message>
        <source>Checks, explains, compiles and trains language-model designs.</source>
        <translation>Comprueba, explica, compila y entrena diseños de modelos de lenguaje.</translation>
    </message>
    <message>
        <source>Print this help and exit</source>
        <translation>Imprime esta ayuda y sale</translation>
    </message>
    <message>
        <source>Print the version and exit</source>
        <translation>Imprime la versión y sale</translation>
    </message>
    <message>
        <source>Language; else EULERSTACK_LANG, else the system&apos;s</source>
        <translation>Idioma; si no, EULERSTACK_LANG, y si no, el del sistema</translation>
    </message>
    <message>
        <source>Stopped at step {steps} after {time}: loss {loss}, validation loss {val_loss}</source>
        <translation>Detenido en el paso {steps} tras {time}: pérdida {loss}, pérdida de validación {val_loss}</translation>
    </message>
    <message>
        <source>Done at step {steps} after {time}: loss {loss}, validation loss {val_loss}</source>
        <translation>Terminado en el paso {steps} tras {time}: pérdida {loss}, pérdida de validación {val_loss}</translation>
    </message>
    <message>
        <source>The weights are in {folder}</source>
        <translation>Los pesos están en {folder}</translation>
    </message>
    <message>
        <source>Engine {version}, LibTorch {torch}</source>
        <translation>Motor {version}, LibTorch {torch}</translation>
    </message>
    <message>
        <source>step {step}/{steps}</source>
        <translation>paso {step}/{steps}</translation>
    </message>
    <message>
        <source>loss {loss}</source>
        <translation>pérdida {loss}</translation>
    </message>
    <message>
        <source>validation loss {loss}</source>
        <translation>pérdida de validación {loss}</translation>
    </message>
    <message>
        <source>{speed} tokens/s</source>
        <translation>{speed} tokens/s</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
    <message>
        <source>Sample after step {step}:</source>
        <translation>Muestra tras el paso {step}:</translation>
    </message>
    <message>
        <source>Checkpoint of step {step}: {path}</source>
        <translation>Punto de control del paso {step}: {path}</translation>
    </message>
    <message>
        <source>Stopping after this step; Ctrl-C again ends the run at once</source>
        <translation>Se detiene tras este paso; otro Ctrl-C termina al instante</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPCIONES</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMANDO</translation>
    </message>
    <message>
        <source>ARGUMENTS</source>
        <translation>ARGUMENTOS</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>OBLIGATORIO</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Folder to write for the Hugging Face libraries: model, weights, tokenizer, code</source>
        <translation>Carpeta para las bibliotecas de Hugging Face: modelo, pesos, tokenizador, código</translation>
    </message>
    <message>
        <source>Trained weights to export: a checkpoint, a folder of them, a safetensors file</source>
        <translation>Pesos entrenados que exportar: un punto de control, una carpeta de ellos, un archivo safetensors</translation>
    </message>
    <message>
        <source>Seed of fresh weights (training_hints.seed)</source>
        <translation>Semilla de los pesos iniciales (training_hints.seed)</translation>
    </message>
    <message>
        <source>Number format of the weights (model.dtype)</source>
        <translation>Formato numérico de los pesos (model.dtype)</translation>
    </message>
    <message>
        <source>Largest size of one file of weights in MiB (4096)</source>
        <translation>Tamaño máximo de un archivo de pesos en MiB (4096)</translation>
    </message>
    <message>
        <source>Replace the folder whatever is in it</source>
        <translation>Sustituye la carpeta, contenga lo que contenga</translation>
    </message>
    <message>
        <source>Print a script that completes commands in a shell</source>
        <translation>Muestra un script que completa órdenes en una shell</translation>
    </message>
    <message>
        <source>Shell that loads the script</source>
        <translation>Shell que carga el script</translation>
    </message>
    <message>
        <source>Compare two designs: structure, parameters, memory, work</source>
        <translation>Compara dos diseños: estructura, parámetros, memoria, trabajo</translation>
    </message>
    <message>
        <source>How to print the difference</source>
        <translation>Cómo mostrar la diferencia</translation>
    </message>
    <message>
        <source>two files are needed</source>
        <translation>hacen falta dos archivos</translation>
    </message>
    <message>
        <source>Not formatted: {file}</source>
        <translation>Sin formato: {file}</translation>
    </message>
    <message>
        <source>Formatted: {file}</source>
        <translation>Con formato: {file}</translation>
    </message>
    <message>
        <source>Give files the canonical layout; comments and values stay</source>
        <translation>Da a los archivos la disposición canónica; los comentarios y valores quedan</translation>
    </message>
    <message>
        <source>Write nothing; exit code 1 when a file would change</source>
        <translation>No escribe nada; código de salida 1 si un archivo cambiaría</translation>
    </message>
    <message>
        <source>Text to go on from</source>
        <translation>Texto desde el que seguir</translation>
    </message>
    <message>
        <source>Tokens of each phase at most (its budget, or 256)</source>
        <translation>Tokens de cada fase como mucho (su presupuesto, o 256)</translation>
    </message>
    <message>
        <source>0 takes the likeliest token, more is freer (0.8)</source>
        <translation>0 toma el token más probable, más es más libre (0.8)</translation>
    </message>
    <message>
        <source>Draws from the N likeliest tokens (40; 0: all)</source>
        <translation>Elige entre los N tokens más probables (40; 0: todos)</translation>
    </message>
    <message>
        <source>Draws from the smallest set with this share of the probability (1)</source>
        <translation>Elige del conjunto más pequeño con esta parte de la probabilidad (1)</translation>
    </message>
    <message>
        <source>Seed of the draws, and of fresh weights (0)</source>
        <translation>Semilla de las elecciones y de los pesos iniciales (0)</translation>
    </message>
    <message>
        <source>One execution mode alone</source>
        <translation>Un solo modo de ejecución</translation>
    </message>
    <message>
        <source>Prints phases that are not visible too</source>
        <translation>Muestra también las fases no visibles</translation>
    </message>
    <message>
        <source>Keeps what memories learn in FILE, and goes on from it</source>
        <translation>Guarda en FILE lo que aprenden las memorias y sigue desde ahí</translation>
    </message>
    <message>
        <source>json: one object with all phases</source>
        <translation>json: un objeto con todas las fases</translation>
    </message>
    <message>
        <source>{mode}: {tokens} tokens that are not shown</source>
        <translation>{mode}: {tokens} tokens que no se muestran</translation>
    </message>
    <message>
        <source>{mode}: {tokens} tokens</source>
        <translation>{mode}: {tokens} tokens</translation>
    </message>
    <message>
        <source>Hidden states were fed back: there is no text</source>
        <translation>Se realimentaron estados ocultos: no hay texto</translation>
    </message>
    <message>
        <source>{tokens} tokens, {rate} tokens/s, cache {bytes}</source>
        <translation>{tokens} tokens, {rate} tokens/s, caché {bytes}</translation>
    </message>
    <message>
        <source>Surprise of {path}: {value}</source>
        <translation>Sorpresa de {path}: {value}</translation>
    </message>
    <message>
        <source>The weights are fresh: the text means nothing yet</source>
        <translation>Los pesos son iniciales: el texto aún no significa nada</translation>
    </message>
    <message>
        <source>Write text with a checkpoint&apos;s folder, or with a design&apos;s fresh weights</source>
        <translation>Escribe texto con la carpeta de un punto de control o con los pesos iniciales de un diseño</translation>
    </message>
    <message>
        <source>Warning ({file}:{line}): {what}</source>
        <translation>Aviso ({file}:{line}): {what}</translation>
    </message>
    <message>
        <source>{name}: layers: {layers}, parameters: {parameters}</source>
        <translation>{name}: capas: {layers}, parámetros: {parameters}</translation>
    </message>
    <message>
        <source>A model&apos;s folder or its config.json; - is standard input</source>
        <translation>La carpeta de un modelo o su config.json; - es la entrada estándar</translation>
    </message>
    <message>
        <source>Name of the model in the design</source>
        <translation>Nombre del modelo en el diseño</translation>
    </message>
    <message>
        <source>How to print it; json-schema: for YAML editors</source>
        <translation>Cómo mostrarlo; json-schema: para editores de YAML</translation>
    </message>
    <message>
        <source>json: one object a file, one a line; html: a page of one file; sarif: one log</source>
        <translation>json: un objeto por archivo, uno por línea; html: una página de un archivo; sarif: un registro</translation>
    </message>
    <message>
        <source>there is something else than a folder at this place</source>
        <translation>en este lugar hay algo que no es una carpeta</translation>
    </message>
    <message>
        <source>the folder holds files that are not an unchanged export; --force replaces everything in it</source>
        <translation>la carpeta contiene archivos que no son una exportación intacta; --force sustituye todo su contenido</translation>
    </message>
    <message>
        <source>Written: {folder} ({parameters} parameters, {dtype})</source>
        <translation>Escrito: {folder} ({parameters} parámetros, {dtype})</translation>
    </message>
    <message>
        <source>Write it as the library&apos;s own family (Llama, GPT-2 ...) that it equals</source>
        <translation>Lo escribe como la familia propia de la biblioteca (Llama, GPT-2 ...) a la que equivale</translation>
    </message>
    <message>
        <source>json: one object a file, one a line</source>
        <translation>json: un objeto por archivo, uno por línea</translation>
    </message>
    <message>
        <source>{name}: {value} on average</source>
        <translation>{name}: {value} de media</translation>
    </message>
    <message>
        <source>What persistent memories learned is in {path}</source>
        <translation>Lo que aprendieron las memorias persistentes está en {path}</translation>
    </message>
    <message>
        <source>Plan a training run on many GPUs: splits that fit, time, cost</source>
        <translation>Planificar un entrenamiento en muchas GPU: repartos que caben, tiempo, coste</translation>
    </message>
    <message>
        <source>How many GPUs; default 1</source>
        <translation>Cuántas GPU; por defecto 1</translation>
    </message>
    <message>
        <source>Their kind; default h100</source>
        <translation>Su tipo; por defecto h100</translation>
    </message>
    <message>
        <source>Tokens to train on; default 20 for each active parameter</source>
        <translation>Tokens con los que entrenar; por defecto 20 por parámetro activo</translation>
    </message>
    <message>
        <source>Tokens of a step; default by the size of the model</source>
        <translation>Tokens de un paso; por defecto según el tamaño del modelo</translation>
    </message>
    <message>
        <source>Tokens of a sequence; default max_seq_len, at most 8192</source>
        <translation>Tokens de una secuencia; por defecto max_seq_len, como mucho 8192</translation>
    </message>
    <message>
        <source>Price of a GPU for an hour; default a round figure of its kind</source>
        <translation>Precio de una GPU por hora; por defecto una cifra redonda de su tipo</translation>
    </message>
    <message>
        <source>How to print the plan</source>
        <translation>Cómo mostrar el plan</translation>
    </message>
    <message>
        <source>No plug-in is allowed</source>
        <translation>No hay ningún complemento permitido</translation>
    </message>
    <message>
        <source>Allowed {name}: {contents}</source>
        <translation>Permitido {name}: {contents}</translation>
    </message>
    <message>
        <source>Removed {name}</source>
        <translation>Quitado {name}</translation>
    </message>
    <message>
        <source>List, allow and remove plug-ins, libraries that add kinds</source>
        <translation>Mostrar, permitir y quitar complementos, bibliotecas que añaden tipos</translation>
    </message>
    <message>
        <source>Plug-ins that are allowed</source>
        <translation>Complementos permitidos</translation>
    </message>
    <message>
        <source>Let the engine load this file: it runs with your rights</source>
        <translation>Deja que el motor cargue este archivo: se ejecuta con sus permisos</translation>
    </message>
    <message>
        <source>Shared library of the plug-in</source>
        <translation>Biblioteca compartida del complemento</translation>
    </message>
    <message>
        <source>Take a plug-in off the list</source>
        <translation>Quita un complemento de la lista</translation>
    </message>
    <message>
        <source>Turn a Hugging Face model (its config.json, its weights) into a design</source>
        <translation>Convierte un modelo de Hugging Face (su config.json, sus pesos) en un diseño</translation>
    </message>
    <message>
        <source>File to write; without it the YAML is printed. With --weights a folder</source>
        <translation>Archivo que escribir; sin él se muestra el YAML. Con --weights, una carpeta</translation>
    </message>
    <message>
        <source>Take the safetensors weights beside the config too</source>
        <translation>Toma también los pesos safetensors junto a la configuración</translation>
    </message>
    <message>
        <source>Parts of a batch, computed one after the other to save memory (1)</source>
        <translation>Partes de un lote, calculadas una tras otra para ahorrar memoria (1)</translation>
    </message>
    <message>
        <source>Of products and activations (auto: float32 on the CPU, else model.dtype)</source>
        <translation>De productos y activaciones (auto: float32 en la CPU, si no model.dtype)</translation>
    </message>
    <message>
        <source>... and {count} more of {id}</source>
        <translation>... y {count} más de {id}</translation>
    </message>
    <message>
        <source>there is something at this place already</source>
        <translation>ya hay algo en este lugar</translation>
    </message>
    <message>
        <source>Left out, as the class leaves it out: {names}{more}</source>
        <translation>Omitido, como lo omite la clase: {names}{more}</translation>
    </message>
    <message>
        <source>Written: {folder} ({tensors} tensors, {bytes})</source>
        <translation>Escrito: {folder} ({tensors} tensores, {bytes})</translation>
    </message>
    <message>
        <source>Ids of the model&apos;s own tokenizer to go on from; ids are written</source>
        <translation>Ids del tokenizador propio del modelo desde los que seguir; se escriben ids</translation>
    </message>
    <message>
        <source>the model was made with the tokenizer of {path}, to which the bytes of a text mean nothing; turn the text into ids with that tokenizer and give them as --prompt-ids</source>
        <translation>el modelo se hizo con el tokenizador de {path}, para el que los bytes de un texto no significan nada; convierta el texto en ids con ese tokenizador y delos con --prompt-ids</translation>
    </message>
    <message>
        <source>{where} is {theirs} there, {ours} here</source>
        <translation>{where} es {theirs} allí y {ours} aquí</translation>
    </message>
    <message>
        <source>the weights need {needed} MiB, {free} MiB are free</source>
        <translation>los pesos necesitan {needed} MiB y hay {free} MiB libres</translation>
    </message>
</context>
<context>
    <name>FileStore</name>
    <message>
        <source>The file name is longer than %1 bytes</source>
        <translation>El nombre del archivo supera %1 bytes</translation>
    </message>
    <message>
        <source>Save under a shorter name</source>
        <translation>Guarde con un nombre más corto</translation>
    </message>
    <message>
        <source>%1 is not a file</source>
        <translation>%1 no es un archivo</translation>
    </message>
    <message>
        <source>Save under another name</source>
        <translation>Guarde con otro nombre</translation>
    </message>
    <message>
        <source>The folder %1 does not exist</source>
        <translation>La carpeta %1 no existe</translation>
    </message>
    <message>
        <source>Save in another folder</source>
        <translation>Guarde en otra carpeta</translation>
    </message>
    <message>
        <source>The file does not exist</source>
        <translation>El archivo no existe</translation>
    </message>
    <message>
        <source>Check the path</source>
        <translation>Revise la ruta</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>Esto no es un archivo</translation>
    </message>
    <message>
        <source>Open a .yml file</source>
        <translation>Abra un archivo .yml</translation>
    </message>
    <message>
        <source>The file has %1 bytes, at most %2 are read</source>
        <translation>El archivo tiene %1 bytes, se leen como mucho %2</translation>
    </message>
    <message>
        <source>Open a smaller file</source>
        <translation>Abra un archivo menor</translation>
    </message>
    <message>
        <source>Check the permissions</source>
        <translation>Revise los permisos</translation>
    </message>
    <message>
        <source>Check the disk</source>
        <translation>Revise el disco</translation>
    </message>
    <message>
        <source>The file is still growing</source>
        <translation>El archivo aún está creciendo</translation>
    </message>
    <message>
        <source>Open it when it is complete</source>
        <translation>Ábralo cuando esté completo</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text</source>
        <translation>El archivo no es texto UTF-8</translation>
    </message>
    <message>
        <source>Convert it to UTF-8 and open it again</source>
        <translation>Conviértalo a UTF-8 y ábralo de nuevo</translation>
    </message>
    <message>
        <source>The file is read-only</source>
        <translation>El archivo es de solo lectura</translation>
    </message>
    <message>
        <source>Save a copy under another name</source>
        <translation>Guarde una copia con otro nombre</translation>
    </message>
    <message>
        <source>Save a copy in another folder</source>
        <translation>Guarde una copia en otra carpeta</translation>
    </message>
    <message>
        <source>The file on disk differs from what was written</source>
        <translation>El archivo en disco difiere de lo escrito</translation>
    </message>
</context>
<context>
    <name>InnerText</name>
    <message>
        <source>residual %1 × %2</source>
        <translation>residual %1 × %2</translation>
    </message>
    <message>
        <source>Mixer</source>
        <translation>Mezclador</translation>
    </message>
    <message>
        <source>Feed-forward</source>
        <translation>Feed-forward</translation>
    </message>
    <message>
        <source>one layer</source>
        <translation>una capa</translation>
    </message>
    <message numerus="yes">
        <source>one layer shown, repeated %n times</source>
        <translation>
            <numerusform>se muestra una capa, repetida %n vez</numerusform>
            <numerusform>se muestra una capa, repetida %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>per layer</source>
        <translation>por capa</translation>
    </message>
    <message>
        <source>%1 heads, %2 KV</source>
        <translation>%1 cabezas, %2 KV</translation>
    </message>
    <message>
        <source>mixer %1</source>
        <translation>mezclador %1</translation>
    </message>
    <message>
        <source>FFN %1</source>
        <translation>FFN %1</translation>
    </message>
    <message>
        <source>memory %1</source>
        <translation>memoria %1</translation>
    </message>
    <message>
        <source>gate %1</source>
        <translation>puerta %1</translation>
    </message>
    <message>
        <source>norms and others %1</source>
        <translation>normas y otros %1</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>the other tokens skip the layer</source>
        <translation>los demás tokens saltan la capa</translation>
    </message>
    <message>
        <source>Depth gating</source>
        <translation>Puerta de profundidad</translation>
    </message>
    <message>
        <source>fixed in use</source>
        <translation>fijo en uso</translation>
    </message>
</context>
<context>
    <name>InspectorForm</name>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Sustitución</translation>
    </message>
    <message>
        <source>Mixer</source>
        <translation>Mezclador</translation>
    </message>
    <message>
        <source>Feed-forward</source>
        <translation>Feed-forward</translation>
    </message>
    <message>
        <source>Norm and residual</source>
        <translation>Norma y residual</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>Tokenizador</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Embedding</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Cabeza</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Compatibility</source>
        <translation>Compatibilidad</translation>
    </message>
    <message>
        <source>Modifiers</source>
        <translation>Modificadores</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unión</translation>
    </message>
    <message>
        <source>Integrator</source>
        <translation>Integrador</translation>
    </message>
    <message>
        <source>Depth gating</source>
        <translation>Puerta de profundidad</translation>
    </message>
    <message>
        <source>Shape change</source>
        <translation>Cambio de anchura</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Fases</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Flujos</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Set window to {length}</source>
        <translation>Poner window en {length}</translation>
    </message>
    <message>
        <source>Set vocab_size to {needed}</source>
        <translation>Poner vocab_size en {needed}</translation>
    </message>
    <message>
        <source>Set tie_word_embeddings to {value}</source>
        <translation>Poner tie_word_embeddings en {value}</translation>
    </message>
    <message>
        <source>Set tie_weights to {value}</source>
        <translation>Poner tie_weights en {value}</translation>
    </message>
    <message>
        <source>Set vocab_size to {padded}</source>
        <translation>Poner vocab_size en {padded}</translation>
    </message>
    <message>
        <source>Set dtype to bfloat16</source>
        <translation>Poner dtype en bfloat16</translation>
    </message>
    <message>
        <source>The text cannot be read as YAML from here on</source>
        <translation>Desde aquí el texto no se puede leer como YAML</translation>
    </message>
    <message>
        <source>Check colons, quotes and indentation at this place</source>
        <translation>Revise los dos puntos, las comillas y la sangría en este lugar</translation>
    </message>
    <message>
        <source>The byte {byte} is not part of UTF-8 text</source>
        <translation>El byte {byte} no forma parte de un texto UTF-8</translation>
    </message>
    <message>
        <source>Save the file with the encoding UTF-8</source>
        <translation>Guarde el archivo con la codificación UTF-8</translation>
    </message>
    <message>
        <source>The control character {code} stands in the text</source>
        <translation>El texto contiene el carácter de control {code}</translation>
    </message>
    <message>
        <source>Remove the character</source>
        <translation>Quite el carácter</translation>
    </message>
    <message>
        <source>A line ends with a carriage return alone</source>
        <translation>Una línea termina solo con un retorno de carro</translation>
    </message>
    <message>
        <source>End lines with a line feed</source>
        <translation>Termine las líneas con un salto de línea</translation>
    </message>
    <message>
        <source>The line is indented with a tab</source>
        <translation>La línea está sangrada con un tabulador</translation>
    </message>
    <message>
        <source>Indent with spaces</source>
        <translation>Use espacios para la sangría</translation>
    </message>
    <message>
        <source>The quote {quote} is not closed</source>
        <translation>La comilla {quote} no está cerrada</translation>
    </message>
    <message>
        <source>Add {quote} at the end of the text</source>
        <translation>Añada {quote} al final del texto</translation>
    </message>
    <message>
        <source>The bracket {bracket} is not closed</source>
        <translation>El paréntesis {bracket} no está cerrado</translation>
    </message>
    <message>
        <source>Add {closing} after the last value</source>
        <translation>Añada {closing} tras el último valor</translation>
    </message>
    <message>
        <source>The bracket {bracket} closes nothing</source>
        <translation>El paréntesis {bracket} no cierra nada</translation>
    </message>
    <message>
        <source>Remove {bracket}, or open it before</source>
        <translation>Quite {bracket} o ábralo antes</translation>
    </message>
    <message>
        <source>The bracket {bracket} does not close the {open} of line {line}</source>
        <translation>El paréntesis {bracket} no cierra el {open} de la línea {line}</translation>
    </message>
    <message>
        <source>Close it with {closing}</source>
        <translation>Ciérrelo con {closing}</translation>
    </message>
    <message>
        <source>A colon is missing after the key</source>
        <translation>Faltan los dos puntos tras la clave</translation>
    </message>
    <message>
        <source>Write it as key: value</source>
        <translation>Escríbalo como key: value</translation>
    </message>
    <message>
        <source>A second colon stands in one entry</source>
        <translation>Hay dos veces dos puntos en una entrada</translation>
    </message>
    <message>
        <source>Put quotes around the value, or move the inner key to a line of its own</source>
        <translation>Ponga el valor entre comillas o la clave interior en su propia línea</translation>
    </message>
    <message>
        <source>The indentation of this line fits no entry above it</source>
        <translation>La sangría de esta línea no encaja con ninguna entrada anterior</translation>
    </message>
    <message>
        <source>Align the line with the keys it belongs to</source>
        <translation>Alinee la línea con las claves a las que pertenece</translation>
    </message>
    <message>
        <source>The entry above has a value already and cannot hold keys</source>
        <translation>La entrada anterior ya tiene un valor y no admite claves</translation>
    </message>
    <message>
        <source>Align the line with the entry above, or remove the value there</source>
        <translation>Alinee la línea con la entrada anterior o quite su valor</translation>
    </message>
    <message>
        <source>A list item stands among keys</source>
        <translation>Hay un elemento de lista entre claves</translation>
    </message>
    <message>
        <source>Put the item under a key of its own, or remove the dash</source>
        <translation>Ponga el elemento bajo su propia clave o quite el guion</translation>
    </message>
    <message>
        <source>A key stands among list items</source>
        <translation>Hay una clave entre elementos de lista</translation>
    </message>
    <message>
        <source>Indent the key into an item, or write it before the list</source>
        <translation>Sangre la clave dentro de un elemento o escríbala antes de la lista</translation>
    </message>
    <message>
        <source>There is more text after the end of the value</source>
        <translation>Hay más texto tras el final del valor</translation>
    </message>
    <message>
        <source>Remove it, or put quotes around the whole value</source>
        <translation>Quítelo o ponga todo el valor entre comillas</translation>
    </message>
    <message>
        <source>A comma is missing between two entries</source>
        <translation>Falta una coma entre dos entradas</translation>
    </message>
    <message>
        <source>Separate the entries with a comma</source>
        <translation>Separe las entradas con una coma</translation>
    </message>
    <message>
        <source>A value is missing before the comma</source>
        <translation>Falta un valor antes de la coma</translation>
    </message>
    <message>
        <source>Remove the comma, or write a value</source>
        <translation>Quite la coma o escriba un valor</translation>
    </message>
    <message>
        <source>An expression between brackets needs quotes</source>
        <translation>Una expresión entre paréntesis necesita comillas</translation>
    </message>
    <message>
        <source>Write &quot;{text}&quot;</source>
        <translation>Escriba &quot;{text}&quot;</translation>
    </message>
    <message>
        <source>A value cannot begin with {character}</source>
        <translation>Un valor no puede empezar por {character}</translation>
    </message>
    <message>
        <source>Put quotes around the value</source>
        <translation>Ponga el valor entre comillas</translation>
    </message>
    <message>
        <source>The escape {text} does not exist</source>
        <translation>La secuencia de escape {text} no existe</translation>
    </message>
    <message>
        <source>Write \\ for a backslash, or use single quotes</source>
        <translation>Escriba \\ para una barra inversa o use comillas simples</translation>
    </message>
    <message>
        <source>Nothing can follow | or &gt; on the same line</source>
        <translation>Tras | o &gt; no puede haber nada en la misma línea</translation>
    </message>
    <message>
        <source>Put the text on the next line, or quote the value</source>
        <translation>Ponga el texto en la línea siguiente o entre comillas</translation>
    </message>
    <message>
        <source>An anchor or an alias is not complete</source>
        <translation>Un ancla o un alias está incompleto</translation>
    </message>
    <message>
        <source>Write &amp;name before a value and *name where it is used again</source>
        <translation>Escriba &amp;name ante un valor y *name donde se use de nuevo</translation>
    </message>
    <message>
        <source>There is no anchor &amp;{name} before this alias</source>
        <translation>No hay un ancla &amp;{name} antes de este alias</translation>
    </message>
    <message>
        <source>Write &amp;{name} at the value to use, before this line</source>
        <translation>Escriba &amp;{name} en el valor que se usa, antes de esta línea</translation>
    </message>
    <message>
        <source>The file holds more than one document</source>
        <translation>El archivo contiene más de un documento</translation>
    </message>
    <message>
        <source>Keep one document: remove this line and what follows</source>
        <translation>Deje un documento: quite esta línea y lo que sigue</translation>
    </message>
    <message>
        <source>The key &quot;{key}&quot; stands twice, first in line {line}</source>
        <translation>La clave &quot;{key}&quot; está dos veces, la primera en la línea {line}</translation>
    </message>
    <message>
        <source>Keep one of the two</source>
        <translation>Deje una de las dos</translation>
    </message>
    <message>
        <source>Merge keys (&lt;&lt;) are not part of the language</source>
        <translation>Las claves de fusión (&lt;&lt;) no forman parte del lenguaje</translation>
    </message>
    <message>
        <source>Write the keys out, or use an alias for the whole value</source>
        <translation>Escriba las claves o use un alias para todo el valor</translation>
    </message>
    <message>
        <source>The key {key} is not text</source>
        <translation>La clave {key} no es texto</translation>
    </message>
    <message>
        <source>Put quotes around the key</source>
        <translation>Ponga la clave entre comillas</translation>
    </message>
    <message>
        <source>A key is a list, a mapping or an alias</source>
        <translation>Una clave es una lista, un mapa o un alias</translation>
    </message>
    <message>
        <source>Use text as key</source>
        <translation>Use texto como clave</translation>
    </message>
    <message>
        <source>The tag {tag} is not part of the language</source>
        <translation>La etiqueta {tag} no forma parte del lenguaje</translation>
    </message>
    <message>
        <source>Remove the tag</source>
        <translation>Quite la etiqueta</translation>
    </message>
    <message>
        <source>The alias *{name} stands inside its own anchor</source>
        <translation>El alias *{name} está dentro de su propia ancla</translation>
    </message>
    <message>
        <source>Remove the alias</source>
        <translation>Quite el alias</translation>
    </message>
    <message>
        <source>The file has {bytes} bytes, the limit is {limit}</source>
        <translation>El archivo tiene {bytes} bytes, el límite es {limit}</translation>
    </message>
    <message>
        <source>Shorten the file: use templates and repeat</source>
        <translation>Acorte el archivo: use plantillas y repeat</translation>
    </message>
    <message>
        <source>Values are nested more than {limit} deep</source>
        <translation>Los valores se anidan más de {limit} niveles</translation>
    </message>
    <message>
        <source>Use fewer levels</source>
        <translation>Use menos niveles</translation>
    </message>
    <message>
        <source>The document has more than {limit} keys and values</source>
        <translation>El documento tiene más de {limit} claves y valores</translation>
    </message>
    <message>
        <source>A mapping has more than {limit} keys</source>
        <translation>Un mapa tiene más de {limit} claves</translation>
    </message>
    <message>
        <source>Use fewer keys</source>
        <translation>Use menos claves</translation>
    </message>
    <message>
        <source>A text has {bytes} bytes, the limit is {limit}</source>
        <translation>Un texto tiene {bytes} bytes, el límite es {limit}</translation>
    </message>
    <message>
        <source>Shorten the text</source>
        <translation>Acorte el texto</translation>
    </message>
    <message>
        <source>The document has more than {limit} anchors</source>
        <translation>El documento tiene más de {limit} anclas</translation>
    </message>
    <message>
        <source>Use templates instead of anchors</source>
        <translation>Use plantillas en vez de anclas</translation>
    </message>
    <message>
        <source>The document has more than {limit} aliases</source>
        <translation>El documento tiene más de {limit} alias</translation>
    </message>
    <message>
        <source>Use templates instead of aliases</source>
        <translation>Use plantillas en vez de alias</translation>
    </message>
    <message>
        <source>Written out, the aliases make more than {limit} values</source>
        <translation>Desarrollados, los alias dan más de {limit} valores</translation>
    </message>
    <message>
        <source>Use fewer aliases of aliases</source>
        <translation>Use menos alias de alias</translation>
    </message>
    <message>
        <source>{count} more problems are not listed</source>
        <translation>Hay {count} problemas más sin listar</translation>
    </message>
    <message>
        <source>Correct those that are listed first</source>
        <translation>Corrija primero los listados</translation>
    </message>
    <message>
        <source>The document is {value}, not a mapping of sections</source>
        <translation>El documento es {value}, no un mapa de secciones</translation>
    </message>
    <message>
        <source>Start with schema_version: 1 and the sections of a model</source>
        <translation>Empiece con schema_version: 1 y las secciones de un modelo</translation>
    </message>
    <message>
        <source>schema_version is {value}; this version reads 1</source>
        <translation>schema_version es {value}; esta versión lee 1</translation>
    </message>
    <message>
        <source>Write schema_version: 1</source>
        <translation>Escriba schema_version: 1</translation>
    </message>
    <message>
        <source>Unknown key &quot;{key}&quot;</source>
        <translation>Clave desconocida &quot;{key}&quot;</translation>
    </message>
    <message>
        <source>Use one of: {allowed}</source>
        <translation>Use una de: {allowed}</translation>
    </message>
    <message>
        <source>Unknown key &quot;{key}&quot;; {nearest} is near</source>
        <translation>Clave desconocida &quot;{key}&quot;; parecida: {nearest}</translation>
    </message>
    <message>
        <source>Rename it to {nearest}, or use one of: {allowed}</source>
        <translation>Cámbiela por {nearest} o use una de: {allowed}</translation>
    </message>
    <message>
        <source>The key {key} is missing</source>
        <translation>Falta la clave {key}</translation>
    </message>
    <message>
        <source>Add {key}: {example}</source>
        <translation>Añada {key}: {example}</translation>
    </message>
    <message>
        <source>{key} is part of the language, not built in this version yet</source>
        <translation>{key} es parte del lenguaje, pero esta versión aún no lo construye</translation>
    </message>
    <message>
        <source>Remove {key} until then</source>
        <translation>Quite {key} hasta entonces</translation>
    </message>
    <message>
        <source>{field} is {value}, not a whole number</source>
        <translation>{field} es {value}, no un número entero</translation>
    </message>
    <message>
        <source>Write a whole number without quotes and without a decimal point</source>
        <translation>Escriba un entero sin comillas ni punto decimal</translation>
    </message>
    <message>
        <source>{field} is {value}, not a number</source>
        <translation>{field} es {value}, no un número</translation>
    </message>
    <message>
        <source>Write a number without quotes, such as 0.1 or 3e-4</source>
        <translation>Escriba un número sin comillas, como 0.1 o 3e-4</translation>
    </message>
    <message>
        <source>{field} is {value}, not true or false</source>
        <translation>{field} es {value}, ni true ni false</translation>
    </message>
    <message>
        <source>Write true or false without quotes</source>
        <translation>Escriba true o false sin comillas</translation>
    </message>
    <message>
        <source>{field} is {value}, not text</source>
        <translation>{field} es {value}, no texto</translation>
    </message>
    <message>
        <source>Write a text, in quotes when it looks like a number</source>
        <translation>Escriba un texto, entre comillas si parece un número</translation>
    </message>
    <message>
        <source>{field} is {value}, not a mapping</source>
        <translation>{field} es {value}, no un mapa</translation>
    </message>
    <message>
        <source>Write KEY: VALUE lines below {field}:</source>
        <translation>Escriba líneas KEY: VALUE bajo {field}:</translation>
    </message>
    <message>
        <source>{field} is {value}, not a list</source>
        <translation>{field} es {value}, no una lista</translation>
    </message>
    <message>
        <source>Write one item a line, each after a dash</source>
        <translation>Escriba un elemento por línea, cada uno tras un guion</translation>
    </message>
    <message>
        <source>{field} has length {count}; it takes {expected}</source>
        <translation>{field} tiene longitud {count}; se espera {expected}</translation>
    </message>
    <message>
        <source>Write exactly {expected} values, such as [0.9, 0.95]</source>
        <translation>Escriba exactamente {expected} valores, como [0.9, 0.95]</translation>
    </message>
    <message>
        <source>{field}: {text} gives {value}, not a whole number</source>
        <translation>{field}: {text} da {value}, no un entero</translation>
    </message>
    <message>
        <source>Use // to divide without a remainder</source>
        <translation>Use // para dividir sin resto</translation>
    </message>
    <message>
        <source>{field} is {value}, not a finite number</source>
        <translation>{field} es {value}, no un número finito</translation>
    </message>
    <message>
        <source>Write a number within {range}</source>
        <translation>Escriba un número dentro de {range}</translation>
    </message>
    <message>
        <source>{field} is {value}, outside {range}</source>
        <translation>{field} es {value}, fuera de {range}</translation>
    </message>
    <message>
        <source>Set {field} to {nearest} or another value within {range}</source>
        <translation>Ponga {field} en {nearest} u otro valor dentro de {range}</translation>
    </message>
    <message>
        <source>{field} is {value}, which is none of its values</source>
        <translation>{field} es {value}, que no es ninguno de sus valores</translation>
    </message>
    <message>
        <source>{field} is {value}, which is none of its values; {nearest} is near</source>
        <translation>{field} es {value}, que no es ninguno de sus valores; parecido: {nearest}</translation>
    </message>
    <message>
        <source>Set {field} to {nearest}, or use one of: {allowed}</source>
        <translation>Ponga {field} en {nearest} o use uno de: {allowed}</translation>
    </message>
    <message>
        <source>{field} {value} belongs to type {other}, not to {kind}</source>
        <translation>{field} {value} pertenece al tipo {other}, no a {kind}</translation>
    </message>
    <message>
        <source>Set type to {other}, or {field} to one of: {allowed}</source>
        <translation>Ponga type en {other}, o {field} en uno de: {allowed}</translation>
    </message>
    <message>
        <source>{key} holds options of another kind; type is {kind}</source>
        <translation>{key} contiene opciones de otra clase; type es {kind}</translation>
    </message>
    <message>
        <source>Remove {key}, or set type to the kind it belongs to</source>
        <translation>Quite {key} o ponga type en la clase correspondiente</translation>
    </message>
    <message>
        <source>init is {value}, not normal_ and a standard deviation from 0 to 10</source>
        <translation>init es {value}, no normal_ y una desviación típica de 0 a 10</translation>
    </message>
    <message>
        <source>Write normal_0.02 or another standard deviation</source>
        <translation>Escriba normal_0.02 u otra desviación típica</translation>
    </message>
    <message>
        <source>layer_templates has no template</source>
        <translation>layer_templates no tiene plantillas</translation>
    </message>
    <message>
        <source>Add a template with a mixer and an ffn</source>
        <translation>Añada una plantilla con mixer y ffn</translation>
    </message>
    <message>
        <source>layer_schedule has no entry</source>
        <translation>layer_schedule no tiene entradas</translation>
    </message>
    <message>
        <source>Add an entry such as - template: {example}</source>
        <translation>Añada una entrada como - template: {example}</translation>
    </message>
    <message>
        <source>There is no template &quot;{value}&quot;</source>
        <translation>No hay una plantilla &quot;{value}&quot;</translation>
    </message>
    <message>
        <source>An entry is a template, parallel or an integrator; this one names {keys}</source>
        <translation>Una entrada es template, parallel o integrator; esta indica {keys}</translation>
    </message>
    <message>
        <source>Keep one of these keys</source>
        <translation>Deje una de estas claves</translation>
    </message>
    <message>
        <source>{key} cannot be overridden</source>
        <translation>{key} no se puede sustituir</translation>
    </message>
    <message>
        <source>Use a template of its own, or override one of: {allowed}</source>
        <translation>Use una plantilla propia o sustituya uno de: {allowed}</translation>
    </message>
    <message>
        <source>{key} is overridden, but the mixer of {template} is {kind}</source>
        <translation>Se sustituye {key}, pero el mezclador de {template} es {kind}</translation>
    </message>
    <message>
        <source>Remove {key} from the override</source>
        <translation>Quite {key} de la sustitución</translation>
    </message>
    <message>
        <source>n_heads {n_heads} does not divide d_model {d_model}</source>
        <translation>n_heads {n_heads} no divide d_model {d_model}</translation>
    </message>
    <message>
        <source>Set n_heads to {nearest}</source>
        <translation>Ponga n_heads en {nearest}</translation>
    </message>
    <message>
        <source>n_kv_heads {n_kv_heads} does not divide n_heads {n_heads}</source>
        <translation>n_kv_heads {n_kv_heads} no divide n_heads {n_heads}</translation>
    </message>
    <message>
        <source>Set n_kv_heads to {nearest}</source>
        <translation>Ponga n_kv_heads en {nearest}</translation>
    </message>
    <message>
        <source>rope rotates pairs of numbers; the head size {head_dim} is odd</source>
        <translation>rope gira pares de números; el tamaño de cabeza {head_dim} es impar</translation>
    </message>
    <message>
        <source>Set {field} to {nearest}, or positional to alibi or none</source>
        <translation>Ponga {field} en {nearest}, o positional en alibi o none</translation>
    </message>
    <message>
        <source>{key} needs positional rope; positional is {positional}</source>
        <translation>{key} necesita positional rope; positional es {positional}</translation>
    </message>
    <message>
        <source>Remove {key} or set positional to rope</source>
        <translation>Quite {key} o ponga positional en rope</translation>
    </message>
    <message>
        <source>vendor.studio.positional learned needs positional none, not {positional}</source>
        <translation>vendor.studio.positional learned necesita positional none, no {positional}</translation>
    </message>
    <message>
        <source>Set positional to none</source>
        <translation>Ponga positional en none</translation>
    </message>
    <message>
        <source>{field} is {value}; it must be more than {other}</source>
        <translation>{field} es {value}; debe ser mayor que {other}</translation>
    </message>
    <message>
        <source>Set {field} above {other}</source>
        <translation>Ponga {field} por encima de {other}</translation>
    </message>
    <message>
        <source>{field} is true, but a mixer of type {kind} has no such state</source>
        <translation>{field} es true, pero un mezclador de tipo {kind} no tiene ese estado</translation>
    </message>
    <message>
        <source>Set {field} to false</source>
        <translation>Ponga {field} en false</translation>
    </message>
    <message>
        <source>Errors that are not listed: {count}</source>
        <translation>Errores sin listar: {count}</translation>
    </message>
    <message>
        <source>Correct the errors above first</source>
        <translation>Corrija primero los errores anteriores</translation>
    </message>
    <message>
        <source>{key} is reserved for plug-ins: it is kept and has no effect here</source>
        <translation>{key} está reservado para complementos: se conserva y aquí no tiene efecto</translation>
    </message>
    <message>
        <source>Remove it if no plug-in needs it</source>
        <translation>Quítelo si ningún complemento lo necesita</translation>
    </message>
    <message>
        <source>Fields of vendor.studio are used ({count}); other v1 tools ignore them</source>
        <translation>Se usan campos de vendor.studio ({count}); otras herramientas v1 los ignoran</translation>
    </message>
    <message>
        <source>Keep them if the model is meant for this program</source>
        <translation>Déjelos si el modelo es para este programa</translation>
    </message>
    <message>
        <source>&quot;{token}&quot; is not expected here in the expression &quot;{text}&quot;</source>
        <translation>&quot;{token}&quot; no se espera aquí en la expresión &quot;{text}&quot;</translation>
    </message>
    <message>
        <source>Use numbers, let.NAME, + - * / // and parentheses</source>
        <translation>Use números, let.NAME, + - * / // y paréntesis</translation>
    </message>
    <message>
        <source>The expression &quot;{text}&quot; ends too early</source>
        <translation>La expresión &quot;{text}&quot; acaba demasiado pronto</translation>
    </message>
    <message>
        <source>Add the missing number or let.NAME</source>
        <translation>Añada el número o let.NAME que falta</translation>
    </message>
    <message>
        <source>A parenthesis of the expression &quot;{text}&quot; is not closed</source>
        <translation>Un paréntesis de la expresión &quot;{text}&quot; no está cerrado</translation>
    </message>
    <message>
        <source>Add the missing )</source>
        <translation>Añada el ) que falta</translation>
    </message>
    <message>
        <source>Expressions have no operator {token}</source>
        <translation>Las expresiones no tienen el operador {token}</translation>
    </message>
    <message>
        <source>Use + - * / // and parentheses</source>
        <translation>Use + - * / // y paréntesis</translation>
    </message>
    <message>
        <source>Expressions have no functions such as {token}()</source>
        <translation>Las expresiones no tienen funciones como {token}()</translation>
    </message>
    <message>
        <source>Write the number itself, or use + - * / // and parentheses</source>
        <translation>Escriba el número o use + - * / // y paréntesis</translation>
    </message>
    <message>
        <source>Expressions give numbers; there is no text in them</source>
        <translation>Las expresiones dan números; no contienen texto</translation>
    </message>
    <message>
        <source>Remove the quoted text</source>
        <translation>Quite el texto entre comillas</translation>
    </message>
    <message>
        <source>Expressions give numbers; {token} is not one</source>
        <translation>Las expresiones dan números; {token} no lo es</translation>
    </message>
    <message>
        <source>Write true or false without ${}, or use a number</source>
        <translation>Escriba true o false sin ${}, o use un número</translation>
    </message>
    <message>
        <source>{token} is not a number that expressions know</source>
        <translation>{token} no es un número que las expresiones conozcan</translation>
    </message>
    <message>
        <source>Write a whole or decimal number, such as 64 or 0.02</source>
        <translation>Escriba un número entero o decimal, como 64 o 0.02</translation>
    </message>
    <message>
        <source>Expressions know no name {token}; entries of let are written let.NAME</source>
        <translation>Las expresiones no conocen {token}; las entradas de let se escriben let.NAME</translation>
    </message>
    <message>
        <source>Write let.{token} and define {token} in let</source>
        <translation>Escriba let.{token} y defina {token} en let</translation>
    </message>
    <message>
        <source>let has no entry {token}</source>
        <translation>let no tiene la entrada {token}</translation>
    </message>
    <message>
        <source>Define {token} in let, or use one of: {allowed}</source>
        <translation>Defina {token} en let o use una de: {allowed}</translation>
    </message>
    <message>
        <source>let.{name} uses let.{token}, which stands below it</source>
        <translation>let.{name} usa let.{token}, que está más abajo</translation>
    </message>
    <message>
        <source>Move {token} above {name}: an entry may use earlier entries only</source>
        <translation>Ponga {token} encima de {name}: solo se usan entradas anteriores</translation>
    </message>
    <message>
        <source>let.{name} uses let.{token}, which uses let.{name} again</source>
        <translation>let.{name} usa let.{token}, que usa de nuevo let.{name}</translation>
    </message>
    <message>
        <source>Give one of the entries a number</source>
        <translation>Dé un número a una de las entradas</translation>
    </message>
    <message>
        <source>The expression &quot;{text}&quot; divides by zero</source>
        <translation>La expresión &quot;{text}&quot; divide por cero</translation>
    </message>
    <message>
        <source>Change the divisor to a number other than 0</source>
        <translation>Cambie el divisor por un número distinto de 0</translation>
    </message>
    <message>
        <source>The result of &quot;{text}&quot; is too large for a number</source>
        <translation>El resultado de &quot;{text}&quot; es demasiado grande</translation>
    </message>
    <message>
        <source>Use smaller numbers</source>
        <translation>Use números menores</translation>
    </message>
    <message>
        <source>The expression has {length} characters, the limit is {limit}</source>
        <translation>La expresión tiene {length} caracteres, el límite es {limit}</translation>
    </message>
    <message>
        <source>Split it over several entries of let</source>
        <translation>Divídala en varias entradas de let</translation>
    </message>
    <message>
        <source>The expression is nested more than {limit} deep</source>
        <translation>La expresión se anida más de {limit} niveles</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; mixes text and an expression</source>
        <translation>&quot;{value}&quot; mezcla texto y una expresión</translation>
    </message>
    <message>
        <source>Write the value out, or make the whole value one expression</source>
        <translation>Escriba el valor o haga de todo el valor una expresión</translation>
    </message>
    <message>
        <source>let is {value}, not a mapping of names to numbers</source>
        <translation>let es {value}, no un mapa de nombres a números</translation>
    </message>
    <message>
        <source>Write one NAME: NUMBER a line below let:</source>
        <translation>Escriba un NAME: NUMBER por línea bajo let:</translation>
    </message>
    <message>
        <source>let.{name} is {value}, not a number</source>
        <translation>let.{name} es {value}, no un número</translation>
    </message>
    <message>
        <source>Give it a whole or decimal number, or an expression</source>
        <translation>Dele un número entero o decimal, o una expresión</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be used as a name in expressions</source>
        <translation>&quot;{name}&quot; no sirve como nombre en expresiones</translation>
    </message>
    <message>
        <source>Use letters, digits and _, not starting with a digit</source>
        <translation>Use letras, cifras y _, sin empezar por una cifra</translation>
    </message>
    <message>
        <source>let.{name} uses another entry of let; other v1 tools refuse that</source>
        <translation>let.{name} usa otra entrada de let; otras herramientas v1 lo rechazan</translation>
    </message>
    <message>
        <source>Write the numbers out if the file is meant for other tools too</source>
        <translation>Escriba los números si el archivo es también para otras herramientas</translation>
    </message>
    <message>
        <source>The schedule has {layers} layers, the limit is {limit}</source>
        <translation>La secuencia tiene {layers} capas, el límite es {limit}</translation>
    </message>
    <message>
        <source>Lower repeat until the sum is at most {limit}</source>
        <translation>Baje repeat hasta que la suma sea como mucho {limit}</translation>
    </message>
    <message>
        <source>{count} more findings are not shown</source>
        <translation>Hay {count} resultados más sin mostrar</translation>
    </message>
    <message>
        <source>Correct the findings above first</source>
        <translation>Corrija primero los resultados anteriores</translation>
    </message>
    <message>
        <source>The check stopped at an error of this program: {reason}</source>
        <translation>La comprobación se detuvo por un error del programa: {reason}</translation>
    </message>
    <message>
        <source>Save the text and report this with the text</source>
        <translation>Guarde el texto e informe de esto con él</translation>
    </message>
    <message>
        <source>head_dim {head_dim} is outside 32 to 256</source>
        <translation>head_dim {head_dim} está fuera de 32 a 256</translation>
    </message>
    <message>
        <source>Choose n_heads so that d_model / n_heads is 64 to 128</source>
        <translation>Elija n_heads de modo que d_model / n_heads sea de 64 a 128</translation>
    </message>
    <message>
        <source>The model has {parameters} parameters ({short})</source>
        <translation>El modelo tiene {parameters} parámetros ({short})</translation>
    </message>
    <message>
        <source>{parameters} parameters are {percent} % of target_params {target}</source>
        <translation>{parameters} parámetros son el {percent} % de target_params {target}</translation>
    </message>
    <message>
        <source>Change the design or target_params until they are within 70 % to 130 %</source>
        <translation>Cambie el diseño o target_params hasta estar entre 70 % y 130 %</translation>
    </message>
    <message>
        <source>max_seq_len {max_seq_len} is more than 64 times d_model {d_model}</source>
        <translation>max_seq_len {max_seq_len} supera 64 veces d_model {d_model}</translation>
    </message>
    <message>
        <source>Lower max_seq_len, or widen d_model: scores will cost far more than projections</source>
        <translation>Baje max_seq_len o ensanche d_model: las puntuaciones costarán mucho más que las proyecciones</translation>
    </message>
    <message>
        <source>family_hint {hint} does not fit the mixers: {mixers}</source>
        <translation>family_hint {hint} no encaja con los mezcladores: {mixers}</translation>
    </message>
    <message>
        <source>Change family_hint, or use the mixer that it names</source>
        <translation>Cambie family_hint o use el mezclador que nombra</translation>
    </message>
    <message>
        <source>vocab_size {vocab_size} is below the {needed} tokens of the gpt2 tokenizer</source>
        <translation>vocab_size {vocab_size} es menor que los {needed} tokens del tokenizador gpt2</translation>
    </message>
    <message>
        <source>Set vocab_size to {needed} or more</source>
        <translation>Ponga vocab_size en {needed} o más</translation>
    </message>
    <message>
        <source>tie_word_embeddings is {embedding}, tie_weights is {head}: tie_weights decides</source>
        <translation>tie_word_embeddings es {embedding}, tie_weights es {head}: decide tie_weights</translation>
    </message>
    <message>
        <source>Give both the same value</source>
        <translation>Dé a ambos el mismo valor</translation>
    </message>
    <message>
        <source>rope_scaling factor {factor} is above 32</source>
        <translation>rope_scaling factor {factor} supera 32</translation>
    </message>
    <message>
        <source>Use a factor of at most 32, and train at the longer length</source>
        <translation>Use un factor de como mucho 32 y entrene con la longitud mayor</translation>
    </message>
    <message>
        <source>The schedule has {layers} layers: {mixers}</source>
        <translation>La secuencia tiene {layers} capas: {mixers}</translation>
    </message>
    <message>
        <source>{ratio} query heads share one key/value head, more than 16</source>
        <translation>{ratio} cabezas de consulta comparten una cabeza clave/valor, más de 16</translation>
    </message>
    <message>
        <source>Raise n_kv_heads: quality falls as groups grow, and little cache is left to save</source>
        <translation>Suba n_kv_heads: la calidad baja al crecer los grupos y queda poca caché por ahorrar</translation>
    </message>
    <message>
        <source>vocab_size {vocab_size} is not a multiple of 64</source>
        <translation>vocab_size {vocab_size} no es múltiplo de 64</translation>
    </message>
    <message>
        <source>Set vocab_size to {padded}: the output product runs on full tiles</source>
        <translation>Ponga vocab_size en {padded}: el producto de salida usa bloques completos</translation>
    </message>
    <message>
        <source>d_model {d_model} is not a multiple of 64</source>
        <translation>d_model {d_model} no es múltiplo de 64</translation>
    </message>
    <message>
        <source>Set d_model to {nearest}: matrix products run on full tiles</source>
        <translation>Ponga d_model en {nearest}: los productos de matrices usan bloques completos</translation>
    </message>
    <message>
        <source>{percent} % of the parameters are in the vocabulary tables</source>
        <translation>El {percent} % de los parámetros está en las tablas de vocabulario</translation>
    </message>
    <message>
        <source>Use a smaller vocabulary, or tie the weights where they are not yet, so that layers get the parameters</source>
        <translation>Use un vocabulario menor o, si aún no se comparten, comparta los pesos para dar parámetros a las capas</translation>
    </message>
    <message>
        <source>window {window} is longer than max_seq_len {max_seq_len} and has no effect</source>
        <translation>window {window} es más larga que max_seq_len {max_seq_len} y no tiene efecto</translation>
    </message>
    <message>
        <source>Remove window, or make it shorter than max_seq_len</source>
        <translation>Quite window o hágala más corta que max_seq_len</translation>
    </message>
    <message>
        <source>The windows reach {reach} of {max_seq_len} tokens through all layers</source>
        <translation>Las ventanas alcanzan {reach} de {max_seq_len} tokens a través de las capas</translation>
    </message>
    <message>
        <source>Give one layer the full context, or widen the windows</source>
        <translation>Dé a una capa el contexto completo o amplíe las ventanas</translation>
    </message>
    <message>
        <source>The template {name} is not used by any schedule entry</source>
        <translation>Ninguna entrada usa la plantilla {name}</translation>
    </message>
    <message>
        <source>Use it in layer_schedule, or remove it</source>
        <translation>Úsela en layer_schedule o quítela</translation>
    </message>
    <message>
        <source>rope_theta {theta} is small for a context of {max_seq_len} tokens</source>
        <translation>rope_theta {theta} es pequeño para un contexto de {max_seq_len} tokens</translation>
    </message>
    <message>
        <source>Set rope_theta to 500000.0, or add rope_scaling</source>
        <translation>Ponga rope_theta en 500000.0 o añada rope_scaling</translation>
    </message>
    <message>
        <source>Without positions, attention knows the order only through the causal mask</source>
        <translation>Sin posiciones, la atención conoce el orden solo por la máscara causal</translation>
    </message>
    <message>
        <source>Set positional to rope, unless this is the experiment</source>
        <translation>Ponga positional en rope, salvo que este sea el experimento</translation>
    </message>
    <message>
        <source>The feed-forward width {width} is outside 1 to 8 times d_model {d_model}</source>
        <translation>La anchura feed-forward {width} está fuera de 1 a 8 veces d_model {d_model}</translation>
    </message>
    <message>
        <source>Choose a width of 2.5 to 4 times d_model</source>
        <translation>Elija una anchura de 2.5 a 4 veces d_model</translation>
    </message>
    <message>
        <source>Post-norm layers train from a learning rate without warm-up</source>
        <translation>Las capas post-norm entrenan con una tasa sin calentamiento</translation>
    </message>
    <message>
        <source>Set warmup_steps_ratio to 0.03 or more</source>
        <translation>Ponga warmup_steps_ratio en 0.03 o más</translation>
    </message>
    <message>
        <source>lr_peak {rate} is outside 1e-06 to 0.01</source>
        <translation>lr_peak {rate} está fuera de 1e-06 a 0.01</translation>
    </message>
    <message>
        <source>Start from 0.0003 and adapt it by the loss curve</source>
        <translation>Empiece con 0.0003 y adáptelo según la curva de pérdida</translation>
    </message>
    <message>
        <source>Gradients in float16 underflow without loss scaling</source>
        <translation>Los gradientes en float16 se anulan sin escalado de la pérdida</translation>
    </message>
    <message>
        <source>Set dtype to bfloat16, or train in float32</source>
        <translation>Ponga dtype en bfloat16 o entrene en float32</translation>
    </message>
    <message>
        <source>There is nothing at {path}</source>
        <translation>No hay nada en {path}</translation>
    </message>
    <message>
        <source>Select an element that exists and try again</source>
        <translation>Seleccione un elemento que exista e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>The YAML does not parse, so the canvas and the forms cannot change it</source>
        <translation>El YAML no se puede analizar; el lienzo y los formularios no pueden cambiarlo</translation>
    </message>
    <message>
        <source>Correct the marked place in the YAML view</source>
        <translation>Corrija el lugar marcado en la vista YAML</translation>
    </message>
    <message>
        <source>{path} is the alias *{name}: a change would change other places too</source>
        <translation>{path} es el alias *{name}: un cambio afectaría a otros lugares</translation>
    </message>
    <message>
        <source>Replace the alias by a copy in the YAML view</source>
        <translation>Sustituya el alias por una copia en la vista YAML</translation>
    </message>
    <message>
        <source>The anchor &amp;{name} at {path} is used in other places</source>
        <translation>El ancla &amp;{name} en {path} se usa en otros lugares</translation>
    </message>
    <message>
        <source>Replace its aliases by copies in the YAML view</source>
        <translation>Sustituya sus alias por copias en la vista YAML</translation>
    </message>
    <message>
        <source>{path} holds no keys</source>
        <translation>{path} no contiene claves</translation>
    </message>
    <message>
        <source>Remove its value first</source>
        <translation>Quite antes su valor</translation>
    </message>
    <message>
        <source>{path} is no list</source>
        <translation>{path} no es una lista</translation>
    </message>
    <message>
        <source>Select a list and try again</source>
        <translation>Seleccione una lista e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>The key &quot;{key}&quot; exists already</source>
        <translation>La clave &quot;{key}&quot; ya existe</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Elija otro nombre</translation>
    </message>
    <message>
        <source>The text is not valid YAML</source>
        <translation>El texto no es YAML válido</translation>
    </message>
    <message>
        <source>Copy whole entries and paste them again</source>
        <translation>Copie entradas enteras y péguelas de nuevo</translation>
    </message>
    <message>
        <source>This change cannot be written safely at {path}</source>
        <translation>Este cambio no se puede escribir con seguridad en {path}</translation>
    </message>
    <message>
        <source>Make the change in the YAML view</source>
        <translation>Haga el cambio en la vista YAML</translation>
    </message>
    <message>
        <source>Two changes touch the same text</source>
        <translation>Dos cambios tocan el mismo texto</translation>
    </message>
    <message>
        <source>Make the changes one after the other</source>
        <translation>Haga los cambios uno tras otro</translation>
    </message>
    <message>
        <source>The template {name} is used {count} times</source>
        <translation>La plantilla {name} se usa {count} veces</translation>
    </message>
    <message>
        <source>Remove or change the entries that use it first</source>
        <translation>Quite o cambie antes las entradas que la usan</translation>
    </message>
    <message>
        <source>There is no template {name}</source>
        <translation>No hay una plantilla {name}</translation>
    </message>
    <message>
        <source>Choose one of the templates of this design</source>
        <translation>Elija una de las plantillas de este diseño</translation>
    </message>
    <message>
        <source>The kind {name} is not known here</source>
        <translation>La clase {name} no se conoce aquí</translation>
    </message>
    <message>
        <source>Choose a kind of the list</source>
        <translation>Elija una clase de la lista</translation>
    </message>
    <message>
        <source>A name is empty</source>
        <translation>Un nombre está vacío</translation>
    </message>
    <message>
        <source>Write a name</source>
        <translation>Escriba un nombre</translation>
    </message>
    <message>
        <source>The run needs {need}, {available} are free</source>
        <translation>La ejecución necesita {need}, hay {available} libres</translation>
    </message>
    <message>
        <source>Reduce batch size, sequence length or layers</source>
        <translation>Reduzca el lote, la longitud de secuencia o las capas</translation>
    </message>
    <message>
        <source>The run needs {need} of the {available} that are free</source>
        <translation>La ejecución necesita {need} de los {available} libres</translation>
    </message>
    <message>
        <source>Close other programs, or reduce batch size or sequence length</source>
        <translation>Cierre otros programas o reduzca el lote o la longitud de secuencia</translation>
    </message>
    <message>
        <source>Memory ran out at step {step}, the limit is {limit}</source>
        <translation>Se agotó la memoria en el paso {step}, el límite es {limit}</translation>
    </message>
    <message>
        <source>Reduce batch size, sequence length or layers, then resume</source>
        <translation>Reduzca el lote, la longitud de secuencia o las capas y reanude</translation>
    </message>
    <message>
        <source>The loss is not finite at step {step}</source>
        <translation>La pérdida no es finita en el paso {step}</translation>
    </message>
    <message>
        <source>Lower the learning rate, or stop and resume from the last checkpoint</source>
        <translation>Baje la tasa de aprendizaje, o detenga y reanude desde el último punto de control</translation>
    </message>
    <message>
        <source>The text {path} cannot be read: {reason}</source>
        <translation>No se puede leer el texto {path}: {reason}</translation>
    </message>
    <message>
        <source>Give a readable file or folder, or stories, kjv or python</source>
        <translation>Dé un archivo o carpeta legible, o stories, kjv o python</translation>
    </message>
    <message>
        <source>The text has {tokens} tokens, a run with this sequence length needs {needed}</source>
        <translation>El texto tiene {tokens} tokens; con esta longitud hacen falta {needed}</translation>
    </message>
    <message>
        <source>Give more text or reduce the sequence length</source>
        <translation>Dé más texto o reduzca la longitud de secuencia</translation>
    </message>
    <message>
        <source>The text is longer than {limit}: the rest is left out</source>
        <translation>El texto supera {limit}: el resto se omite</translation>
    </message>
    <message>
        <source>Give less text</source>
        <translation>Dé menos texto</translation>
    </message>
    <message>
        <source>The text &quot;{corpus}&quot; is not installed</source>
        <translation>El texto &quot;{corpus}&quot; no está instalado</translation>
    </message>
    <message>
        <source>Run scripts/setup.sh, or choose stories or a file</source>
        <translation>Ejecute scripts/setup.sh o elija stories o un archivo</translation>
    </message>
    <message>
        <source>vocab_size {vocab_size} is too small for bytes, {needed} are needed</source>
        <translation>vocab_size {vocab_size} es muy pequeño para bytes, hacen falta {needed}</translation>
    </message>
    <message>
        <source>Set model.vocab_size to 258 or more</source>
        <translation>Ponga model.vocab_size en 258 o más</translation>
    </message>
    <message>
        <source>The sequence length {seq_len} is above max_seq_len {max_seq_len}</source>
        <translation>La longitud de secuencia {seq_len} supera max_seq_len {max_seq_len}</translation>
    </message>
    <message>
        <source>Reduce the sequence length or raise model.max_seq_len</source>
        <translation>Reduzca la longitud de secuencia o suba model.max_seq_len</translation>
    </message>
    <message>
        <source>The engine cannot build the kind &quot;{kind}&quot;</source>
        <translation>El motor no puede construir la clase &quot;{kind}&quot;</translation>
    </message>
    <message>
        <source>Use another kind, or a newer engine</source>
        <translation>Use otra clase o un motor más nuevo</translation>
    </message>
    <message>
        <source>The plan cannot be used: {reason}</source>
        <translation>El plan no se puede usar: {reason}</translation>
    </message>
    <message>
        <source>Compile the design again</source>
        <translation>Compile el diseño de nuevo</translation>
    </message>
    <message>
        <source>A training option cannot be used: {reason}</source>
        <translation>Una opción de entrenamiento no se puede usar: {reason}</translation>
    </message>
    <message>
        <source>Correct the option</source>
        <translation>Corrija la opción</translation>
    </message>
    <message>
        <source>The device {device} is not available</source>
        <translation>El dispositivo {device} no está disponible</translation>
    </message>
    <message>
        <source>Use --device cpu or auto</source>
        <translation>Use --device cpu o auto</translation>
    </message>
    <message>
        <source>The model&apos;s dtype is {dtype}; on the CPU it trains in float32, which is faster there</source>
        <translation>El dtype del modelo es {dtype}; en la CPU entrena en float32, que allí es más rápido</translation>
    </message>
    <message>
        <source>Training on {device} with {threads} threads, {parameters} parameters</source>
        <translation>Entrenando en {device} con {threads} hilos, {parameters} parámetros</translation>
    </message>
    <message>
        <source>Resumed from step {step}</source>
        <translation>Reanudado desde el paso {step}</translation>
    </message>
    <message>
        <source>The checkpoint {path} cannot be used: {reason}</source>
        <translation>El punto de control {path} no se puede usar: {reason}</translation>
    </message>
    <message>
        <source>Choose another checkpoint, or start a new run</source>
        <translation>Elija otro punto de control o inicie otra ejecución</translation>
    </message>
    <message>
        <source>The checkpoint {path} belongs to another design</source>
        <translation>El punto de control {path} es de otro diseño</translation>
    </message>
    <message>
        <source>Resume with the design kept in the checkpoint (design.yml)</source>
        <translation>Reanude con el diseño guardado en él (design.yml)</translation>
    </message>
    <message>
        <source>The checkpoint {path} was made with other text or other sizes: {reason}</source>
        <translation>El punto de control {path} se hizo con otro texto u otros tamaños: {reason}</translation>
    </message>
    <message>
        <source>Resume with the same data, batch size, sequence length and seed</source>
        <translation>Reanude con los mismos datos, lote, longitud y semilla</translation>
    </message>
    <message>
        <source>The checkpoint cannot be written to {path}: {reason}</source>
        <translation>El punto de control no se puede escribir en {path}: {reason}</translation>
    </message>
    <message>
        <source>Check the folder, its permissions and the free space</source>
        <translation>Revise la carpeta, sus permisos y el espacio libre</translation>
    </message>
    <message>
        <source>The engine received a message that it cannot read: {reason}</source>
        <translation>El motor recibió un mensaje que no puede leer: {reason}</translation>
    </message>
    <message>
        <source>Use the studio or eulerstack train of the same version</source>
        <translation>Use el estudio o eulerstack train de la misma versión</translation>
    </message>
    <message>
        <source>The engine failed: {reason}</source>
        <translation>El motor falló: {reason}</translation>
    </message>
    <message>
        <source>Report the message with the design; checkpoints are kept</source>
        <translation>Informe del mensaje con el diseño; los puntos de control se conservan</translation>
    </message>
    <message>
        <source>The file {file} cannot be read: {reason}</source>
        <translation>El archivo {file} no se puede leer: {reason}</translation>
    </message>
    <message>
        <source>Check the path and the permissions</source>
        <translation>Revise la ruta y los permisos</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>No existe ese archivo</translation>
    </message>
    <message>
        <source>Check the path; eulerstack presets list shows the designs that come with the program</source>
        <translation>Revise la ruta; eulerstack presets list muestra los diseños incluidos</translation>
    </message>
    <message>
        <source>This is a folder, not a file</source>
        <translation>Es una carpeta, no un archivo</translation>
    </message>
    <message>
        <source>Name a YAML file inside it</source>
        <translation>Indique un archivo YAML dentro de ella</translation>
    </message>
    <message>
        <source>Reading is not permitted</source>
        <translation>La lectura no está permitida</translation>
    </message>
    <message>
        <source>Change the permissions of the file, or copy it</source>
        <translation>Cambie los permisos del archivo o cópielo</translation>
    </message>
    <message>
        <source>No data arrived within {seconds} s</source>
        <translation>No llegaron datos en {seconds} s</translation>
    </message>
    <message>
        <source>Save the text in a file, or pass it on standard input with -</source>
        <translation>Guarde el texto en un archivo o páselo por la entrada estándar con -</translation>
    </message>
    <message>
        <source>Reading failed: {reason}</source>
        <translation>La lectura falló: {reason}</translation>
    </message>
    <message>
        <source>Check the path and the disk</source>
        <translation>Revise la ruta y el disco</translation>
    </message>
    <message>
        <source>Writing failed: {reason}</source>
        <translation>La escritura falló: {reason}</translation>
    </message>
    <message>
        <source>Choose a folder that exists, may be written to and has free space</source>
        <translation>Elija una carpeta que exista, se pueda escribir y tenga espacio</translation>
    </message>
    <message>
        <source>The output file is the design itself</source>
        <translation>El archivo de salida es el propio diseño</translation>
    </message>
    <message>
        <source>Choose another name after --output</source>
        <translation>Elija otro nombre tras --output</translation>
    </message>
    <message>
        <source>Standard output cannot be written: {reason}</source>
        <translation>No se puede escribir en la salida estándar: {reason}</translation>
    </message>
    <message>
        <source>Free some space, or send the output elsewhere</source>
        <translation>Libere espacio o envíe la salida a otro lugar</translation>
    </message>
    <message>
        <source>A command is missing</source>
        <translation>Falta un comando</translation>
    </message>
    <message>
        <source>Use one of: {commands}</source>
        <translation>Use uno de: {commands}</translation>
    </message>
    <message>
        <source>There is no command &quot;{command}&quot;</source>
        <translation>No existe el comando &quot;{command}&quot;</translation>
    </message>
    <message>
        <source>Did you mean {guess}?</source>
        <translation>¿Quiso decir {guess}?</translation>
    </message>
    <message>
        <source>There is no option &quot;{option}&quot; here</source>
        <translation>Aquí no existe la opción &quot;{option}&quot;</translation>
    </message>
    <message>
        <source>Read: {help}</source>
        <translation>Lea: {help}</translation>
    </message>
    <message>
        <source>The option {option} has no value</source>
        <translation>La opción {option} no tiene valor</translation>
    </message>
    <message>
        <source>Write a value after it; read: {help}</source>
        <translation>Escriba un valor detrás; lea: {help}</translation>
    </message>
    <message>
        <source>{option} cannot be &quot;{value}&quot;</source>
        <translation>{option} no puede ser &quot;{value}&quot;</translation>
    </message>
    <message>
        <source>Use one of: {choices}</source>
        <translation>Use uno de: {choices}</translation>
    </message>
    <message>
        <source>Use a whole number from {minimum} to {maximum}</source>
        <translation>Use un entero de {minimum} a {maximum}</translation>
    </message>
    <message>
        <source>Use a number above {minimum}, at most {maximum}</source>
        <translation>Use un número mayor que {minimum}, como mucho {maximum}</translation>
    </message>
    <message>
        <source>A file is missing</source>
        <translation>Falta un archivo</translation>
    </message>
    <message>
        <source>Name a YAML file, or - for standard input</source>
        <translation>Indique un archivo YAML o - para la entrada estándar</translation>
    </message>
    <message>
        <source>{count} files are given, one can be used</source>
        <translation>Se dan {count} archivos, se puede usar uno</translation>
    </message>
    <message>
        <source>Run the command once for each file</source>
        <translation>Ejecute el comando una vez por archivo</translation>
    </message>
    <message>
        <source>Standard input is named twice</source>
        <translation>La entrada estándar se indica dos veces</translation>
    </message>
    <message>
        <source>Use - once</source>
        <translation>Use - una vez</translation>
    </message>
    <message>
        <source>&quot;{argument}&quot; is one argument too many</source>
        <translation>&quot;{argument}&quot; es un argumento de más</translation>
    </message>
    <message>
        <source>The name of a preset is missing</source>
        <translation>Falta el nombre de un preajuste</translation>
    </message>
    <message>
        <source>Use one of: {names}</source>
        <translation>Use uno de: {names}</translation>
    </message>
    <message>
        <source>The arguments cannot be read: {reason}</source>
        <translation>Los argumentos no se pueden leer: {reason}</translation>
    </message>
    <message>
        <source>There is no preset of this name</source>
        <translation>No hay un preajuste con este nombre</translation>
    </message>
    <message>
        <source>No presets are found in {folder}</source>
        <translation>No hay preajustes en {folder}</translation>
    </message>
    <message>
        <source>Set EULERSTACK_PRESETS_DIR to the folder that holds them</source>
        <translation>Ponga EULERSTACK_PRESETS_DIR en la carpeta que los contiene</translation>
    </message>
    <message>
        <source>The engine cannot be started: {reason}</source>
        <translation>El motor no se puede iniciar: {reason}</translation>
    </message>
    <message>
        <source>Build eulerstack-engine beside eulerstack, or set EULERSTACK_ENGINE to its path</source>
        <translation>Compile eulerstack-engine junto a eulerstack o ponga EULERSTACK_ENGINE en su ruta</translation>
    </message>
    <message>
        <source>The engine was ended by signal {signal} at step {step}</source>
        <translation>La señal {signal} terminó el motor en el paso {step}</translation>
    </message>
    <message>
        <source>Reduce --batch-size or --seq-len if memory ran out; --resume goes on from a checkpoint</source>
        <translation>Si faltó memoria, reduzca --batch-size o --seq-len; --resume sigue desde un punto de control</translation>
    </message>
    <message>
        <source>The engine ended at step {step} with exit code {code}</source>
        <translation>El motor terminó en el paso {step} con el código {code}</translation>
    </message>
    <message>
        <source>Read the lines above; --resume goes on from a checkpoint</source>
        <translation>Lea las líneas anteriores; --resume sigue desde un punto de control</translation>
    </message>
    <message>
        <source>The engine sent something that cannot be read: {reason}</source>
        <translation>El motor envió algo ilegible: {reason}</translation>
    </message>
    <message>
        <source>Use eulerstack and eulerstack-engine of the same version</source>
        <translation>Use eulerstack y eulerstack-engine de la misma versión</translation>
    </message>
    <message>
        <source>The engine gave no sign of life for {seconds} s</source>
        <translation>El motor no dio señales de vida en {seconds} s</translation>
    </message>
    <message>
        <source>Start the run again; --resume goes on from a checkpoint</source>
        <translation>Inicie la ejecución de nuevo; --resume sigue desde un punto de control</translation>
    </message>
    <message>
        <source>The run failed: {reason}</source>
        <translation>La ejecución falló: {reason}</translation>
    </message>
    <message>
        <source>Read the message and correct its cause</source>
        <translation>Lea el mensaje y corrija la causa</translation>
    </message>
    <message>
        <source>Something went wrong inside the program: {reason}</source>
        <translation>Algo falló dentro del programa: {reason}</translation>
    </message>
    <message>
        <source>Report it with the command and the file that show it</source>
        <translation>Informe con el comando y el archivo que lo muestran</translation>
    </message>
    <message>
        <source>Set {field} to {value}</source>
        <translation>Poner {field} en {value}</translation>
    </message>
    <message>
        <source>Reset {field}</source>
        <translation>Restablecer {field}</translation>
    </message>
    <message>
        <source>Set repeat of {name} to {value}</source>
        <translation>Poner repeat de {name} en {value}</translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation>Mover {name}</translation>
    </message>
    <message>
        <source>Delete {count} entries</source>
        <translation>Eliminar {count} entradas</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Eliminar {name}</translation>
    </message>
    <message>
        <source>Duplicate {name}</source>
        <translation>Duplicar {name}</translation>
    </message>
    <message>
        <source>Insert {name}</source>
        <translation>Insertar {name}</translation>
    </message>
    <message>
        <source>Insert new {name}</source>
        <translation>Insertar {name} nuevo</translation>
    </message>
    <message>
        <source>Rename {name} to {value}</source>
        <translation>Renombrar {name} a {value}</translation>
    </message>
    <message>
        <source>Make {name} unique</source>
        <translation>Hacer único {name}</translation>
    </message>
    <message>
        <source>Paste entries</source>
        <translation>Pegar entradas</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Remove the quotes</source>
        <translation>Quitar las comillas</translation>
    </message>
    <message>
        <source>Write {name}</source>
        <translation>Escribir {name}</translation>
    </message>
    <message>
        <source>Put quotes around it</source>
        <translation>Poner entre comillas</translation>
    </message>
    <message>
        <source>Rename it to {name}</source>
        <translation>Renombrar a {name}</translation>
    </message>
    <message>
        <source>Remove {key}</source>
        <translation>Quitar {key}</translation>
    </message>
    <message>
        <source>Add {key}: {value}</source>
        <translation>Añadir {key}: {value}</translation>
    </message>
    <message>
        <source>Replace tabs with spaces</source>
        <translation>Cambiar tabuladores por espacios</translation>
    </message>
    <message>
        <source>Put quotes around the expression</source>
        <translation>Poner la expresión entre comillas</translation>
    </message>
    <message>
        <source>Put quotes around {key}</source>
        <translation>Poner {key} entre comillas</translation>
    </message>
    <message>
        <source>Set {field} of {count} entries</source>
        <translation>Poner {field} de {count} entradas</translation>
    </message>
    <message>
        <source>Reset {field} of {count} entries</source>
        <translation>Restablecer {field} de {count} entradas</translation>
    </message>
    <message>
        <source>Apply {count} safe fixes</source>
        <translation>Aplicar {count} arreglos seguros</translation>
    </message>
    <message>
        <source>Replace &quot;{from}&quot; by &quot;{to}&quot;</source>
        <translation>Cambiar &quot;{from}&quot; por &quot;{to}&quot;</translation>
    </message>
    <message>
        <source>latent_dim {latent_dim} is not below d_model {d_model}</source>
        <translation>latent_dim {latent_dim} no es menor que d_model {d_model}</translation>
    </message>
    <message>
        <source>Set latent_dim to {nearest} or another value below d_model</source>
        <translation>Ponga latent_dim en {nearest} u otro valor menor que d_model</translation>
    </message>
    <message>
        <source>{field} is {value}, more than {other} ({limit})</source>
        <translation>{field} es {value}, más que {other} ({limit})</translation>
    </message>
    <message>
        <source>Set {field} to {limit} or less</source>
        <translation>Ponga {field} en {limit} o menos</translation>
    </message>
    <message>
        <source>{field} has no effect without {other}</source>
        <translation>{field} no tiene efecto sin {other}</translation>
    </message>
    <message>
        <source>Add {other}, or remove {field}</source>
        <translation>Añada {other} o quite {field}</translation>
    </message>
    <message>
        <source>{field} and {other} exclude each other</source>
        <translation>{field} y {other} se excluyen</translation>
    </message>
    <message>
        <source>Remove one of them</source>
        <translation>Quite uno de los dos</translation>
    </message>
    <message>
        <source>longrope lists {count} factors; a head that rotates {size} numbers needs {expected}</source>
        <translation>longrope da {count} factores; una cabeza que gira {size} números necesita {expected}</translation>
    </message>
    <message>
        <source>Give {expected} factors in each list</source>
        <translation>Dé {expected} factores en cada lista</translation>
    </message>
    <message>
        <source>{field} {value} is more than the {limit} {all}</source>
        <translation>{field} {value} es más que {limit} {all}</translation>
    </message>
    <message>
        <source>groups {groups} does not divide experts {experts}</source>
        <translation>groups {groups} no divide experts {experts}</translation>
    </message>
    <message>
        <source>Set groups to {nearest}</source>
        <translation>Ponga groups en {nearest}</translation>
    </message>
    <message>
        <source>{field} {value} leaves {held} experts, fewer than top_k {top_k}</source>
        <translation>{field} {value} deja {held} expertos, menos que top_k {top_k}</translation>
    </message>
    <message>
        <source>Set {field} to {nearest} or more</source>
        <translation>Ponga {field} en {nearest} o más</translation>
    </message>
    <message>
        <source>topk_groups is {value}, but group_limit is {limit}</source>
        <translation>topk_groups es {value}, pero group_limit es {limit}</translation>
    </message>
    <message>
        <source>Remove topk_groups: group_limit says the same</source>
        <translation>Quite topk_groups: group_limit dice lo mismo</translation>
    </message>
    <message>
        <source>{field} acts on a router; hash routing has none</source>
        <translation>{field} actúa sobre un enrutador; el enrutado por hash no lo tiene</translation>
    </message>
    <message>
        <source>Remove {field}, or set routing type to learned</source>
        <translation>Quite {field} o ponga el tipo de routing en learned</translation>
    </message>
    <message>
        <source>mixing birkhoff needs steps of Sinkhorn-Knopp; sinkhorn_iters is 0</source>
        <translation>mixing birkhoff necesita pasos de Sinkhorn-Knopp; sinkhorn_iters es 0</translation>
    </message>
    <message>
        <source>Set sinkhorn_iters to 3, or mixing to unconstrained</source>
        <translation>Ponga sinkhorn_iters en 3 o mixing en unconstrained</translation>
    </message>
    <message>
        <source>optimizer hybrid needs the names of the matrices that Muon moves</source>
        <translation>optimizer hybrid necesita los nombres de las matrices que mueve Muon</translation>
    </message>
    <message>
        <source>Name them in optimizer_groups.muon, or set optimizer to muon</source>
        <translation>Nómbrelas en optimizer_groups.muon o ponga optimizer en muon</translation>
    </message>
    <message>
        <source>{field} belongs to variant {other}; this one is {variant}</source>
        <translation>{field} es de la variante {other}; esta es {variant}</translation>
    </message>
    <message>
        <source>Remove {field}, or set variant to {other}</source>
        <translation>Quite {field} o ponga variant en {other}</translation>
    </message>
    <message>
        <source>{field} {value} does not divide {of} {size}</source>
        <translation>{field} {value} no divide {of} {size}</translation>
    </message>
    <message>
        <source>Set {field} to {nearest}</source>
        <translation>Ponga {field} en {nearest}</translation>
    </message>
    <message>
        <source>A branched mixer needs two or more branches; there are {count}</source>
        <translation>Un mezclador branched necesita dos o más ramas; hay {count}</translation>
    </message>
    <message>
        <source>Add a branch, or use its mixer alone</source>
        <translation>Añada una rama o use solo su mezclador</translation>
    </message>
    <message>
        <source>The branch {name} is branched itself</source>
        <translation>La rama {name} es a su vez branched</translation>
    </message>
    <message>
        <source>Write its branches beside the others</source>
        <translation>Escriba sus ramas junto a las otras</translation>
    </message>
    <message>
        <source>top_k is {top_k}; there are {count} branches</source>
        <translation>top_k es {top_k}; hay {count} ramas</translation>
    </message>
    <message>
        <source>Set top_k to {count} or less</source>
        <translation>Ponga top_k en {count} o menos</translation>
    </message>
    <message>
        <source>{key} has no meaning in a {form} entry</source>
        <translation>{key} no tiene sentido en una entrada {form}</translation>
    </message>
    <message>
        <source>Remove {key}, or move it to an entry of the form it belongs to</source>
        <translation>Quite {key} o llévelo a una entrada de la forma que le corresponde</translation>
    </message>
    <message>
        <source>parallel has {count} of the 2 or more streams it needs</source>
        <translation>parallel tiene {count} flujos y necesita 2 o más</translation>
    </message>
    <message>
        <source>Add a stream, or write its layers as entries of their own</source>
        <translation>Añada un flujo o escriba sus capas como entradas propias</translation>
    </message>
    <message>
        <source>{field} {value} is used twice</source>
        <translation>{field} {value} se usa dos veces</translation>
    </message>
    <message>
        <source>Give each its own name</source>
        <translation>Dé a cada uno su nombre</translation>
    </message>
    <message>
        <source>The stream {stream} has no layer</source>
        <translation>El flujo {stream} no tiene capas</translation>
    </message>
    <message>
        <source>There is no stream {value}</source>
        <translation>No hay un flujo {value}</translation>
    </message>
    <message>
        <source>from and to both name the stream {value}</source>
        <translation>from y to nombran el flujo {value}</translation>
    </message>
    <message>
        <source>Name two different streams</source>
        <translation>Nombre dos flujos distintos</translation>
    </message>
    <message>
        <source>{field} {value} is refused until a plug-in registers it</source>
        <translation>{field} {value} se rechaza hasta que un complemento lo registre</translation>
    </message>
    <message>
        <source>Use {field}: {instead}, or add the plug-in that builds {value}</source>
        <translation>Use {field}: {instead} o añada el complemento que construye {value}</translation>
    </message>
    <message>
        <source>{template} runs at width {width}, which n_heads {n_heads} does not divide</source>
        <translation>{template} funciona con anchura {width}, que n_heads {n_heads} no divide</translation>
    </message>
    <message>
        <source>Set d_out to {nearest}</source>
        <translation>Ponga d_out en {nearest}</translation>
    </message>
    <message>
        <source>{template} runs at width {width}: {n_heads} heads have an odd size, and rope rotates pairs</source>
        <translation>{template} funciona con anchura {width}: {n_heads} cabezas tienen tamaño impar y rope gira pares</translation>
    </message>
    <message>
        <source>The streams&apos; widths add up to {sum}, not to the {width} of their input</source>
        <translation>Las anchuras de los flujos suman {sum}, no los {width} de su entrada</translation>
    </message>
    <message>
        <source>Set projection to true, or end the streams at widths that add up to {width}</source>
        <translation>Ponga projection en true o acabe los flujos en anchuras que sumen {width}</translation>
    </message>
    <message>
        <source>The streams end at the widths {widths}; merge {kind} needs one width</source>
        <translation>Los flujos acaban en las anchuras {widths}; merge {kind} necesita una sola</translation>
    </message>
    <message>
        <source>End all streams at one width, or use merge concat</source>
        <translation>Acabe todos los flujos en una anchura o use merge concat</translation>
    </message>
    <message>
        <source>cross_attn runs at width {width}, which n_heads {n_heads} does not divide</source>
        <translation>cross_attn funciona con anchura {width}, que n_heads {n_heads} no divide</translation>
    </message>
    <message>
        <source>End the stream at a multiple of {n_heads}</source>
        <translation>Acabe el flujo en un múltiplo de {n_heads}</translation>
    </message>
    <message>
        <source>The body {template} changes the width from {width} to {d_out}; a body keeps its width</source>
        <translation>El cuerpo {template} cambia la anchura de {width} a {d_out}; un cuerpo la conserva</translation>
    </message>
    <message>
        <source>Use a template without shape_change, or set d_out to {width}</source>
        <translation>Use una plantilla sin shape_change o ponga d_out en {width}</translation>
    </message>
    <message>
        <source>execution_modes has no mode</source>
        <translation>execution_modes no tiene modos</translation>
    </message>
    <message>
        <source>Add a mode with name and max_tokens, or remove execution_modes</source>
        <translation>Añada un modo con name y max_tokens o quite execution_modes</translation>
    </message>
    <message>
        <source>transition leads from one execution mode to the next, and there are no execution_modes</source>
        <translation>transition lleva de un modo de ejecución al siguiente, y no hay execution_modes</translation>
    </message>
    <message>
        <source>Add execution_modes, or remove transition</source>
        <translation>Añada execution_modes o quite transition</translation>
    </message>
    <message>
        <source>The last layer gives width {width}: a projection back to d_model {d_model} is added</source>
        <translation>La última capa da la anchura {width}: se añade una proyección de vuelta a d_model {d_model}</translation>
    </message>
    <message>
        <source>End the last layer at d_model to save it, or keep it</source>
        <translation>Acabe la última capa en d_model para ahorrarla, o consérvela</translation>
    </message>
    <message>
        <source>inner_lr {rate} is outside 1e-06 to 1</source>
        <translation>inner_lr {rate} está fuera de 1e-06 a 1</translation>
    </message>
    <message>
        <source>Start from 0.01: the inner model learns from one token at a time</source>
        <translation>Empiece con 0.01: el modelo interior aprende de un token cada vez</translation>
    </message>
    <message>
        <source>No layer looks back at single tokens: all state is of fixed size or fades</source>
        <translation>Ninguna capa mira atrás a tokens sueltos: todo estado es de tamaño fijo o se desvanece</translation>
    </message>
    <message>
        <source>Give one layer in eight attention with the full context, if exact recall matters</source>
        <translation>Dé atención de contexto completo a una de cada ocho capas si importa recordar con exactitud</translation>
    </message>
    <message>
        <source>The phases may take {sum} tokens, more than max_seq_len {max_seq_len}</source>
        <translation>Las fases pueden ocupar {sum} tokens, más que max_seq_len {max_seq_len}</translation>
    </message>
    <message>
        <source>Lower max_tokens of the phases, or raise max_seq_len</source>
        <translation>Reduzca max_tokens de las fases o aumente max_seq_len</translation>
    </message>
    <message>
        <source>A depth gate of capacity {capacity} lets in hardly any token, or nearly all</source>
        <translation>Una puerta de profundidad de capacidad {capacity} no deja pasar casi ningún token, o casi todos</translation>
    </message>
    <message>
        <source>Use a capacity of 0.1 to 0.9; 0.125 and 0.5 are the published ones</source>
        <translation>Use una capacidad de 0.1 a 0.9; las publicadas son 0.125 y 0.5</translation>
    </message>
    <message>
        <source>The integrator takes {steps} steps, more than 32</source>
        <translation>El integrador da {steps} pasos, más de 32</translation>
    </message>
    <message>
        <source>Use at most 32 steps, or a method of higher order</source>
        <translation>Use como mucho 32 pasos o un método de mayor orden</translation>
    </message>
    <message>
        <source>The memory&apos;s hidden {hidden} is more than 8 times the width {d_model}</source>
        <translation>hidden {hidden} de la memoria es más de 8 veces la anchura {d_model}</translation>
    </message>
    <message>
        <source>Set params.hidden to 1 to 8 times the width</source>
        <translation>Ponga params.hidden de 1 a 8 veces la anchura</translation>
    </message>
    <message>
        <source>d_out {d_out} is wider than d_model {d_model}</source>
        <translation>d_out {d_out} es más ancho que d_model {d_model}</translation>
    </message>
    <message>
        <source>Choose a d_out below d_model: shape changes are meant to save work</source>
        <translation>Elija un d_out menor que d_model: los cambios de anchura buscan ahorrar trabajo</translation>
    </message>
    <message>
        <source>affinity sqrt_softplus has no bound and nothing balances its scores</source>
        <translation>affinity sqrt_softplus no tiene límite y nada equilibra sus puntuaciones</translation>
    </message>
    <message>
        <source>Set bias_correction enabled to true, or affinity to sigmoid</source>
        <translation>Ponga bias_correction enabled en true o affinity en sigmoid</translation>
    </message>
    <message>
        <source>Hash routing stands in mixtures after the first {first}: {layers}</source>
        <translation>Hay enrutado por hash en mezclas después de las {first} primeras: {layers}</translation>
    </message>
    <message>
        <source>Use learned routing there: a token&apos;s id says little about deep layers</source>
        <translation>Use ahí enrutado aprendido: el id de un token dice poco a las capas profundas</translation>
    </message>
    <message>
        <source>A token uses an inner width of {width}, outside 1 to 8 times d_model {d_model}</source>
        <translation>Un token usa una anchura interior de {width}, fuera de 1 a 8 veces d_model {d_model}</translation>
    </message>
    <message>
        <source>Set vendor.studio.expert_dim so that top_k of them make 2 to 4 times d_model</source>
        <translation>Ponga vendor.studio.expert_dim de modo que top_k de ellos sumen de 2 a 4 veces d_model</translation>
    </message>
    <message>
        <source>An expert gets {load} tokens of a sequence of {length}</source>
        <translation>Un experto recibe {load} tokens de una secuencia de {length}</translation>
    </message>
    <message>
        <source>Train with large batches, or use fewer experts: small products are slow</source>
        <translation>Entrene con lotes grandes o use menos expertos: los productos pequeños son lentos</translation>
    </message>
    <message>
        <source>{field} has no effect: the optimizer is adamw</source>
        <translation>{field} no tiene efecto: el optimizador es adamw</translation>
    </message>
    <message>
        <source>Set optimizer to muon or hybrid, or remove {field}</source>
        <translation>Ponga optimizer en muon o hybrid, o quite {field}</translation>
    </message>
    <message>
        <source>The pattern &quot;{pattern}&quot; of {field} names no matrix of this model</source>
        <translation>El patrón &quot;{pattern}&quot; de {field} no nombra ninguna matriz de este modelo</translation>
    </message>
    <message>
        <source>Look the names up in the plan: layers.0.ffn.up_proj.weight and the like</source>
        <translation>Busque los nombres en el plan: layers.0.ffn.up_proj.weight y similares</translation>
    </message>
    <message>
        <source>{streams} residual streams take {streams} times the memory between layers</source>
        <translation>{streams} flujos residuales ocupan {streams} veces la memoria entre capas</translation>
    </message>
    <message>
        <source>Use 4 streams or fewer: the gain beyond is small</source>
        <translation>Use 4 flujos o menos: la ganancia de más es pequeña</translation>
    </message>
    <message>
        <source>train_loss_weight {weight} makes further tokens count more than the next one</source>
        <translation>train_loss_weight {weight} hace que los tokens adicionales cuenten más que el siguiente</translation>
    </message>
    <message>
        <source>Use 0.1 to 0.3</source>
        <translation>Use de 0.1 a 0.3</translation>
    </message>
    <message>
        <source>latent_dim {latent_dim} is outside {low} to {high}, 1/16 to 3/4 of d_model {d_model}</source>
        <translation>latent_dim {latent_dim} está fuera de {low} a {high}, de 1/16 a 3/4 de d_model {d_model}</translation>
    </message>
    <message>
        <source>Start from half of d_model</source>
        <translation>Empiece con la mitad de d_model</translation>
    </message>
    <message>
        <source>latent_dim {latent_dim} is smaller than the rotated key beside it, {rope}</source>
        <translation>latent_dim {latent_dim} es menor que la clave girada a su lado, {rope}</translation>
    </message>
    <message>
        <source>Widen latent_dim, or make rope_head_dim smaller</source>
        <translation>Amplíe latent_dim o reduzca rope_head_dim</translation>
    </message>
    <message>
        <source>{top} blocks of {block} tokens are the whole context of {max_seq_len}: nothing is left out</source>
        <translation>{top} bloques de {block} tokens son todo el contexto de {max_seq_len}: nada queda fuera</translation>
    </message>
    <message>
        <source>Lower top_k_blocks, or use type hca</source>
        <translation>Reduzca top_k_blocks o use el tipo hca</translation>
    </message>
    <message>
        <source>m_block {block} is longer than max_seq_len {max_seq_len}: no block is ever complete</source>
        <translation>m_block {block} es más largo que max_seq_len {max_seq_len}: ningún bloque se completa</translation>
    </message>
    <message>
        <source>Lower m_block</source>
        <translation>Reduzca m_block</translation>
    </message>
    <message>
        <source>{beyond} % of the places at experts were beyond their capacity, {dropped} % left out</source>
        <translation>El {beyond} % de los lugares en expertos superó su capacidad, el {dropped} % quedó fuera</translation>
    </message>
    <message>
        <source>The weights {path} cannot be read: {reason}</source>
        <translation>No se pueden leer los pesos {path}: {reason}</translation>
    </message>
    <message>
        <source>Give a checkpoint of this design, or its design file for fresh weights</source>
        <translation>Dé un punto de control de este diseño, o su archivo de diseño para pesos iniciales</translation>
    </message>
    <message>
        <source>The design has no execution mode {mode}</source>
        <translation>El diseño no tiene un modo de ejecución {mode}</translation>
    </message>
    <message>
        <source>Name one of execution_modes</source>
        <translation>Nombre uno de execution_modes</translation>
    </message>
    <message>
        <source>The prompt has {tokens} tokens, more than max_seq_len {max_seq_len} leaves room for</source>
        <translation>El prompt tiene {tokens} tokens, más de los que deja max_seq_len {max_seq_len}</translation>
    </message>
    <message>
        <source>Shorten the prompt</source>
        <translation>Acorte el prompt</translation>
    </message>
    <message>
        <source>The session {path} cannot be read: {reason}</source>
        <translation>No se puede leer la sesión {path}: {reason}</translation>
    </message>
    <message>
        <source>Name another file, or remove this one to begin again</source>
        <translation>Nombre otro archivo, o quite este para empezar de nuevo</translation>
    </message>
    <message>
        <source>The session {path} cannot be written: {reason}</source>
        <translation>No se puede escribir la sesión {path}: {reason}</translation>
    </message>
    <message>
        <source>Name a file in a folder that can be written</source>
        <translation>Nombre un archivo en una carpeta en la que se pueda escribir</translation>
    </message>
    <message>
        <source>This is no valid JSON: {found} cannot stand here</source>
        <translation>No es JSON válido: {found} no puede estar aquí</translation>
    </message>
    <message>
        <source>Correct the text at this place</source>
        <translation>Corrija el texto en este lugar</translation>
    </message>
    <message>
        <source>This is no valid JSON: the text ends too early</source>
        <translation>No es JSON válido: el texto acaba demasiado pronto</translation>
    </message>
    <message>
        <source>Add what is missing; was the file copied whole?</source>
        <translation>Añada lo que falta; ¿se copió el archivo entero?</translation>
    </message>
    <message>
        <source>This is no valid JSON: the text between the quotes cannot be read</source>
        <translation>No es JSON válido: no se puede leer el texto entre comillas</translation>
    </message>
    <message>
        <source>Write it as UTF-8, and line breaks and backslashes escaped</source>
        <translation>Escríbalo en UTF-8, con los saltos de línea y las barras inversas escapados</translation>
    </message>
    <message>
        <source>This is no valid JSON: {found} is no number</source>
        <translation>No es JSON válido: {found} no es un número</translation>
    </message>
    <message>
        <source>Write a number as JSON does, such as 12, -0.5 or 1e-6</source>
        <translation>Escriba un número como en JSON: 12, -0.5 o 1e-6</translation>
    </message>
    <message>
        <source>The key {key} is written twice</source>
        <translation>La clave {key} está escrita dos veces</translation>
    </message>
    <message>
        <source>Lists and objects stand inside each other more than {limit} deep</source>
        <translation>Las listas y los objetos se anidan más de {limit} niveles</translation>
    </message>
    <message>
        <source>Check that this is the config.json of a model</source>
        <translation>Compruebe que es el config.json de un modelo</translation>
    </message>
    <message>
        <source>The file has more than {limit} values</source>
        <translation>El archivo tiene más de {limit} valores</translation>
    </message>
    <message>
        <source>A config is a JSON object; this is something else</source>
        <translation>Un config es un objeto JSON; esto es otra cosa</translation>
    </message>
    <message>
        <source>Name the config.json of a model</source>
        <translation>Indique el config.json de un modelo</translation>
    </message>
    <message>
        <source>model_type is missing: nothing says which model this is</source>
        <translation>Falta model_type: nada dice qué modelo es</translation>
    </message>
    <message>
        <source>Add model_type, one of: {families}</source>
        <translation>Añada model_type, uno de: {families}</translation>
    </message>
    <message>
        <source>Models of the type &quot;{value}&quot; cannot be imported</source>
        <translation>No se pueden importar modelos de tipo &quot;{value}&quot;</translation>
    </message>
    <message>
        <source>Use a config of one of: {families}</source>
        <translation>Use un config de uno de: {families}</translation>
    </message>
    <message>
        <source>Did you mean {guess}? Possible are: {families}</source>
        <translation>¿Quiso decir {guess}? Son posibles: {families}</translation>
    </message>
    <message>
        <source>{key} is {value}, not a whole number</source>
        <translation>{key} es {value}, no un número entero</translation>
    </message>
    <message>
        <source>Write a whole number from {minimum} to {maximum}</source>
        <translation>Escriba un número entero de {minimum} a {maximum}</translation>
    </message>
    <message>
        <source>{key} is {value}, not a finite number</source>
        <translation>{key} es {value}, no un número finito</translation>
    </message>
    <message>
        <source>Write a number from {minimum} to {maximum}</source>
        <translation>Escriba un número de {minimum} a {maximum}</translation>
    </message>
    <message>
        <source>{key} is {value}, outside the possible range</source>
        <translation>{key} es {value}, fuera del intervalo posible</translation>
    </message>
    <message>
        <source>{key} is {value}, neither true nor false</source>
        <translation>{key} es {value}, ni true ni false</translation>
    </message>
    <message>
        <source>Write true or false</source>
        <translation>Escriba true o false</translation>
    </message>
    <message>
        <source>{key} is {value}, not a text</source>
        <translation>{key} es {value}, no un texto</translation>
    </message>
    <message>
        <source>Write a text between quotes</source>
        <translation>Escriba un texto entre comillas</translation>
    </message>
    <message>
        <source>{key} is {value}, not a list</source>
        <translation>{key} es {value}, no una lista</translation>
    </message>
    <message>
        <source>Write a list between [ and ]</source>
        <translation>Escriba una lista entre [ y ]</translation>
    </message>
    <message>
        <source>{key} is {value}, not an object</source>
        <translation>{key} es {value}, no un objeto</translation>
    </message>
    <message>
        <source>Write an object with braces around it</source>
        <translation>Escriba un objeto entre llaves</translation>
    </message>
    <message>
        <source>{key} is missing, and {class} has no default for it</source>
        <translation>Falta {key}, y {class} no tiene un valor por defecto</translation>
    </message>
    <message>
        <source>Add the key with its value</source>
        <translation>Añada la clave con su valor</translation>
    </message>
    <message>
        <source>{key} has {count} entries, and there are {layers} layers</source>
        <translation>{key} tiene {count} elementos, y hay {layers} capas</translation>
    </message>
    <message>
        <source>Write one entry for each layer</source>
        <translation>Escriba un elemento por capa</translation>
    </message>
    <message>
        <source>{key} is {value} and does not divide {other}, which is {number}</source>
        <translation>{key} es {value} y no divide {other}, que es {number}</translation>
    </message>
    <message>
        <source>Change one of the two</source>
        <translation>Cambie uno de los dos</translation>
    </message>
    <message>
        <source>{key} is {value}, and {other} asks for {number}</source>
        <translation>{key} es {value}, y {other} pide {number}</translation>
    </message>
    <message>
        <source>{key}: {value} cannot be expressed in a design</source>
        <translation>{key}: {value} no se puede expresar en un diseño</translation>
    </message>
    <message>
        <source>Remove it if the model does not depend on it</source>
        <translation>Quítelo si el modelo no depende de ello</translation>
    </message>
    <message>
        <source>{key}: {value} is left out, because a design has no word for it</source>
        <translation>{key}: {value} se omite, porque un diseño no tiene palabra para ello</translation>
    </message>
    <message>
        <source>Remember it where the results of both models are compared</source>
        <translation>Recuérdelo al comparar los resultados de ambos modelos</translation>
    </message>
    <message>
        <source>{key}: {value} is left out, because {class} knows no such key</source>
        <translation>{key}: {value} se omite, porque {class} no conoce esa clave</translation>
    </message>
    <message>
        <source>Check the spelling and the model_type</source>
        <translation>Compruebe la ortografía y model_type</translation>
    </message>
    <message>
        <source>The output file is the config itself</source>
        <translation>El archivo de salida es el propio config</translation>
    </message>
    <message>
        <source>Run side by side</source>
        <translation>Ejecutar en paralelo</translation>
    </message>
    <message>
        <source>Put {name} into an integrator</source>
        <translation>Poner {name} en un integrador</translation>
    </message>
    <message>
        <source>Unwrap the frame</source>
        <translation>Deshacer el marco</translation>
    </message>
    <message>
        <source>Add a stream of {name}</source>
        <translation>Añadir un flujo de {name}</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>Usar {name}</translation>
    </message>
    <message>
        <source>Turn off {field}</source>
        <translation>Desactivar {field}</translation>
    </message>
    <message>
        <source>Turn on {field}</source>
        <translation>Activar {field}</translation>
    </message>
    <message>
        <source>Add to {field}</source>
        <translation>Añadir a {field}</translation>
    </message>
    <message>
        <source>Add a phase</source>
        <translation>Añadir una fase</translation>
    </message>
    <message>
        <source>{template} runs at width {width}, which is not above its latent_dim {latent_dim}</source>
        <translation>{template} se ejecuta con anchura {width}, que no supera su latent_dim {latent_dim}</translation>
    </message>
    <message>
        <source>Lower latent_dim, or set d_out to {nearest}</source>
        <translation>Baje latent_dim o ponga d_out en {nearest}</translation>
    </message>
    <message>
        <source>{layers} layers with mamba, hyena or moe train without dropout and without checkpointing</source>
        <translation>{layers} capas con mamba, hyena o moe entrenan sin dropout y sin puntos de control de activaciones</translation>
    </message>
    <message>
        <source>Set training_hints.checkpointing to true, or dropout above 0</source>
        <translation>Ponga training_hints.checkpointing en true o dropout por encima de 0</translation>
    </message>
    <message>
        <source>{field} {value} is past {limit}, the limit of usual mixtures</source>
        <translation>{field} {value} pasa de {limit}, el límite de las mezclas habituales</translation>
    </message>
    <message>
        <source>Use at most 1024 experts, and a capacity_factor of 0.5 or more</source>
        <translation>Use como mucho 1024 expertos y un capacity_factor de 0.5 o más</translation>
    </message>
    <message>
        <source>A model of the type {value} holds more than a language model</source>
        <translation>Un modelo del tipo {value} contiene más que un modelo de lenguaje</translation>
    </message>
    <message>
        <source>Import the language model alone: save what stands under {part} as a file of its own</source>
        <translation>Importe solo el modelo de lenguaje: guarde lo que hay bajo {part} en un archivo propio</translation>
    </message>
    <message>
        <source>No split over {gpus} x {gpu} fits: the smallest needs {need} of each</source>
        <translation>Ningún reparto cabe en {gpus} x {gpu}: el menor necesita {need} en cada una</translation>
    </message>
    <message>
        <source>Use more GPUs, GPUs with more memory, or shorter sequences (--seq-len)</source>
        <translation>Use más GPU, GPU con más memoria o secuencias más cortas (--seq-len)</translation>
    </message>
    <message>
        <source>A step of {batch} tokens cannot be cut for {gpus} GPUs</source>
        <translation>Un paso de {batch} tokens no se puede repartir entre {gpus} GPU</translation>
    </message>
    <message>
        <source>Use fewer GPUs, or larger steps (--batch-tokens)</source>
        <translation>Use menos GPU o pasos más grandes (--batch-tokens)</translation>
    </message>
    <message>
        <source>There are no safetensors files here</source>
        <translation>Aquí no hay archivos safetensors</translation>
    </message>
    <message>
        <source>Name a folder with model.safetensors, or with its index and shards</source>
        <translation>Indique una carpeta con model.safetensors, o con su índice y sus fragmentos</translation>
    </message>
    <message>
        <source>The weights are there as pickle only ({file}), which is never read</source>
        <translation>Los pesos están solo como pickle ({file}), que nunca se lee</translation>
    </message>
    <message>
        <source>Convert them where you trust them: load the model, save_pretrained() writes safetensors</source>
        <translation>Conviértalos donde confíe en ellos: cargue el modelo y save_pretrained() escribe safetensors</translation>
    </message>
    <message>
        <source>{file} cannot be used: {reason}</source>
        <translation>No se puede usar {file}: {reason}</translation>
    </message>
    <message>
        <source>Get the file again; it is damaged, incomplete or no safetensors file</source>
        <translation>Obtenga el archivo de nuevo; está dañado, incompleto o no es safetensors</translation>
    </message>
    <message>
        <source>The tensor {tensor} is missing</source>
        <translation>Falta el tensor {tensor}</translation>
    </message>
    <message>
        <source>Use all files of one model with its own config.json</source>
        <translation>Use todos los archivos de un mismo modelo con su propio config.json</translation>
    </message>
    <message>
        <source>The tensor {tensor} has no place in the design</source>
        <translation>El tensor {tensor} no tiene lugar en el diseño</translation>
    </message>
    <message>
        <source>The tensor {tensor} has the shape {shape}, not {wanted}</source>
        <translation>El tensor {tensor} tiene la forma {shape} y no {wanted}</translation>
    </message>
    <message>
        <source>The tensor {tensor} holds {dtype}</source>
        <translation>El tensor {tensor} contiene {dtype}</translation>
    </message>
    <message>
        <source>Use weights in float32, bfloat16 or float16, not quantized ones</source>
        <translation>Use pesos en float32, bfloat16 o float16, no cuantizados</translation>
    </message>
    <message>
        <source>Weights of a {family} model cannot be taken: {reason}</source>
        <translation>No se pueden tomar los pesos de un modelo {family}: {reason}</translation>
    </message>
    <message>
        <source>Import the design without --weights</source>
        <translation>Importe el diseño sin --weights</translation>
    </message>
    <message>
        <source>--weights needs a folder to write to</source>
        <translation>--weights necesita una carpeta donde escribir</translation>
    </message>
    <message>
        <source>Name it: eulerstack import DIR --weights -o FOLDER</source>
        <translation>Indíquela: eulerstack import DIR --weights -o FOLDER</translation>
    </message>
    <message>
        <source>The list of allowed plug-ins {path} cannot be used: {reason}</source>
        <translation>No se puede usar la lista de complementos permitidos {path}: {reason}</translation>
    </message>
    <message>
        <source>Repair the file, or remove it and allow the plug-ins again</source>
        <translation>Repare el archivo, o elimínelo y permita los complementos de nuevo</translation>
    </message>
    <message>
        <source>The list of allowed plug-ins {path} cannot be written: {reason}</source>
        <translation>No se puede escribir la lista de complementos permitidos {path}: {reason}</translation>
    </message>
    <message>
        <source>Name the shared library of the plug-in</source>
        <translation>Indique la biblioteca compartida del complemento</translation>
    </message>
    <message>
        <source>No plug-in &quot;{plugin}&quot; is allowed</source>
        <translation>No hay ningún complemento &quot;{plugin}&quot; permitido</translation>
    </message>
    <message>
        <source>Name one that eulerstack plugins list shows</source>
        <translation>Indique uno de los que muestra eulerstack plugins list</translation>
    </message>
    <message>
        <source>The description of the plug-in {plugin} cannot be used: {reason}</source>
        <translation>No se puede usar la descripción del complemento {plugin}: {reason}</translation>
    </message>
    <message>
        <source>Ask the plug-in&apos;s author for a corrected one</source>
        <translation>Pida al autor del complemento una corregida</translation>
    </message>
    <message>
        <source>The plug-in {plugin} registers {what}, which {owner} has already</source>
        <translation>El complemento {plugin} registra {what}, que {owner} ya tiene</translation>
    </message>
    <message>
        <source>Remove the other plug-in first, or use this one under another name</source>
        <translation>Quite antes el otro complemento, o use este con otro nombre</translation>
    </message>
    <message>
        <source>The plug-in {plugin} cannot be loaded: {reason}</source>
        <translation>No se puede cargar el complemento {plugin}: {reason}</translation>
    </message>
    <message>
        <source>Check that the file is there and was built for this machine</source>
        <translation>Compruebe que el archivo existe y se compiló para esta máquina</translation>
    </message>
    <message>
        <source>The file of the plug-in {plugin} is not the one that was allowed</source>
        <translation>El archivo del complemento {plugin} no es el que se permitió</translation>
    </message>
    <message>
        <source>If you trust the new file: eulerstack plugins allow {path}</source>
        <translation>Si confía en el archivo nuevo: eulerstack plugins allow {path}</translation>
    </message>
    <message>
        <source>{plugin} is no plug-in: it has no function eulerstackPlugin</source>
        <translation>{plugin} no es un complemento: no tiene la función eulerstackPlugin</translation>
    </message>
    <message>
        <source>Name a library that was built as docs/plugins.md says</source>
        <translation>Indique una biblioteca compilada como dice docs/plugins.md</translation>
    </message>
    <message>
        <source>The plug-in {plugin} is for interface {version}; this engine has {expected}</source>
        <translation>El complemento {plugin} es para la interfaz {version}; este motor tiene {expected}</translation>
    </message>
    <message>
        <source>Build it again with the header of this version</source>
        <translation>Compílelo de nuevo con la cabecera de esta versión</translation>
    </message>
    <message>
        <source>The plug-in {plugin} was built with LibTorch {version}; this engine has {expected}</source>
        <translation>El complemento {plugin} se compiló con LibTorch {version}; este motor tiene {expected}</translation>
    </message>
    <message>
        <source>Build it again with the LibTorch of the engine</source>
        <translation>Compílelo de nuevo con la LibTorch del motor</translation>
    </message>
    <message>
        <source>The plug-in {plugin} failed: {reason}</source>
        <translation>El complemento {plugin} falló: {reason}</translation>
    </message>
    <message>
        <source>Report it to the plug-in&apos;s author, or do without its kinds</source>
        <translation>Avise al autor del complemento, o prescinda de sus tipos</translation>
    </message>
    <message>
        <source>The plug-in {plugin} crashed the engine: {signal}</source>
        <translation>El complemento {plugin} hizo caer el motor: {signal}</translation>
    </message>
    <message>
        <source>The plug-in {plugin} did not finish loading within {seconds} s</source>
        <translation>El complemento {plugin} no terminó de cargarse en {seconds} s</translation>
    </message>
    <message>
        <source>The plug-in {plugin} describes {what} and does not build it</source>
        <translation>El complemento {plugin} describe {what} y no lo construye</translation>
    </message>
    <message>
        <source>Report it to the plug-in&apos;s author</source>
        <translation>Avise al autor del complemento</translation>
    </message>
    <message>
        <source>{kind}: with these values {expression} is {value}, not a whole number above 0</source>
        <translation>{kind}: con estos valores {expression} es {value}, que no es un entero mayor que 0</translation>
    </message>
    <message>
        <source>Change the options that it is made from</source>
        <translation>Cambie las opciones de las que se obtiene</translation>
    </message>
    <message>
        <source>{kind} comes from the plug-in {plugin}, and exports hold no plug-ins</source>
        <translation>{kind} viene del complemento {plugin}, y las exportaciones no llevan complementos</translation>
    </message>
    <message>
        <source>Use a built-in kind in its place, or train and generate here</source>
        <translation>Use en su lugar un tipo incorporado, o entrene y genere aquí</translation>
    </message>
    <message>
        <source>head_template {template} changes the width from {width} to {d_out}; the head reads {width}</source>
        <translation>head_template {template} cambia la anchura de {width} a {d_out}; la cabeza lee {width}</translation>
    </message>
    <message>
        <source>res</source>
        <translation>residual</translation>
    </message>
    <message>
        <source>depth gating</source>
        <translation>puerta de profundidad</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>memoria</translation>
    </message>
    <message>
        <source>width</source>
        <translation>anchura</translation>
    </message>
    <message>
        <source>override</source>
        <translation>sustitución</translation>
    </message>
    <message>
        <source>merge: {kind} + projection</source>
        <translation>unión: {kind} + proyección</translation>
    </message>
    <message>
        <source>merge: {kind}</source>
        <translation>unión: {kind}</translation>
    </message>
    <message>
        <source>shared weights</source>
        <translation>pesos compartidos</translation>
    </message>
    <message>
        <source>1 weight set</source>
        <translation>1 juego de pesos</translation>
    </message>
    <message>
        <source>{count} weight sets</source>
        <translation>{count} juegos de pesos</translation>
    </message>
    <message>
        <source>1 body call</source>
        <translation>1 llamada al cuerpo</translation>
    </message>
    <message>
        <source>{count} body calls</source>
        <translation>{count} llamadas al cuerpo</translation>
    </message>
    <message>
        <source>{size} vocab</source>
        <translation>vocabulario {size}</translation>
    </message>
    <message>
        <source>{size} ctx</source>
        <translation>contexto {size}</translation>
    </message>
    <message>
        <source>logits {size}</source>
        <translation>logits {size}</translation>
    </message>
    <message>
        <source>tied</source>
        <translation>compartida</translation>
    </message>
    <message>
        <source>untied</source>
        <translation>sin compartir</translation>
    </message>
    <message>
        <source>softcap</source>
        <translation>softcap</translation>
    </message>
    <message>
        <source>top {count}</source>
        <translation>los {count} mejores</translation>
    </message>
    <message>
        <source>win {size}</source>
        <translation>ventana {size}</translation>
    </message>
    <message>
        <source>sinks {count}</source>
        <translation>sumideros {count}</translation>
    </message>
    <message>
        <source>order {count}</source>
        <translation>orden {count}</translation>
    </message>
    <message>
        <source>filter {size}</source>
        <translation>filtro {size}</translation>
    </message>
    <message>
        <source>decay {rate}</source>
        <translation>decaimiento {rate}</translation>
    </message>
    <message>
        <source>projected</source>
        <translation>proyectado</translation>
    </message>
    <message>
        <source>shared {size}</source>
        <translation>compartido {size}</translation>
    </message>
    <message>
        <source>1 head</source>
        <translation>1 cabeza</translation>
    </message>
    <message>
        <source>{count} heads</source>
        <translation>{count} cabezas</translation>
    </message>
    <message>
        <source>chunk {size}</source>
        <translation>bloque {size}</translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation>{count} pasos</translation>
    </message>
    <message>
        <source>A checkpoint needs {needed} MiB; {free} MiB are free in {path}</source>
        <translation>Un punto de control necesita {needed} MiB; en {path} hay {free} MiB libres</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder</source>
        <translation>Libere espacio o elija otra carpeta</translation>
    </message>
    <message>
        <source>The design equals no family of the library; {family} comes nearest, but {differences}</source>
        <translation>El diseño no equivale a ninguna familia de la biblioteca; {family} es la más cercana, pero {differences}</translation>
    </message>
    <message>
        <source>Change these fields, or leave out --native: the folder then holds the code of the model</source>
        <translation>Cambie estos campos o quite --native: entonces la carpeta contiene el código del modelo</translation>
    </message>
    <message>
        <source>learned positions</source>
        <translation>posiciones aprendidas</translation>
    </message>
    <message>
        <source>no positions</source>
        <translation>sin posiciones</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Mixers</source>
        <translation>Mezcladores</translation>
    </message>
    <message>
        <source>Feed-forward</source>
        <translation>Feed-forward</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>sin uso</translation>
    </message>
    <message>
        <source>No entry uses this template. Delete removes it.</source>
        <translation>Ninguna entrada usa esta plantilla. Supr la quita.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>depth gating</source>
        <translation>puerta de profundidad</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>memoria</translation>
    </message>
    <message>
        <source>shape change</source>
        <translation>cambio de anchura</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Secuencia</translation>
    </message>
    <message>
        <source>Streams that read the same input side by side, then are merged.</source>
        <translation>Flujos que leen la misma entrada en paralelo y luego se unen.</translation>
    </message>
    <message>
        <source>One body applied several times, with weights of its own or shared ones.</source>
        <translation>Un cuerpo aplicado varias veces, con pesos propios o compartidos.</translation>
    </message>
    <message>
        <source>Modifiers</source>
        <translation>Modificadores</translation>
    </message>
    <message>
        <source>Values that differ from the template in one entry.</source>
        <translation>Valores que difieren de la plantilla en una entrada.</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>Trained short, read long</source>
        <translation>Entrenado en corto, lee en largo</translation>
    </message>
    <message>
        <source>Depth instead of width</source>
        <translation>Profundidad en lugar de anchura</translation>
    </message>
    <message>
        <source>The baseline that most open models share</source>
        <translation>La base que comparten casi todos los modelos abiertos</translation>
    </message>
    <message>
        <source>Windows with gaps</source>
        <translation>Ventanas con huecos</translation>
    </message>
    <message>
        <source>Long convolutions in place of attention</source>
        <translation>Convoluciones largas en lugar de atención</translation>
    </message>
    <message>
        <source>Selective state spaces and nothing else</source>
        <translation>Espacios de estado selectivos y nada más</translation>
    </message>
    <message>
        <source>The same idea as matrix products</source>
        <translation>La misma idea como productos de matrices</translation>
    </message>
    <message>
        <source>A small model with latent attention</source>
        <translation>Un modelo pequeño con atención latente</translation>
    </message>
    <message>
        <source>Experts balanced without a loss</source>
        <translation>Expertos equilibrados sin una pérdida</translation>
    </message>
    <message>
        <source>A small mixture of experts</source>
        <translation>Una mezcla de expertos pequeña</translation>
    </message>
    <message>
        <source>Predicting the token after the next</source>
        <translation>Predecir el token que sigue al siguiente</translation>
    </message>
    <message>
        <source>Attention and feed-forward side by side in each layer</source>
        <translation>Atención y feed-forward en paralelo en cada capa</translation>
    </message>
    <message>
        <source>A small model with norms of queries and keys</source>
        <translation>Un modelo pequeño con normas de consultas y claves</translation>
    </message>
    <message>
        <source>A small but complete language model to open, change and train first</source>
        <translation>Un modelo pequeño y completo para abrir y entrenar primero</translation>
    </message>
    <message>
        <source>Attention with a decay in place of the softmax</source>
        <translation>Atención con un decaimiento en lugar del softmax</translation>
    </message>
    <message>
        <source>A small model whose heads may look at nothing</source>
        <translation>Un modelo pequeño cuyas cabezas pueden no mirar nada</translation>
    </message>
    <message>
        <source>Long context for a small cache</source>
        <translation>Contexto largo con una caché pequeña</translation>
    </message>
    <message>
        <source>Latent attention for long contexts</source>
        <translation>Atención latente para contextos largos</translation>
    </message>
    <message>
        <source>Every second layer serves one token in eight</source>
        <translation>Una de cada dos capas atiende a uno de cada ocho tokens</translation>
    </message>
    <message>
        <source>Attention and state side by side, token by token</source>
        <translation>Atención y estado en paralelo, token a token</translation>
    </message>
    <message>
        <source>Mamba layers with one attention layer among them</source>
        <translation>Capas Mamba con una capa de atención entre ellas</translation>
    </message>
    <message>
        <source>Layers that half of the tokens skip</source>
        <translation>Capas que la mitad de los tokens se salta</translation>
    </message>
    <message>
        <source>Two streams and a gate</source>
        <translation>Dos flujos y una puerta</translation>
    </message>
    <message>
        <source>Decay for the far, a window for the near</source>
        <translation>Decaimiento para lo lejano, ventana para lo cercano</translation>
    </message>
    <message>
        <source>A fast one that remembers and a slow one that looks things up</source>
        <translation>Un flujo rápido que recuerda y uno lento que consulta</translation>
    </message>
    <message>
        <source>Every primitive of the language in one model of 20 layers</source>
        <translation>Todas las primitivas del lenguaje en un modelo de 20 capas</translation>
    </message>
    <message>
        <source>A model that thinks before it answers</source>
        <translation>Un modelo que piensa antes de responder</translation>
    </message>
    <message>
        <source>Short windows and a memory that learns while the model is used</source>
        <translation>Ventanas cortas y una memoria que aprende durante el uso</translation>
    </message>
    <message>
        <source>A memory of pairs</source>
        <translation>Una memoria de pares</translation>
    </message>
    <message>
        <source>Far tokens as blocks</source>
        <translation>Los tokens lejanos, en bloques</translation>
    </message>
    <message>
        <source>Wide, narrow, wide again</source>
        <translation>Ancho, estrecho y ancho de nuevo</translation>
    </message>
    <message>
        <source>A residual stream of several lanes</source>
        <translation>Un flujo residual de varios carriles</translation>
    </message>
    <message>
        <source>A memory that writes where it is surprised</source>
        <translation>Una memoria que escribe donde se sorprende</translation>
    </message>
    <message>
        <source>Experts chosen by the token itself</source>
        <translation>Expertos elegidos por el propio token</translation>
    </message>
    <message>
        <source>A layer as a differential equation</source>
        <translation>Una capa como ecuación diferencial</translation>
    </message>
    <message>
        <source>A thought after every token</source>
        <translation>Un pensamiento tras cada token</translation>
    </message>
    <message>
        <source>One thought, refined four times</source>
        <translation>Un pensamiento, refinado cuatro veces</translation>
    </message>
    <message>
        <source>A memory that looks tokens up</source>
        <translation>Una memoria que consulta tokens</translation>
    </message>
    <message>
        <source>The same layer, four times</source>
        <translation>La misma capa, cuatro veces</translation>
    </message>
    <message>
        <source>A gate in place of a choice</source>
        <translation>Una puerta en lugar de una elección</translation>
    </message>
    <message>
        <source>Thinking first, answering then</source>
        <translation>Primero pensar, luego responder</translation>
    </message>
    <message>
        <source>Layers that learn while they read</source>
        <translation>Capas que aprenden mientras leen</translation>
    </message>
    <message>
        <source>%1, to the last parameter</source>
        <translation>%1, hasta el último parámetro</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Save the changes of %1?</source>
        <translation>¿Guardar los cambios de %1?</translation>
    </message>
    <message>
        <source>Changes that are not saved are lost.</source>
        <translation>Los cambios no guardados se pierden.</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Guardar cambios</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar cambios</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A training run is under way.</source>
        <translation>Hay un entrenamiento en marcha.</translation>
    </message>
    <message>
        <source>Keep running leaves the window open. Stop and save writes a checkpoint first.</source>
        <translation>Seguir deja la ventana abierta. Detener y guardar escribe antes un punto de control.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Stop and save</source>
        <translation>Detener y guardar</translation>
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
        <translation>Mayús</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>{name} is a causal language model with {layers} layers of width {d_model} and {parameters} parameters ({short}).</source>
        <translation>{name} es un modelo de lenguaje causal de {layers} capas, anchura {d_model} y {parameters} parámetros ({short}).</translation>
    </message>
    <message>
        <source>It reads up to {max_seq_len} tokens from a vocabulary of {vocab_size} and computes in {dtype}.</source>
        <translation>Lee hasta {max_seq_len} tokens de un vocabulario de {vocab_size} y calcula en {dtype}.</translation>
    </message>
    <message>
        <source>Attention has {heads} heads of size {head_dim}.</source>
        <translation>La atención tiene {heads} cabezas de tamaño {head_dim}.</translation>
    </message>
    <message>
        <source>Attention has {heads} heads of size {head_dim} that share one key/value head.</source>
        <translation>La atención tiene {heads} cabezas de tamaño {head_dim} que comparten una cabeza clave/valor.</translation>
    </message>
    <message>
        <source>Attention has {heads} heads of size {head_dim} in groups that share {kv_heads} key/value heads.</source>
        <translation>La atención tiene {heads} cabezas de tamaño {head_dim} en grupos que comparten {kv_heads} cabezas clave/valor.</translation>
    </message>
    <message>
        <source>Positions: rotary (RoPE) with base {theta}.</source>
        <translation>Posiciones: rotatorias (RoPE) con base {theta}.</translation>
    </message>
    <message>
        <source>Positions: rotary (RoPE) with base {theta}, scaled by {kind} with factor {factor}.</source>
        <translation>Posiciones: rotatorias (RoPE) con base {theta}, escalado {kind} con factor {factor}.</translation>
    </message>
    <message>
        <source>Positions: a penalty by distance (ALiBi).</source>
        <translation>Posiciones: una penalización por distancia (ALiBi).</translation>
    </message>
    <message>
        <source>Positions: a learned vector for each.</source>
        <translation>Posiciones: un vector aprendido para cada una.</translation>
    </message>
    <message>
        <source>Positions: none; the order is known through the causal mask alone.</source>
        <translation>Posiciones: ninguna; el orden se conoce solo por la máscara causal.</translation>
    </message>
    <message>
        <source>{mixer}, then {ffn}; {norm} norm {position}, residual {residual} with scaling {scaling}</source>
        <translation>{mixer}, luego {ffn}; norma {norm} {position}, residual {residual} con escala {scaling}</translation>
    </message>
    <message>
        <source>Schedule:</source>
        <translation>Secuencia:</translation>
    </message>
    <message>
        <source>override {field}</source>
        <translation>sustituye {field}</translation>
    </message>
    <message>
        <source>After a final {norm} the embedding table gives the logits (tied weights).</source>
        <translation>Tras un {norm} final, la tabla de embedding da los logits (pesos compartidos).</translation>
    </message>
    <message>
        <source>After a final {norm} a matrix of its own gives the logits.</source>
        <translation>Tras un {norm} final, una matriz propia da los logits.</translation>
    </message>
    <message>
        <source>{file} has errors and cannot be explained yet: {errors}</source>
        <translation>{file} tiene errores y aún no se puede explicar: {errors}</translation>
    </message>
    <message>
        <source>One token costs {forward} forward and {training} in training; its keys and values take {kv}.</source>
        <translation>Un token cuesta {forward} hacia delante y {training} al entrenar; sus claves y valores ocupan {kv}.</translation>
    </message>
    <message>
        <source>others</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>Mixers</source>
        <translation>Mezcladores</translation>
    </message>
    <message>
        <source>Feed-forward</source>
        <translation>Feed-forward</translation>
    </message>
    <message>
        <source>Norms</source>
        <translation>Normas</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Parameters by part</source>
        <translation>Parámetros por parte</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>Has errors</source>
        <translation>Con errores</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>KV cache per token</source>
        <translation>Caché KV por token</translation>
    </message>
    <message>
        <source>{full} for {tokens} tokens</source>
        <translation>{full} para {tokens} tokens</translation>
    </message>
    <message>
        <source>Forward per token</source>
        <translation>Hacia delante por token</translation>
    </message>
    <message>
        <source>training {training}</source>
        <translation>entrenamiento {training}</translation>
    </message>
    <message>
        <source>Training memory</source>
        <translation>Memoria de entrenamiento</translation>
    </message>
    <message>
        <source>batch {batch} x {tokens} tokens</source>
        <translation>lote {batch} x {tokens} tokens</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradientes</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Activaciones</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Total with checkpointing</source>
        <translation>Total con checkpointing</translation>
    </message>
    <message>
        <source>Training memory, batch {batch} x {tokens} tokens</source>
        <translation>Memoria de entrenamiento, lote {batch} x {tokens} tokens</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>info</source>
        <translation>información</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Diseño</translation>
    </message>
    <message>
        <source>EulerStack report: {file}</source>
        <translation>Informe de EulerStack: {file}</translation>
    </message>
    <message>
        <source>Parameters: {exact} ({short})</source>
        <translation>Parámetros: {exact} ({short})</translation>
    </message>
    <message>
        <source>Active parameters per token: {exact} ({short})</source>
        <translation>Parámetros activos por token: {exact} ({short})</translation>
    </message>
    <message>
        <source>Target: {target} ({percent} % of it)</source>
        <translation>Objetivo: {target} (el {percent} %)</translation>
    </message>
    <message>
        <source>Layers: {layers} ({mixers})</source>
        <translation>Capas: {layers} ({mixers})</translation>
    </message>
    <message>
        <source>KV cache: {bytes} per token, {full} for {tokens} tokens</source>
        <translation>Caché KV: {bytes} por token, {full} para {tokens} tokens</translation>
    </message>
    <message>
        <source>State: {bytes}, whatever the length</source>
        <translation>Estado: {bytes}, sea cual sea la longitud</translation>
    </message>
    <message>
        <source>Forward pass: {causal} per token ({unmasked} with masked scores)</source>
        <translation>Hacia delante: {causal} por token ({unmasked} con puntuaciones enmascaradas)</translation>
    </message>
    <message>
        <source>Training: {training} per token</source>
        <translation>Entrenamiento: {training} por token</translation>
    </message>
    <message>
        <source>Checkpointing adds {flops} per token</source>
        <translation>El checkpointing añade {flops} por token</translation>
    </message>
    <message>
        <source>Training memory (batch {batch} x {tokens} tokens, {dtype}, AdamW): {total}</source>
        <translation>Memoria de entrenamiento (lote {batch} x {tokens} tokens, {dtype}, AdamW): {total}</translation>
    </message>
    <message>
        <source>  weights {weights}, gradients {gradients}, optimizer {optimizer}, activations {activations}</source>
        <translation>  pesos {weights}, gradientes {gradients}, optimizador {optimizer}, activaciones {activations}</translation>
    </message>
    <message>
        <source>  with checkpointing: activations {activations}, in all {total}</source>
        <translation>  con checkpointing: activaciones {activations}, en total {total}</translation>
    </message>
    <message>
        <source>Parameters by part:</source>
        <translation>Parámetros por parte:</translation>
    </message>
    <message>
        <source>({count} layers)</source>
        <translation>({count} capas)</translation>
    </message>
    <message>
        <source>Result: FAIL, errors: {errors}, warnings: {warnings}</source>
        <translation>Resultado: FAIL, errores: {errors}, avisos: {warnings}</translation>
    </message>
    <message>
        <source>Result: WARN, warnings: {warnings}</source>
        <translation>Resultado: WARN, avisos: {warnings}</translation>
    </message>
    <message>
        <source>Result: OK</source>
        <translation>Resultado: OK</translation>
    </message>
    <message>
        <source>Schema: ok (version {version})</source>
        <translation>Esquema: ok (versión {version})</translation>
    </message>
    <message>
        <source>Schema: failed</source>
        <translation>Esquema: con fallos</translation>
    </message>
    <message>
        <source>ERRORS ({count})</source>
        <translation>ERRORES ({count})</translation>
    </message>
    <message>
        <source>WARNINGS ({count})</source>
        <translation>AVISOS ({count})</translation>
    </message>
    <message>
        <source>INFO ({count})</source>
        <translation>INFORMACIÓN ({count})</translation>
    </message>
    <message>
        <source>parameters × %1 bytes</source>
        <translation>parámetros × %1 bytes</translation>
    </message>
    <message>
        <source>AdamW, fp32</source>
        <translation>AdamW, fp32</translation>
    </message>
    <message>
        <source>parameters × 12 bytes: two moments and a float32 copy of the weights</source>
        <translation>parámetros × 12 bytes: dos momentos y una copia float32 de los pesos</translation>
    </message>
    <message>
        <source>parameters × 8 bytes: two moments</source>
        <translation>parámetros × 8 bytes: dos momentos</translation>
    </message>
    <message>
        <source>checkpointing</source>
        <translation>checkpointing</translation>
    </message>
    <message>
        <source>no checkpointing</source>
        <translation>sin checkpointing</translation>
    </message>
    <message>
        <source>values kept for the backward pass × %1 sequences × %2 tokens</source>
        <translation>valores guardados para el paso atrás × %1 secuencias × %2 tokens</translation>
    </message>
    <message>
        <source>KV-cache</source>
        <translation>Caché KV</translation>
    </message>
    <message>
        <source>sum over layers of 2 × n_kv_heads × head_dim × %1 bytes × cached tokens</source>
        <translation>suma por capas de 2 × n_kv_heads × head_dim × %1 bytes × tokens en caché</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>window %1</source>
        <translation>ventana %1</translation>
    </message>
    <message>
        <source>full</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>%1 layers × 2 × n_kv_heads × head_dim × %2 bytes</source>
        <translation>%1 capas × 2 × n_kv_heads × head_dim × %2 bytes</translation>
    </message>
    <message>
        <source>projections 2 × inputs × outputs; scores 4 × head width × seen tokens, averaged over max_seq_len</source>
        <translation>proyecciones 2 × entradas × salidas; puntuaciones 4 × anchura de cabeza × tokens vistos, media sobre max_seq_len</translation>
    </message>
    <message>
        <source>2 × inputs × outputs of each projection, and the activation</source>
        <translation>2 × entradas × salidas de cada proyección, y la activación</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Cabeza</translation>
    </message>
    <message>
        <source>2 × d_model × vocab_size</source>
        <translation>2 × d_model × vocab_size</translation>
    </message>
    <message>
        <source>Norms and residuals</source>
        <translation>Normas y residuales</translation>
    </message>
    <message>
        <source>a few operations per value of the residual stream</source>
        <translation>unas operaciones por valor del flujo residual</translation>
    </message>
    <message>
        <source>Embedding and positions</source>
        <translation>Embedding y posiciones</translation>
    </message>
    <message>
        <source>scale and added positions; the look-up itself is free</source>
        <translation>escala y posiciones sumadas; la consulta en sí es gratis</translation>
    </message>
    <message>
        <source>No doubts</source>
        <translation>Sin dudas</translation>
    </message>
    <message>
        <source>No realism rule objects to this design.</source>
        <translation>Ninguna regla de realismo objeta este diseño.</translation>
    </message>
    <message>
        <source>Mixer</source>
        <translation>Mezclador</translation>
    </message>
    <message>
        <source>KV-cache bytes per token</source>
        <translation>Bytes de caché KV por token</translation>
    </message>
    <message>
        <source>Forward FLOPs per token</source>
        <translation>FLOP hacia delante por token</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Infer</source>
        <translation>Inferencia</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>KV-cache per token</source>
        <translation>Caché KV por token</translation>
    </message>
    <message>
        <source>Realism</source>
        <translation>Realismo</translation>
    </message>
    <message>
        <source>%1 parameters, %2 layers, %3 of KV-cache per token, %4 forward per token</source>
        <translation>%1 parámetros, %2 capas, %3 de caché KV por token, %4 hacia delante por token</translation>
    </message>
    <message>
        <source>Active parameters</source>
        <translation>Parámetros activos</translation>
    </message>
    <message>
        <source>KV cache of a full context</source>
        <translation>Caché KV de un contexto completo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>FLOPs per token, forward</source>
        <translation>FLOPs por token, hacia delante</translation>
    </message>
    <message>
        <source>FLOPs per token, training</source>
        <translation>FLOPs por token, entrenamiento</translation>
    </message>
    <message>
        <source>Same design: {before}, {after}</source>
        <translation>El mismo diseño: {before}, {after}</translation>
    </message>
    <message>
        <source>From {before} to {after}</source>
        <translation>De {before} a {after}</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Estructura</translation>
    </message>
    <message>
        <source>Figures: all as before</source>
        <translation>Cifras: todas como antes</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>depth gate {kind}: {percent} % of the tokens pass through the layer</source>
        <translation>puerta de profundidad {kind}: el {percent} % de los tokens pasa por la capa</translation>
    </message>
    <message>
        <source>memory {kind}, which goes on learning in use (lasts: {persistence})</source>
        <translation>memoria {kind}, que sigue aprendiendo al usarse (dura: {persistence})</translation>
    </message>
    <message>
        <source>memory {kind}, fixed in use (lasts: {persistence})</source>
        <translation>memoria {kind}, fija al usarse (dura: {persistence})</translation>
    </message>
    <message>
        <source>the width changes from {width} to {d_out} ({kind})</source>
        <translation>la anchura cambia de {width} a {d_out} ({kind})</translation>
    </message>
    <message>
        <source>width {width}</source>
        <translation>anchura {width}</translation>
    </message>
    <message>
        <source>{count} streams side by side, joined by {merge}:</source>
        <translation>{count} flujos en paralelo, unidos por {merge}:</translation>
    </message>
    <message>
        <source>stream {name}:</source>
        <translation>flujo {name}:</translation>
    </message>
    <message>
        <source>integrator {kind}: {template} in {steps} steps, each with its own weights</source>
        <translation>integrador {kind}: {template} en {steps} pasos, cada uno con sus pesos</translation>
    </message>
    <message>
        <source>integrator {kind}: {template} as derivative, {steps} steps, {calls} calls of one set of weights</source>
        <translation>integrador {kind}: {template} como derivada, {steps} pasos, {calls} llamadas a un juego de pesos</translation>
    </message>
    <message>
        <source>integrator {kind}: {template} in {steps} steps with one set of weights</source>
        <translation>integrador {kind}: {template} en {steps} pasos con un juego de pesos</translation>
    </message>
    <message>
        <source>in phases that are not visible the last hidden state is the next input</source>
        <translation>en las fases no visibles el último estado oculto es la siguiente entrada</translation>
    </message>
    <message>
        <source>a projection from width {width} back to {d_model}</source>
        <translation>una proyección de la anchura {width} de vuelta a {d_model}</translation>
    </message>
    <message>
        <source>Phases of a text:</source>
        <translation>Fases de un texto:</translation>
    </message>
    <message>
        <source>{name}: a rationale of {tokens} tokens after each token, loss weight {weight}</source>
        <translation>{name}: un razonamiento de {tokens} tokens tras cada token, peso en la pérdida {weight}</translation>
    </message>
    <message>
        <source>{name}: up to {tokens} tokens, loss weight {weight}</source>
        <translation>{name}: hasta {tokens} tokens, peso en la pérdida {weight}</translation>
    </message>
    <message>
        <source>{name}: up to {tokens} tokens that are not shown, loss weight {weight}</source>
        <translation>{name}: hasta {tokens} tokens que no se muestran, peso en la pérdida {weight}</translation>
    </message>
    <message>
        <source>{token} ends a phase before its budget does</source>
        <translation>{token} acaba una fase antes que su presupuesto</translation>
    </message>
    <message>
        <source>%1 sequences</source>
        <translation>%1 secuencias</translation>
    </message>
    <message>
        <source>what recurrent mixers, memories and convolutions keep, whatever the length</source>
        <translation>lo que guardan mezcladores recurrentes, memorias y convoluciones, sea cual sea la longitud</translation>
    </message>
    <message>
        <source>Merges, gates and memories</source>
        <translation>Uniones, puertas y memorias</translation>
    </message>
    <message>
        <source>merges of streams, depth gates, memories, changes of width, steps of an ODE method</source>
        <translation>uniones de flujos, puertas de profundidad, memorias, cambios de anchura, pasos de un método para EDO</translation>
    </message>
    <message>
        <source>{mixer}, no feed-forward part; {norm} norm {position}, residual {residual} with scaling {scaling}</source>
        <translation>{mixer}, sin parte feed-forward; norm {norm} {position}, residual {residual} con escala {scaling}</translation>
    </message>
    <message>
        <source>The embedding is multiplied by {scale}.</source>
        <translation>El embedding se multiplica por {scale}.</translation>
    </message>
    <message>
        <source>Logits stay within {cap} (softcap).</source>
        <translation>Los logits quedan dentro de {cap} (softcap).</translation>
    </message>
    <message>
        <source>In training {depths} further tokens are predicted, each by {layers} layers of {template}; their loss weighs {weight}.</source>
        <translation>Al entrenar se predicen {depths} tokens más, cada uno con {layers} capas de {template}; su pérdida pesa {weight}.</translation>
    </message>
    <message>
        <source>Training {model} ({parameters} parameters) on {gpus} x {gpu}</source>
        <translation>Entrenar {model} ({parameters} parámetros) en {gpus} x {gpu}</translation>
    </message>
    <message>
        <source>Tokens: {tokens}, in a step about {batch}, in a sequence {sequence}</source>
        <translation>Tokens: {tokens}, en un paso unos {batch}, en una secuencia {sequence}</translation>
    </message>
    <message>
        <source>Price: {price} $ for a GPU and hour</source>
        <translation>Precio: {price} $ por GPU y hora</translation>
    </message>
    <message>
        <source>Splits that fit: {fitting} of {tried}. The least demanding first; each further one is faster.</source>
        <translation>Repartos que caben: {fitting} de {tried}. Primero el menos exigente; cada uno de los siguientes es más rápido.</translation>
    </message>
    <message>
        <source>   memory of a GPU {memory}: weights {weights}, gradients {gradients}, optimizer {optimizer}, activations {activations}, reserve {reserve}</source>
        <translation>   memoria de una GPU {memory}: pesos {weights}, gradientes {gradients}, optimizador {optimizer}, activaciones {activations}, reserva {reserve}</translation>
    </message>
    <message>
        <source>   a step of {batch} tokens {step} s, {rate} tokens/s, {percent} % of the peak</source>
        <translation>   un paso de {batch} tokens {step} s, {rate} tokens/s, {percent} % del máximo</translation>
    </message>
    <message>
        <source>   in all {time}, {hours} GPU hours, {cost} $</source>
        <translation>   en total {time}, {hours} horas de GPU, {cost} $</translation>
    </message>
    <message>
        <source>   train.py of an export does not cut this way; engines that do take an export with --native</source>
        <translation>   El train.py de una exportación no reparte así; los motores que lo hacen toman una exportación con --native</translation>
    </message>
    <message>
        <source>data {count}</source>
        <translation>datos {count}</translation>
    </message>
    <message>
        <source>tensor {count}</source>
        <translation>tensor {count}</translation>
    </message>
    <message>
        <source>pipeline {count}</source>
        <translation>tubería {count}</translation>
    </message>
    <message>
        <source>experts {count}</source>
        <translation>expertos {count}</translation>
    </message>
    <message>
        <source>micro-batch {size} x {count}</source>
        <translation>microlote {size} x {count}</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} h</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} días</translation>
    </message>
    <message>
        <source>Expected by a model of the machine, not measured: docs/planning.md</source>
        <translation>Lo que se espera según un modelo de la máquina, no medido: docs/planning.md</translation>
    </message>
    <message>
        <source>Active per token</source>
        <translation>Activos por token</translation>
    </message>
    <message>
        <source>{count} active per token</source>
        <translation>{count} activos por token</translation>
    </message>
    <message>
        <source>   train.py does not cut this way; torchtitan does, of a folder made with --native (not tried here): ./run_train.sh {options}</source>
        <translation>   train.py no corta así; torchtitan sí, con una carpeta hecha con --native (no probado aquí): ./run_train.sh {options}</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>step %1 / %2</source>
        <translation>paso %1 / %2</translation>
    </message>
    <message>
        <source>loss not finite</source>
        <translation>pérdida no finita</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>iniciando</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>pausing</source>
        <translation>pausando</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>deteniendo</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>Each head lowers its scores in proportion to the distance, with a fixed slope per head.</source>
        <translation>Cada cabeza baja sus puntuaciones en proporción a la distancia, con una pendiente fija por cabeza.</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>How many tokens back a token sees, itself included; off means the full context.</source>
        <translation>Cuántos tokens hacia atrás ve un token, incluido él; sin valor, el contexto completo.</translation>
    </message>
    <message>
        <source>full context</source>
        <translation>contexto completo</translation>
    </message>
    <message>
        <source>Share of attention weights set to zero in training.</source>
        <translation>Parte de los pesos de atención puesta a cero al entrenar.</translation>
    </message>
    <message>
        <source>Adds biases to the query, key and value projections.</source>
        <translation>Añade sesgos a las proyecciones de consulta, clave y valor.</translation>
    </message>
    <message>
        <source>dim</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>Size of one head, when it is not d_model / n_heads.</source>
        <translation>Tamaño de una cabeza, si no es d_model / n_heads.</translation>
    </message>
    <message>
        <source>d_model / n_heads</source>
        <translation>d_model / n_heads</translation>
    </message>
    <message>
        <source>Adds a bias to the output projection.</source>
        <translation>Añade un sesgo a la proyección de salida.</translation>
    </message>
    <message>
        <source>Options of an attention mixer.</source>
        <translation>Opciones de un mezclador de atención.</translation>
    </message>
    <message>
        <source>Uses the embedding matrix as output matrix.</source>
        <translation>Usa la matriz de embedding como matriz de salida.</translation>
    </message>
    <message>
        <source>Keeps logits z within c * tanh(z / c).</source>
        <translation>Mantiene los logits z dentro de c * tanh(z / c).</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Options of a next-token head.</source>
        <translation>Opciones de una cabeza de siguiente token.</translation>
    </message>
    <message>
        <source>Projects the last layer&apos;s output to one score for each vocabulary entry.</source>
        <translation>Proyecta la salida de la última capa a un score por entrada del vocabulario.</translation>
    </message>
    <message>
        <source>Inner width, when it is not a whole multiple of d_model.</source>
        <translation>Anchura interior, si no es múltiplo entero de d_model.</translation>
    </message>
    <message>
        <source>mlp_ratio * d_model</source>
        <translation>mlp_ratio * d_model</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>activación</translation>
    </message>
    <message>
        <source>Adds biases to all projections of the feed-forward part.</source>
        <translation>Añade sesgos a todas las proyecciones de la parte feed-forward.</translation>
    </message>
    <message>
        <source>Function of the gate: swiglu uses SiLU, gelu makes GeGLU, relu makes ReGLU.</source>
        <translation>Función de la puerta: swiglu usa SiLU, gelu da GeGLU, relu da ReGLU.</translation>
    </message>
    <message>
        <source>Options of a gated feed-forward part.</source>
        <translation>Opciones de una parte feed-forward con puerta.</translation>
    </message>
    <message>
        <source>Two projections side by side; one passes through an activation and gates the other, the product is projected back.</source>
        <translation>Dos proyecciones paralelas; una pasa por una activación y regula la otra, el producto se proyecta de vuelta.</translation>
    </message>
    <message>
        <source>Options of a layer norm.</source>
        <translation>Opciones de una norma de capa.</translation>
    </message>
    <message>
        <source>Subtracts the mean of each token&apos;s vector, divides by its standard deviation, then scales and shifts by a learned weight and bias.</source>
        <translation>Resta la media del vector de cada token, divide por su desviación típica y luego escala y desplaza con un peso y un sesgo aprendidos.</translation>
    </message>
    <message>
        <source>A learned vector for each position is added to the token embedding.</source>
        <translation>Un vector aprendido por posición se suma al embedding del token.</translation>
    </message>
    <message>
        <source>Function between the two projections.</source>
        <translation>Función entre las dos proyecciones.</translation>
    </message>
    <message>
        <source>Options of a two-matrix feed-forward part.</source>
        <translation>Opciones de una parte feed-forward de dos matrices.</translation>
    </message>
    <message>
        <source>Widens each token&apos;s vector, applies an activation and projects it back.</source>
        <translation>Ensancha el vector de cada token, aplica una activación y lo proyecta de vuelta.</translation>
    </message>
    <message>
        <source>No position information is added; the causal mask alone tells earlier from later.</source>
        <translation>No se añade información de posición; solo la máscara causal distingue antes y después.</translation>
    </message>
    <message>
        <source>One norm serves the mixer and the feed-forward part.</source>
        <translation>Una norma sirve al mezclador y a la parte feed-forward.</translation>
    </message>
    <message>
        <source>Options of a parallel residual.</source>
        <translation>Opciones de un residual paralelo.</translation>
    </message>
    <message>
        <source>Mixer and feed-forward part read the same stream, both outputs are added at once.</source>
        <translation>El mezclador y la parte feed-forward leen el mismo flujo; ambas salidas se suman a la vez.</translation>
    </message>
    <message>
        <source>Options of a sequential residual.</source>
        <translation>Opciones de un residual secuencial.</translation>
    </message>
    <message>
        <source>The mixer&apos;s output is added to the stream, then the feed-forward part reads the sum.</source>
        <translation>La salida del mezclador se suma al flujo y la parte feed-forward lee la suma.</translation>
    </message>
    <message>
        <source>Factor on what the layer adds to the residual stream.</source>
        <translation>Factor de lo que la capa suma al flujo residual.</translation>
    </message>
    <message>
        <source>Options of an RMS norm.</source>
        <translation>Opciones de una norma RMS.</translation>
    </message>
    <message>
        <source>Divides each token&apos;s vector by its root mean square and scales it by a learned weight.</source>
        <translation>Divide el vector de cada token por su media cuadrática y lo escala con un peso aprendido.</translation>
    </message>
    <message>
        <source>pre: on the way into mixer and feed-forward part. post: after each residual sum.</source>
        <translation>pre: a la entrada del mezclador y de la parte feed-forward. post: tras cada suma residual.</translation>
    </message>
    <message>
        <source>Small number that keeps the division away from zero.</source>
        <translation>Número pequeño que evita dividir por cero.</translation>
    </message>
    <message>
        <source>Options of dynamic scaling.</source>
        <translation>Opciones del escalado dynamic.</translation>
    </message>
    <message>
        <source>Beyond the original length T0 the base grows with the sequence; shorter ones stay as they are.</source>
        <translation>Más allá de la longitud original T0 la base crece con la secuencia; las más cortas no cambian.</translation>
    </message>
    <message>
        <source>Options of linear scaling.</source>
        <translation>Opciones del escalado linear.</translation>
    </message>
    <message>
        <source>All positions are divided by the factor.</source>
        <translation>Todas las posiciones se dividen por el factor.</translation>
    </message>
    <message>
        <source>Wavelengths above T0 / this are stretched fully.</source>
        <translation>Las longitudes de onda mayores que T0 / esto se estiran del todo.</translation>
    </message>
    <message>
        <source>Wavelengths below T0 / this stay as they are.</source>
        <translation>Las longitudes de onda menores que T0 / esto no cambian.</translation>
    </message>
    <message>
        <source>Options of llama3 scaling.</source>
        <translation>Opciones del escalado llama3.</translation>
    </message>
    <message>
        <source>Long wavelengths are stretched by the factor, short ones kept, those between blended.</source>
        <translation>Las ondas largas se estiran por el factor, las cortas se mantienen y las intermedias se mezclan.</translation>
    </message>
    <message>
        <source>Base of the rotation&apos;s wavelengths; larger suits longer contexts.</source>
        <translation>Base de las longitudes de onda del giro; mayor conviene a contextos más largos.</translation>
    </message>
    <message>
        <source>Stretches the rotation so that a model reads contexts longer than it was made for.</source>
        <translation>Estira el giro para que un modelo lea contextos más largos que los previstos.</translation>
    </message>
    <message>
        <source>Options of rotary positions.</source>
        <translation>Opciones de las posiciones rotatorias.</translation>
    </message>
    <message>
        <source>Queries and keys are rotated by angles that grow with the position, so scores depend on distance.</source>
        <translation>Consultas y claves giran ángulos que crecen con la posición; las puntuaciones dependen de la distancia.</translation>
    </message>
    <message>
        <source>How many times longer the context becomes.</source>
        <translation>Cuántas veces más largo se hace el contexto.</translation>
    </message>
    <message>
        <source>Context length the positions were made for.</source>
        <translation>Longitud de contexto para la que se hicieron las posiciones.</translation>
    </message>
    <message>
        <source>max_seq_len / factor</source>
        <translation>max_seq_len / factor</translation>
    </message>
    <message>
        <source>Dimensions with more turns over T0 stay as they are.</source>
        <translation>Las dimensiones con más vueltas en T0 no cambian.</translation>
    </message>
    <message>
        <source>Dimensions with fewer turns over T0 are stretched fully.</source>
        <translation>Las dimensiones con menos vueltas en T0 se estiran del todo.</translation>
    </message>
    <message>
        <source>Factor on the rotated queries and keys.</source>
        <translation>Factor de las consultas y claves giradas.</translation>
    </message>
    <message>
        <source>0.1 ln(factor) + 1</source>
        <translation>0.1 ln(factor) + 1</translation>
    </message>
    <message>
        <source>Options of yarn scaling.</source>
        <translation>Opciones del escalado yarn.</translation>
    </message>
    <message>
        <source>A ramp over the dimensions between stretched and kept frequencies, and a factor that keeps attention sharp.</source>
        <translation>Una rampa entre frecuencias estiradas y mantenidas, y un factor que mantiene nítida la atención.</translation>
    </message>
    <message>
        <source>Kind of this part.</source>
        <translation>Clase de esta parte.</translation>
    </message>
    <message>
        <source>as in the template</source>
        <translation>como la plantilla</translation>
    </message>
    <message>
        <source>Values that differ from the template in these layers.</source>
        <translation>Valores que en estas capas difieren de la plantilla.</translation>
    </message>
    <message>
        <source>Version of the language: 1.</source>
        <translation>Versión del lenguaje: 1.</translation>
    </message>
    <message>
        <source>Named numbers for use in ${let.NAME} expressions.</source>
        <translation>Números con nombre para expresiones ${let.NAME}.</translation>
    </message>
    <message>
        <source>Sizes and number format of the whole model.</source>
        <translation>Tamaños y formato numérico de todo el modelo.</translation>
    </message>
    <message>
        <source>Which tokenizer the model expects.</source>
        <translation>Qué tokenizador espera el modelo.</translation>
    </message>
    <message>
        <source>Token embedding and positions.</source>
        <translation>Embedding de tokens y posiciones.</translation>
    </message>
    <message>
        <source>Named layer definitions.</source>
        <translation>Definiciones de capa con nombre.</translation>
    </message>
    <message>
        <source>The layers of the model, in order.</source>
        <translation>Las capas del modelo, en orden.</translation>
    </message>
    <message>
        <source>What turns the last layer into predictions.</source>
        <translation>Lo que convierte la última capa en predicciones.</translation>
    </message>
    <message>
        <source>Suggested settings for training.</source>
        <translation>Ajustes sugeridos para entrenar.</translation>
    </message>
    <message>
        <source>What exports should respect.</source>
        <translation>Lo que deben respetar las exportaciones.</translation>
    </message>
    <message>
        <source>A whole document.</source>
        <translation>Un documento entero.</translation>
    </message>
    <message>
        <source>Name of the model.</source>
        <translation>Nombre del modelo.</translation>
    </message>
    <message>
        <source>Width of the residual stream.</source>
        <translation>Anchura del flujo residual.</translation>
    </message>
    <message>
        <source>Number of token ids.</source>
        <translation>Cantidad de identificadores de token.</translation>
    </message>
    <message>
        <source>Longest context.</source>
        <translation>Contexto más largo.</translation>
    </message>
    <message>
        <source>heads</source>
        <translation>cabezas</translation>
    </message>
    <message>
        <source>Number of query heads; divides d_model.</source>
        <translation>Cantidad de cabezas de consulta; divide d_model.</translation>
    </message>
    <message>
        <source>Number of key/value heads; divides n_heads.</source>
        <translation>Cantidad de cabezas clave/valor; divide n_heads.</translation>
    </message>
    <message>
        <source>Inner width of feed-forward parts as a multiple of d_model.</source>
        <translation>Anchura interior de las partes feed-forward como múltiplo de d_model.</translation>
    </message>
    <message>
        <source>Number format of weights and activations.</source>
        <translation>Formato numérico de pesos y activaciones.</translation>
    </message>
    <message>
        <source>Family the design follows, for checks.</source>
        <translation>Familia que sigue el diseño, para las comprobaciones.</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>parámetros</translation>
    </message>
    <message>
        <source>Number of parameters the design aims at, for checks.</source>
        <translation>Cantidad de parámetros que busca el diseño, para las comprobaciones.</translation>
    </message>
    <message>
        <source>Kind of tokenizer: a Hugging Face one.</source>
        <translation>Clase de tokenizador: uno de Hugging Face.</translation>
    </message>
    <message>
        <source>Name or folder of the tokenizer.</source>
        <translation>Nombre o carpeta del tokenizador.</translation>
    </message>
    <message>
        <source>Puts a start token before each text.</source>
        <translation>Pone un token inicial ante cada texto.</translation>
    </message>
    <message>
        <source>Puts an end token after each text.</source>
        <translation>Pone un token final tras cada texto.</translation>
    </message>
    <message>
        <source>Token that fills up short texts.</source>
        <translation>Token que rellena los textos cortos.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>positional</source>
        <translation>posición</translation>
    </message>
    <message>
        <source>learned: a vector for each position is added to the embedding, as in GPT-2. Needs positional: none.</source>
        <translation>learned: se suma al embedding un vector por posición, como en GPT-2. Necesita positional: none.</translation>
    </message>
    <message>
        <source>A learned vector for each token.</source>
        <translation>Un vector aprendido por token.</translation>
    </message>
    <message>
        <source>How tokens know their place.</source>
        <translation>Cómo saben los tokens su lugar.</translation>
    </message>
    <message>
        <source>Says that the head uses the embedding matrix; head.tie_weights decides.</source>
        <translation>Dice que la cabeza usa la matriz de embedding; decide head.tie_weights.</translation>
    </message>
    <message>
        <source>Factor on the token embedding.</source>
        <translation>Factor del embedding de tokens.</translation>
    </message>
    <message>
        <source>What moves information between tokens.</source>
        <translation>Lo que lleva información entre tokens.</translation>
    </message>
    <message>
        <source>What transforms each token by itself.</source>
        <translation>Lo que transforma cada token por sí solo.</translation>
    </message>
    <message>
        <source>Normalisation around mixer and feed-forward part.</source>
        <translation>Normalización en torno al mezclador y la parte feed-forward.</translation>
    </message>
    <message>
        <source>How outputs join the residual stream.</source>
        <translation>Cómo se unen las salidas al flujo residual.</translation>
    </message>
    <message>
        <source>What the layer keeps between tokens when it generates.</source>
        <translation>Lo que la capa guarda entre tokens al generar.</translation>
    </message>
    <message>
        <source>One layer: mixer, feed-forward part, norm and residual.</source>
        <translation>Una capa: mezclador, parte feed-forward, norma y residual.</translation>
    </message>
    <message>
        <source>by mixer</source>
        <translation>según el mezclador</translation>
    </message>
    <message>
        <source>Keeps keys and values of past tokens.</source>
        <translation>Guarda claves y valores de tokens pasados.</translation>
    </message>
    <message>
        <source>Keeps a recurrent state.</source>
        <translation>Guarda un estado recurrente.</translation>
    </message>
    <message>
        <source>Name of the layer template.</source>
        <translation>Nombre de la plantilla de capa.</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>capas</translation>
    </message>
    <message>
        <source>How many layers of this template follow each other.</source>
        <translation>Cuántas capas de esta plantilla van seguidas.</translation>
    </message>
    <message>
        <source>Layers of one template.</source>
        <translation>Capas de una plantilla.</translation>
    </message>
    <message>
        <source>Decay rates of AdamW&apos;s two averages.</source>
        <translation>Tasas de decaimiento de los dos promedios de AdamW.</translation>
    </message>
    <message>
        <source>Highest learning rate.</source>
        <translation>Tasa de aprendizaje más alta.</translation>
    </message>
    <message>
        <source>Last learning rate as a share of lr_peak.</source>
        <translation>Tasa de aprendizaje final como parte de lr_peak.</translation>
    </message>
    <message>
        <source>Share of the steps in which the rate rises.</source>
        <translation>Parte de los pasos en que sube la tasa.</translation>
    </message>
    <message>
        <source>Decay of matrices in each step, times the rate.</source>
        <translation>Decaimiento de las matrices en cada paso, por la tasa.</translation>
    </message>
    <message>
        <source>Largest norm of the gradient; 0 turns clipping off.</source>
        <translation>Norma máxima del gradiente; 0 desactiva el recorte.</translation>
    </message>
    <message>
        <source>Share of layer outputs set to zero in training.</source>
        <translation>Parte de las salidas de capa puesta a cero al entrenar.</translation>
    </message>
    <message>
        <source>Start of all random numbers.</source>
        <translation>Inicio de todos los números aleatorios.</translation>
    </message>
    <message>
        <source>Distribution of fresh weights: normal_ and its standard deviation.</source>
        <translation>Distribución de los pesos nuevos: normal_ y su desviación típica.</translation>
    </message>
    <message>
        <source>Computes layers again in the backward pass to save memory.</source>
        <translation>Recalcula las capas hacia atrás para ahorrar memoria.</translation>
    </message>
    <message>
        <source>Weight of the routers&apos; extra loss; without effect without a moe part.</source>
        <translation>Peso de la pérdida adicional de los enrutadores; sin efecto sin una parte moe.</translation>
    </message>
    <message>
        <source>Factor on the routers&apos; learning rate; without effect without a moe part.</source>
        <translation>Factor de la tasa de los enrutadores; sin efecto sin una parte moe.</translation>
    </message>
    <message>
        <source>What exports are made for.</source>
        <translation>Para qué se hacen las exportaciones.</translation>
    </message>
    <message>
        <source>Extra scores in the softmax denominator of each head; they have no value.</source>
        <translation>Puntuaciones extra en el denominador del softmax de cada cabeza; no tienen valor.</translation>
    </message>
    <message>
        <source>The extra scores are learned; else they are zero.</source>
        <translation>Las puntuaciones extra se aprenden; si no, son cero.</translation>
    </message>
    <message>
        <source>Lets a head attend to nothing.</source>
        <translation>Permite que una cabeza no atienda a nada.</translation>
    </message>
    <message>
        <source>Size of a latent of the queries; off means they are projected at once.</source>
        <translation>Tamaño de un latente de las consultas; sin valor, se proyectan de una vez.</translation>
    </message>
    <message>
        <source>half of a head</source>
        <translation>la mitad de una cabeza</translation>
    </message>
    <message>
        <source>Rotated numbers of a query and of the key that all heads share.</source>
        <translation>Números girados de una consulta y de la clave que comparten todas las cabezas.</translation>
    </message>
    <message>
        <source>the rest of a head</source>
        <translation>el resto de una cabeza</translation>
    </message>
    <message>
        <source>Numbers of a query and key that are not rotated.</source>
        <translation>Números de una consulta y una clave que no se giran.</translation>
    </message>
    <message>
        <source>head size</source>
        <translation>tamaño de cabeza</translation>
    </message>
    <message>
        <source>Size of a head&apos;s values.</source>
        <translation>Tamaño de los valores de una cabeza.</translation>
    </message>
    <message>
        <source>Sizes of latent attention.</source>
        <translation>Tamaños de la atención latente.</translation>
    </message>
    <message>
        <source>Far tokens are read as blocks, each compressed to one key and value.</source>
        <translation>Los tokens lejanos se leen en bloques, cada uno comprimido en una clave y un valor.</translation>
    </message>
    <message>
        <source>RMS norm of queries and keys before rotation. head: of each head (Qwen3); width: of all heads together (OLMo 2).</source>
        <translation>Norma RMS de consultas y claves antes de girar. head: de cada cabeza (Qwen3); width: de todas juntas (OLMo 2).</translation>
    </message>
    <message>
        <source>standard, sliding: all tokens of the window. dilated: every window_dilation-th. nsa: all, and beyond it every (window * window_dilation)-th.</source>
        <translation>standard, sliding: todos los tokens de la ventana. dilated: uno de cada window_dilation. nsa: todos y, más allá, uno de cada (window * window_dilation).</translation>
    </message>
    <message>
        <source>Step of the modes dilated and nsa.</source>
        <translation>Paso de los modos dilated y nsa.</translation>
    </message>
    <message>
        <source>1; nsa: 4</source>
        <translation>1; nsa: 4</translation>
    </message>
    <message>
        <source>Keys and values of all heads are read from one latent of this size; only it is cached (MLA).</source>
        <translation>Las claves y los valores de todas las cabezas se leen de un latente de este tamaño; solo él se guarda en caché (MLA).</translation>
    </message>
    <message>
        <source>Key/value heads of this template; divides n_heads.</source>
        <translation>Cabezas clave/valor de esta plantilla; divide n_heads.</translation>
    </message>
    <message>
        <source>model.n_kv_heads</source>
        <translation>model.n_kv_heads</translation>
    </message>
    <message>
        <source>Scores z become c tanh(z / c) (Gemma 2).</source>
        <translation>Las puntuaciones z pasan a c tanh(z / c) (Gemma 2).</translation>
    </message>
    <message>
        <source>Factor on q . k.</source>
        <translation>Factor de q . k.</translation>
    </message>
    <message>
        <source>1 / sqrt(head size)</source>
        <translation>1 / sqrt(tamaño de cabeza)</translation>
    </message>
    <message>
        <source>Only the first numbers of a head are rotated; 0 turns rotation off in this template.</source>
        <translation>Solo se giran los primeros números de una cabeza; 0 desactiva el giro en esta plantilla.</translation>
    </message>
    <message>
        <source>Base of the rotation&apos;s wavelengths in this template.</source>
        <translation>Base de las longitudes de onda del giro en esta plantilla.</translation>
    </message>
    <message>
        <source>embedding.rope_theta</source>
        <translation>embedding.rope_theta</translation>
    </message>
    <message>
        <source>Neighbouring numbers are rotated against each other, as in DeepSeek&apos;s weights, not the halves of a head.</source>
        <translation>Se giran entre sí números vecinos, como en los pesos de DeepSeek, y no las mitades de una cabeza.</translation>
    </message>
    <message>
        <source>Each token looks at itself and the tokens before it and mixes their values by the softmax of query-key products. Several query heads may share one key/value head (n_kv_heads), or all read one latent (latent_dim).</source>
        <translation>Cada token mira a sí mismo y a los anteriores y mezcla sus valores por el softmax de los productos consulta-clave. Varias cabezas de consulta pueden compartir una cabeza clave/valor (n_kv_heads) o leer todas un latente (latent_dim).</translation>
    </message>
    <message>
        <source>learned_gate: all branches, weighed by a softmax. top_k: the k largest weights only, adding up to one.</source>
        <translation>learned_gate: todas las ramas, ponderadas por un softmax. top_k: solo los k pesos mayores, que suman uno.</translation>
    </message>
    <message>
        <source>How many branches top_k takes for a token.</source>
        <translation>Cuántas ramas toma top_k para un token.</translation>
    </message>
    <message>
        <source>What the weights are computed from: the normed hidden state.</source>
        <translation>De qué se calculan los pesos: el estado oculto normalizado.</translation>
    </message>
    <message>
        <source>How the branches are weighed for each token.</source>
        <translation>Cómo se ponderan las ramas para cada token.</translation>
    </message>
    <message>
        <source>Two or more mixers by name, each with its own options; none of type branched.</source>
        <translation>Dos o más mezcladores con nombre, cada uno con sus opciones; ninguno de tipo branched.</translation>
    </message>
    <message>
        <source>Options of a branched mixer.</source>
        <translation>Opciones de un mezclador branched.</translation>
    </message>
    <message>
        <source>Several mixers read the same input side by side; a learned gate weighs their outputs for each token, or picks the best ones.</source>
        <translation>Varios mezcladores leen la misma entrada en paralelo; una puerta aprendida pondera sus salidas para cada token o elige las mejores.</translation>
    </message>
    <message>
        <source>Name of the layer template that the further depths are made of.</source>
        <translation>Nombre de la plantilla de capa de que están hechas las profundidades adicionales.</translation>
    </message>
    <message>
        <source>Number of further tokens predicted, one depth each.</source>
        <translation>Número de tokens adicionales predichos, una profundidad por cada uno.</translation>
    </message>
    <message>
        <source>Number of layers in each depth.</source>
        <translation>Número de capas de cada profundidad.</translation>
    </message>
    <message>
        <source>Weight of the mean loss of the further depths in training.</source>
        <translation>Peso de la pérdida media de las profundidades adicionales al entrenar.</translation>
    </message>
    <message>
        <source>Prediction of further tokens.</source>
        <translation>Predicción de tokens adicionales.</translation>
    </message>
    <message>
        <source>Options of a head that predicts further tokens too.</source>
        <translation>Opciones de una cabeza que predice también tokens adicionales.</translation>
    </message>
    <message>
        <source>As causal_lm; in training, further depths predict the tokens after the next one from the last layer&apos;s output and the tokens in between. They do not run when text is generated.</source>
        <translation>Como causal_lm; al entrenar, profundidades adicionales predicen los tokens que siguen al próximo a partir de la salida de la última capa y de los tokens intermedios. No funcionan al generar texto.</translation>
    </message>
    <message>
        <source>How a query scores a block. relu_mha: weighted sum of ReLU(q . k) over heads; dot_product: mean of q . k; learned_block_sel: additive scores.</source>
        <translation>Cómo puntúa una consulta un bloque. relu_mha: suma ponderada de ReLU(q . k) de las cabezas; dot_product: media de q . k; learned_block_sel: puntuaciones aditivas.</translation>
    </message>
    <message>
        <source>Heads of the indexer.</source>
        <translation>Cabezas del indexador.</translation>
    </message>
    <message>
        <source>Size of an indexer head.</source>
        <translation>Tamaño de una cabeza del indexador.</translation>
    </message>
    <message>
        <source>Number format that index queries and keys are rounded to.</source>
        <translation>Formato numérico al que se redondean consultas y claves del índice.</translation>
    </message>
    <message>
        <source>Scores blocks, so that a query reads only the best.</source>
        <translation>Puntúa los bloques para que una consulta lea solo los mejores.</translation>
    </message>
    <message>
        <source>Tokens that become one entry.</source>
        <translation>Tokens que pasan a ser un elemento.</translation>
    </message>
    <message>
        <source>How keys and values of a block become one. softmax_gated: weights from the tokens and their places; learned_pool: weights of the places alone.</source>
        <translation>Cómo se unen las claves y los valores de un bloque. softmax_gated: pesos según los tokens y sus lugares; learned_pool: pesos según los lugares solos.</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>bloques</translation>
    </message>
    <message>
        <source>How many blocks a query chooses.</source>
        <translation>Cuántos bloques elige una consulta.</translation>
    </message>
    <message>
        <source>Options of csa compression.</source>
        <translation>Opciones de la compresión csa.</translation>
    </message>
    <message>
        <source>Compressed sparse attention: a query reads the entries of the top_k_blocks best blocks and the tokens near it.</source>
        <translation>Atención dispersa comprimida: una consulta lee los elementos de los top_k_blocks mejores bloques y los tokens cercanos.</translation>
    </message>
    <message>
        <source>Options of hca compression.</source>
        <translation>Opciones de la compresión hca.</translation>
    </message>
    <message>
        <source>Heavily compressed attention: a query reads the entries of all complete blocks and the tokens near it.</source>
        <translation>Atención muy comprimida: una consulta lee los elementos de todos los bloques completos y los tokens cercanos.</translation>
    </message>
    <message>
        <source>Options of nsa_learned compression.</source>
        <translation>Opciones de la compresión nsa_learned.</translation>
    </message>
    <message>
        <source>Three attentions side by side, added by gates: the entries of all blocks, the tokens of the best blocks, the tokens near the query.</source>
        <translation>Tres atenciones en paralelo, sumadas por puertas: los elementos de todos los bloques, los tokens de los mejores bloques, los tokens cercanos a la consulta.</translation>
    </message>
    <message>
        <source>Turns the gate on.</source>
        <translation>Activa la puerta.</translation>
    </message>
    <message>
        <source>Share of the tokens that pass through the layer; the others skip it.</source>
        <translation>Parte de los tokens que pasa por la capa; los demás la saltan.</translation>
    </message>
    <message>
        <source>Options of a depth gate.</source>
        <translation>Opciones de una puerta de profundidad.</translation>
    </message>
    <message>
        <source>Only the tokens with the highest scores pass through the layer, the others are not computed. In use a small predictor, trained beside the model, decides for each token by itself.</source>
        <translation>Solo los tokens de mayor puntuación pasan por la capa, los demás no se calculan. Al usar el modelo decide por cada token un pequeño predictor entrenado junto a él.</translation>
    </message>
    <message>
        <source>Mean of the gate that training aims at; every token is computed.</source>
        <translation>Media de la puerta que busca el entrenamiento; se calculan todos los tokens.</translation>
    </message>
    <message>
        <source>Options of a learned depth gate.</source>
        <translation>Opciones de una puerta de profundidad aprendida.</translation>
    </message>
    <message>
        <source>A gate for each token mixes what the layer gives with its input. All tokens are computed; in training the gate&apos;s mean is drawn to the capacity.</source>
        <translation>Una puerta por token mezcla lo que da la capa con su entrada. Se calculan todos los tokens; al entrenar, la media de la puerta se acerca a la capacidad.</translation>
    </message>
    <message>
        <source>Another activation: gelu_tanh is the tanh approximation that GPT-2 uses, silu is x times its sigmoid.</source>
        <translation>Otra activación: gelu_tanh es la aproximación con tanh que usa GPT-2, silu es x por su sigmoide.</translation>
    </message>
    <message>
        <source>Biases of the feed-forward part, when they differ from bias.</source>
        <translation>Sesgos de la parte feed-forward cuando difieren de bias.</translation>
    </message>
    <message>
        <source>The layer has no feed-forward part and no second norm, as in Mamba.</source>
        <translation>La capa no tiene parte feed-forward ni segunda norma, como en Mamba.</translation>
    </message>
    <message>
        <source>Long convolutions and gates in a row.</source>
        <translation>Convoluciones largas y puertas seguidas.</translation>
    </message>
    <message>
        <source>Width of the network that computes the filters.</source>
        <translation>Anchura de la red que calcula los filtros.</translation>
    </message>
    <message>
        <source>How fast the filters fade: by e^-filter_decay over the full context.</source>
        <translation>Con qué rapidez se desvanecen los filtros: por e^-filter_decay en el contexto completo.</translation>
    </message>
    <message>
        <source>Options of a hyena mixer.</source>
        <translation>Opciones de un mezclador hyena.</translation>
    </message>
    <message>
        <source>Convolutions as long as the context, with filters computed by a small network from the distance, and gates between them. Fourier transforms make the work grow as T log T.</source>
        <translation>Convoluciones tan largas como el contexto, con filtros que una red pequeña calcula de la distancia, y puertas entre ellas. Las transformadas de Fourier hacen crecer el trabajo como T log T.</translation>
    </message>
    <message>
        <source>Name of the template that is applied.</source>
        <translation>Nombre de la plantilla que se aplica.</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pasos</translation>
    </message>
    <message>
        <source>How often the body is applied.</source>
        <translation>Cuántas veces se aplica el cuerpo.</translation>
    </message>
    <message>
        <source>hidden: in phases that are not visible the last hidden state is the next input instead of a token.</source>
        <translation>hidden: en las fases no visibles la siguiente entrada es el último estado oculto en vez de un token.</translation>
    </message>
    <message>
        <source>Options of an integrator.</source>
        <translation>Opciones de un integrador.</translation>
    </message>
    <message>
        <source>All steps use one set of weights, as in Universal Transformers.</source>
        <translation>Todos los pasos usan un juego de pesos, como en Universal Transformers.</translation>
    </message>
    <message>
        <source>The body is applied several times, each time with weights of its own.</source>
        <translation>El cuerpo se aplica varias veces, cada una con sus pesos.</translation>
    </message>
    <message>
        <source>The body is the derivative of an ODE, solved from 0 to 1 by Euler&apos;s method: the steps share their weights.</source>
        <translation>El cuerpo es la derivada de una EDO, resuelta de 0 a 1 por el método de Euler: los pasos comparten sus pesos.</translation>
    </message>
    <message>
        <source>The body is the derivative of an ODE, solved from 0 to 1 by the classic Runge-Kutta method: four calls of the body a step, one set of weights.</source>
        <translation>El cuerpo es la derivada de una EDO, resuelta de 0 a 1 por el método clásico de Runge-Kutta: cuatro llamadas al cuerpo por paso, un juego de pesos.</translation>
    </message>
    <message>
        <source>mamba1: a state for each channel, run as a scan. mamba2: heads that share one decay, run as matrix products of chunks.</source>
        <translation>mamba1: un estado por canal, como barrido. mamba2: cabezas que comparten un decaimiento, como productos de matrices por tramos.</translation>
    </message>
    <message>
        <source>Numbers each channel remembers between tokens.</source>
        <translation>Números que cada canal recuerda entre tokens.</translation>
    </message>
    <message>
        <source>Tokens that the short convolution before the state sees.</source>
        <translation>Tokens que ve la convolución corta antes del estado.</translation>
    </message>
    <message>
        <source>Inner width as a multiple of the layer&apos;s width.</source>
        <translation>Anchura interior como múltiplo de la anchura de la capa.</translation>
    </message>
    <message>
        <source>Channels of one head of mamba2; divides the inner width.</source>
        <translation>Canales de una cabeza de mamba2; divide la anchura interior.</translation>
    </message>
    <message>
        <source>64, or the largest divisor below</source>
        <translation>64, o el mayor divisor por debajo</translation>
    </message>
    <message>
        <source>Groups of heads of mamba2 with input and output vectors of their own; divides the number of heads.</source>
        <translation>Grupos de cabezas de mamba2 con vectores de entrada y salida propios; divide el número de cabezas.</translation>
    </message>
    <message>
        <source>Rank of the projection to the step sizes of mamba1.</source>
        <translation>Rango de la proyección a los tamaños de paso de mamba1.</translation>
    </message>
    <message>
        <source>d_model / 16, rounded up</source>
        <translation>d_model / 16, redondeado hacia arriba</translation>
    </message>
    <message>
        <source>Norms on the step size, input and output vectors of mamba1, as in Jamba.</source>
        <translation>Normas sobre el tamaño de paso y los vectores de entrada y salida de mamba1, como en Jamba.</translation>
    </message>
    <message>
        <source>Adds a bias to the convolution.</source>
        <translation>Añade un sesgo a la convolución.</translation>
    </message>
    <message>
        <source>Adds biases to the input and output projections.</source>
        <translation>Añade sesgos a las proyecciones de entrada y salida.</translation>
    </message>
    <message>
        <source>Small number that keeps the division of the norms inside the mixer away from zero.</source>
        <translation>Número pequeño que aleja de cero la división de las normas dentro del mezclador.</translation>
    </message>
    <message>
        <source>Options of a mamba mixer.</source>
        <translation>Opciones de un mezclador mamba.</translation>
    </message>
    <message>
        <source>A short convolution, then a state of fixed size that forgets and takes in by amounts computed from each token; a gate on the way out. Work and memory per token do not grow with the context.</source>
        <translation>Una convolución corta y luego un estado de tamaño fijo que olvida y toma en cantidades calculadas de cada token; una puerta a la salida. El trabajo y la memoria por token no crecen con el contexto.</translation>
    </message>
    <message>
        <source>Options of an associative memory.</source>
        <translation>Opciones de una memoria asociativa.</translation>
    </message>
    <message>
        <source>A matrix that maps keys to values: each token reads it through a query, and while the model is used the delta rule writes what it did not yet recall, token by token.</source>
        <translation>Una matriz que lleva claves a valores: cada token la lee con una consulta y, al usar el modelo, la regla delta escribe lo que aún no recordaba, token a token.</translation>
    </message>
    <message>
        <source>Width of the memory&apos;s network, or of its keys.</source>
        <translation>Anchura de la red de la memoria, o de sus claves.</translation>
    </message>
    <message>
        <source>Sizes of the memory.</source>
        <translation>Tamaños de la memoria.</translation>
    </message>
    <message>
        <source>Learning rate of the memory&apos;s own updates while the model is used.</source>
        <translation>Tasa de aprendizaje de las actualizaciones propias de la memoria al usar el modelo.</translation>
    </message>
    <message>
        <source>The memory goes on learning while the model is used.</source>
        <translation>La memoria sigue aprendiendo al usar el modelo.</translation>
    </message>
    <message>
        <source>Options of a neural memory.</source>
        <translation>Opciones de una memoria neuronal.</translation>
    </message>
    <message>
        <source>A small network whose weights are the memory: each token reads it through a query, and its update while the model is used is one gradient step on how badly it recalls values from keys.</source>
        <translation>Una red pequeña cuyos pesos son la memoria: cada token la lee con una consulta, y su actualización al usarla es un paso de gradiente según lo mal que recuerda valores a partir de claves.</translation>
    </message>
    <message>
        <source>How many stored tokens one token reads.</source>
        <translation>Cuántos tokens guardados lee un token.</translation>
    </message>
    <message>
        <source>Options of a retrieval memory.</source>
        <translation>Opciones de una memoria de recuperación.</translation>
    </message>
    <message>
        <source>Each token finds the stored tokens whose keys match its query best and adds the softmax mean of their values. The store holds the earlier tokens, and what updates kept from earlier prompts.</source>
        <translation>Cada token busca los tokens guardados cuyas claves encajan mejor con su consulta y suma la media softmax de sus valores. El almacén guarda los tokens anteriores y lo que las actualizaciones conservaron de prompts anteriores.</translation>
    </message>
    <message>
        <source>A matrix takes what the streams give to the width of their input.</source>
        <translation>Una matriz lleva lo que dan los flujos a la anchura de su entrada.</translation>
    </message>
    <message>
        <source>Options of a merge.</source>
        <translation>Opciones de una unión.</translation>
    </message>
    <message>
        <source>The streams&apos; outputs stand side by side; a matrix takes them back to one width.</source>
        <translation>Las salidas de los flujos se ponen juntas; una matriz las devuelve a una anchura.</translation>
    </message>
    <message>
        <source>The streams&apos; outputs are added.</source>
        <translation>Se suman las salidas de los flujos.</translation>
    </message>
    <message>
        <source>Each token weighs the streams by a softmax of its input.</source>
        <translation>Cada token pondera los flujos por un softmax de su entrada.</translation>
    </message>
    <message>
        <source>Name of the stream that gives keys and values.</source>
        <translation>Nombre del flujo que da claves y valores.</translation>
    </message>
    <message>
        <source>Name of the stream that asks and is added to.</source>
        <translation>Nombre del flujo que pregunta y al que se suma.</translation>
    </message>
    <message>
        <source>Tokens of one stream attend to the tokens of another up to their own place; further streams are added.</source>
        <translation>Los tokens de un flujo atienden a los de otro hasta su propio lugar; los demás flujos se suman.</translation>
    </message>
    <message>
        <source>Function of the experts&apos; gate: swiglu uses SiLU, gelu makes GeGLU, relu makes ReGLU.</source>
        <translation>Función de la puerta de los expertos: swiglu usa SiLU, gelu hace GeGLU, relu hace ReGLU.</translation>
    </message>
    <message>
        <source>Options of a mixture of experts.</source>
        <translation>Opciones de una mezcla de expertos.</translation>
    </message>
    <message>
        <source>Many feed-forward parts of which each token uses a few: a router chooses top_k of the experts and weighs their outputs; shared experts serve every token.</source>
        <translation>Muchas partes feed-forward de las que cada token usa unas pocas: un enrutador elige top_k expertos y pondera sus salidas; los expertos compartidos sirven a todos los tokens.</translation>
    </message>
    <message>
        <source>Adds a bias to each score for choosing, never for weighing, that training moves.</source>
        <translation>Añade a cada puntuación un sesgo para elegir, nunca para ponderar, que el entrenamiento mueve.</translation>
    </message>
    <message>
        <source>How far a bias moves after each step.</source>
        <translation>Cuánto se mueve un sesgo después de cada paso.</translation>
    </message>
    <message>
        <source>Deviation from the mean load, as a share of it, up to which a bias stays.</source>
        <translation>Desviación de la carga media, como parte de ella, hasta la que un sesgo no cambia.</translation>
    </message>
    <message>
        <source>Balance of the experts without a loss (DeepSeek-V3).</source>
        <translation>Equilibrio de los expertos sin una pérdida (DeepSeek-V3).</translation>
    </message>
    <message>
        <source>Weight of the balance loss within each sequence.</source>
        <translation>Peso de la pérdida de equilibrio dentro de cada secuencia.</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>grupos</translation>
    </message>
    <message>
        <source>Groups of experts that one token may use.</source>
        <translation>Grupos de expertos que puede usar un token.</translation>
    </message>
    <message>
        <source>all groups</source>
        <translation>todos los grupos</translation>
    </message>
    <message>
        <source>Further balance between experts.</source>
        <translation>Más equilibrio entre expertos.</translation>
    </message>
    <message>
        <source>How the experts of a token are chosen.</source>
        <translation>Cómo se eligen los expertos de un token.</translation>
    </message>
    <message>
        <source>as router</source>
        <translation>como router</translation>
    </message>
    <message>
        <source>Turns a logit of the router into the score that chooses and weighs an expert.</source>
        <translation>Convierte un logit del enrutador en la puntuación que elige y pondera a un experto.</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>expertos</translation>
    </message>
    <message>
        <source>Number of experts to choose from.</source>
        <translation>Número de expertos entre los que elegir.</translation>
    </message>
    <message>
        <source>Number of experts that each token uses.</source>
        <translation>Número de expertos que usa cada token.</translation>
    </message>
    <message>
        <source>Number of further experts that every token uses.</source>
        <translation>Número de expertos adicionales que usa todo token.</translation>
    </message>
    <message>
        <source>Probabilities of the experts, for choosing and for the balance losses.</source>
        <translation>Probabilidades de los expertos, para elegir y para las pérdidas de equilibrio.</translation>
    </message>
    <message>
        <source>Weight of the loss that balances the experts.</source>
        <translation>Peso de la pérdida que equilibra los expertos.</translation>
    </message>
    <message>
        <source>Weight of the loss that keeps logits small.</source>
        <translation>Peso de la pérdida que mantiene pequeños los logits.</translation>
    </message>
    <message>
        <source>Tokens an expert takes in training, as a multiple of an even share.</source>
        <translation>Tokens que toma un experto al entrenar, como múltiplo de una parte igual.</translation>
    </message>
    <message>
        <source>Tokens beyond the capacity in training: overflow computes them too, drop leaves them out, pad does so and fills each expert up to its capacity.</source>
        <translation>Tokens por encima de la capacidad al entrenar: overflow los calcula también, drop los deja fuera, pad hace lo mismo y llena cada experto hasta su capacidad.</translation>
    </message>
    <message>
        <source>Standard deviation of the router&apos;s fresh weights.</source>
        <translation>Desviación estándar de los pesos iniciales del enrutador.</translation>
    </message>
    <message>
        <source>training_hints.init</source>
        <translation>training_hints.init</translation>
    </message>
    <message>
        <source>Range of the random factor on the router&apos;s input in training.</source>
        <translation>Intervalo del factor aleatorio sobre la entrada del enrutador al entrenar.</translation>
    </message>
    <message>
        <source>Experts and how tokens reach them.</source>
        <translation>Los expertos y cómo llegan a ellos los tokens.</translation>
    </message>
    <message>
        <source>Divides the weights of the chosen experts by their sum.</source>
        <translation>Divide los pesos de los expertos elegidos por su suma.</translation>
    </message>
    <message>
        <source>Factor on what the chosen experts give.</source>
        <translation>Factor de lo que dan los expertos elegidos.</translation>
    </message>
    <message>
        <source>Groups of equal size that the experts stand in.</source>
        <translation>Grupos de igual tamaño en que están los expertos.</translation>
    </message>
    <message>
        <source>up to 8</source>
        <translation>hasta 8</translation>
    </message>
    <message>
        <source>Groups that one token may use, when balance.group_limit says nothing.</source>
        <translation>Grupos que puede usar un token cuando balance.group_limit no dice nada.</translation>
    </message>
    <message>
        <source>Score of a group: the sum of its two best experts, or the best one.</source>
        <translation>Puntuación de un grupo: la suma de sus dos mejores expertos, o el mejor.</translation>
    </message>
    <message>
        <source>Inner width of all shared experts together.</source>
        <translation>Anchura interior de todos los expertos compartidos juntos.</translation>
    </message>
    <message>
        <source>shared_experts * expert_dim</source>
        <translation>shared_experts * expert_dim</translation>
    </message>
    <message>
        <source>Each expert has a gate; without it, it is a plain mlp.</source>
        <translation>Cada experto tiene una puerta; sin ella es un mlp simple.</translation>
    </message>
    <message>
        <source>What a mixture has beyond version 1.</source>
        <translation>Lo que una mezcla tiene más allá de la versión 1.</translation>
    </message>
    <message>
        <source>Inner width of one expert.</source>
        <translation>Anchura interior de un experto.</translation>
    </message>
    <message>
        <source>streams</source>
        <translation>flujos</translation>
    </message>
    <message>
        <source>Number of residual streams.</source>
        <translation>Número de flujos residuales.</translation>
    </message>
    <message>
        <source>How streams mix: by a doubly stochastic matrix, by any matrix, or by the identity plus a matrix of half rank.</source>
        <translation>Cómo se mezclan los flujos: con una matriz doblemente estocástica, con cualquier matriz o con la identidad más una matriz de medio rango.</translation>
    </message>
    <message>
        <source>Steps that make the matrix of birkhoff doubly stochastic.</source>
        <translation>Pasos que hacen doblemente estocástica la matriz de birkhoff.</translation>
    </message>
    <message>
        <source>Streams and how they mix.</source>
        <translation>Los flujos y cómo se mezclan.</translation>
    </message>
    <message>
        <source>Options of a hyper-connection.</source>
        <translation>Opciones de una hiperconexión.</translation>
    </message>
    <message>
        <source>The residual stream is several streams: each part reads a weighted sum of them, writes to all, and mixes them by a learned matrix. The streams start as copies; after the last layer their mean goes on.</source>
        <translation>El flujo residual son varios flujos: cada parte lee una suma ponderada de ellos, escribe en todos y los mezcla con una matriz aprendida. Los flujos empiezan como copias; tras la última capa sigue su media.</translation>
    </message>
    <message>
        <source>Computes in chunks, with work that grows linearly with the context; false compares all pairs. Both give the same result.</source>
        <translation>Calcula por tramos, con trabajo lineal en el contexto; false compara todos los pares. Ambos dan el mismo resultado.</translation>
    </message>
    <message>
        <source>Tokens of one chunk.</source>
        <translation>Tokens de un tramo.</translation>
    </message>
    <message>
        <source>Rotates queries and keys by the model&apos;s rotary positions.</source>
        <translation>Gira consultas y claves con las posiciones rotatorias del modelo.</translation>
    </message>
    <message>
        <source>true with positional rope</source>
        <translation>true con positional rope</translation>
    </message>
    <message>
        <source>Width of values as a multiple of the width of keys.</source>
        <translation>Anchura de los valores como múltiplo de la anchura de las claves.</translation>
    </message>
    <message>
        <source>Options of a retnet mixer.</source>
        <translation>Opciones de un mezclador retnet.</translation>
    </message>
    <message>
        <source>Attention without softmax: each head weighs the past by query-key products that fade at a fixed rate, so a state of fixed size gives the same result. Outputs are normed per head and gated.</source>
        <translation>Atención sin softmax: cada cabeza pondera el pasado con productos consulta-clave que se desvanecen a ritmo fijo, así que un estado de tamaño fijo da el mismo resultado. Las salidas se normalizan por cabeza y pasan por una puerta.</translation>
    </message>
    <message>
        <source>Scales by one plus the weight (Gemma).</source>
        <translation>Escala por uno más el peso (Gemma).</translation>
    </message>
    <message>
        <source>The norm has learned weights; off: it only normalises (OLMo).</source>
        <translation>La norma tiene pesos aprendidos; sin ellos solo normaliza (OLMo).</translation>
    </message>
    <message>
        <source>What mixer and feed-forward part give is normed too, before it is added (Gemma 2).</source>
        <translation>Lo que dan el mezclador y la parte feed-forward se normaliza también antes de sumarlo (Gemma 2).</translation>
    </message>
    <message>
        <source>With position post: the norms are on what mixer and feed-forward part give, x = x + N(Mix(x)), not on the sum (OLMo 2).</source>
        <translation>Con position post: las normas actúan sobre lo que dan el mezclador y la parte feed-forward, x = x + N(Mix(x)), no sobre la suma (OLMo 2).</translation>
    </message>
    <message>
        <source>Divides each frequency while the text is no longer than the original length.</source>
        <translation>Divide cada frecuencia mientras el texto no supera la longitud original.</translation>
    </message>
    <message>
        <source>Divides each frequency when the text is longer.</source>
        <translation>Divide cada frecuencia cuando el texto es más largo.</translation>
    </message>
    <message>
        <source>max_seq_len / original length</source>
        <translation>max_seq_len / longitud original</translation>
    </message>
    <message>
        <source>sqrt(1 + ln(factor) / ln(original length))</source>
        <translation>sqrt(1 + ln(factor) / ln(longitud original))</translation>
    </message>
    <message>
        <source>Options of longrope scaling.</source>
        <translation>Opciones del escalado longrope.</translation>
    </message>
    <message>
        <source>Each frequency has a factor of its own; texts longer than the original length use the second list.</source>
        <translation>Cada frecuencia tiene su factor; los textos más largos que la longitud original usan la segunda lista.</translation>
    </message>
    <message>
        <source>Options of a learned router.</source>
        <translation>Opciones de un enrutador aprendido.</translation>
    </message>
    <message>
        <source>A matrix scores every expert for each token; the best ones are chosen.</source>
        <translation>Una matriz puntúa a cada experto para cada token; se eligen los mejores.</translation>
    </message>
    <message>
        <source>Number mixed into the hash, so that layers differ.</source>
        <translation>Número que se mezcla en el hash para que las capas difieran.</translation>
    </message>
    <message>
        <source>Options of hash routing.</source>
        <translation>Opciones del enrutado por hash.</translation>
    </message>
    <message>
        <source>The token&apos;s id alone chooses its experts, each with the weight 1 / top_k; no router.</source>
        <translation>Solo el id del token elige sus expertos, cada uno con el peso 1 / top_k; no hay enrutador.</translation>
    </message>
    <message>
        <source>Width of the stream after the layer.</source>
        <translation>Anchura del flujo tras la capa.</translation>
    </message>
    <message>
        <source>Options of a change of width.</source>
        <translation>Opciones de un cambio de anchura.</translation>
    </message>
    <message>
        <source>One matrix takes the stream to the new width.</source>
        <translation>Una matriz lleva el flujo a la nueva anchura.</translation>
    </message>
    <message>
        <source>A causal convolution over three tokens takes the stream to the new width.</source>
        <translation>Una convolución causal sobre tres tokens lleva el flujo a la nueva anchura.</translation>
    </message>
    <message>
        <source>Two matrices with an activation between them take the stream to the new width.</source>
        <translation>Dos matrices con una activación entre ellas llevan el flujo a la nueva anchura.</translation>
    </message>
    <message>
        <source>Options of a transition.</source>
        <translation>Opciones de una transición.</translation>
    </message>
    <message>
        <source>Text of the token that ends a phase.</source>
        <translation>Texto del token que acaba una fase.</translation>
    </message>
    <message>
        <source>A token of its own ends a phase; its budget ends it in any case.</source>
        <translation>Un token propio acaba una fase; su presupuesto la acaba en cualquier caso.</translation>
    </message>
    <message>
        <source>A phase ends when its budget of tokens is used up.</source>
        <translation>Una fase acaba cuando se agota su presupuesto de tokens.</translation>
    </message>
    <message>
        <source>Inner width of the model that learns while reading.</source>
        <translation>Anchura interior del modelo que aprende al leer.</translation>
    </message>
    <message>
        <source>Options of an inner model with a hidden layer.</source>
        <translation>Opciones de un modelo interior con una capa oculta.</translation>
    </message>
    <message>
        <source>A network with one hidden layer, a norm and a residual.</source>
        <translation>Una red con una capa oculta, una norma y un residual.</translation>
    </message>
    <message>
        <source>A linear inner model has no options.</source>
        <translation>Un modelo interior lineal no tiene opciones.</translation>
    </message>
    <message>
        <source>One matrix, a norm and a residual.</source>
        <translation>Una matriz, una norma y un residual.</translation>
    </message>
    <message>
        <source>The model that learns while it reads.</source>
        <translation>El modelo que aprende mientras lee.</translation>
    </message>
    <message>
        <source>How the inner model learns: plain steps, or AdamW with moments of its own.</source>
        <translation>Cómo aprende el modelo interior: pasos simples o AdamW con momentos propios.</translation>
    </message>
    <message>
        <source>Learning rate of the inner model.</source>
        <translation>Tasa de aprendizaje del modelo interior.</translation>
    </message>
    <message>
        <source>Steps of the inner model for each token.</source>
        <translation>Pasos del modelo interior por token.</translation>
    </message>
    <message>
        <source>Keeps what was learned from the last sequence of a training step as the new start; two forward passes then differ.</source>
        <translation>Guarda lo aprendido de la última secuencia de un paso de entrenamiento como nuevo inicio; dos pasadas difieren entonces.</translation>
    </message>
    <message>
        <source>Options of a ttt_layer mixer.</source>
        <translation>Opciones de un mezclador ttt_layer.</translation>
    </message>
    <message>
        <source>Each sequence trains a small model of its own while it is read: every token is a learning step, and the trained model answers the query of that token.</source>
        <translation>Cada secuencia entrena un pequeño modelo propio mientras se lee: cada token es un paso de aprendizaje y el modelo entrenado responde a la consulta de ese token.</translation>
    </message>
    <message>
        <source>Names of matrices that Muon moves; * stands for any text.</source>
        <translation>Nombres de las matrices que mueve Muon; * representa cualquier texto.</translation>
    </message>
    <message>
        <source>Names of tensors that AdamW moves, whatever else says.</source>
        <translation>Nombres de los tensores que mueve AdamW, diga lo que diga lo demás.</translation>
    </message>
    <message>
        <source>Which tensors each optimizer moves.</source>
        <translation>Qué tensores mueve cada optimizador.</translation>
    </message>
    <message>
        <source>Newton-Schulz steps with ns_coefs.</source>
        <translation>Pasos de Newton-Schulz con ns_coefs.</translation>
    </message>
    <message>
        <source>Coefficients a, b, c of these steps.</source>
        <translation>Coeficientes a, b, c de estos pasos.</translation>
    </message>
    <message>
        <source>Further steps with stabilize_coefs.</source>
        <translation>Pasos adicionales con stabilize_coefs.</translation>
    </message>
    <message>
        <source>Coefficients of the further steps.</source>
        <translation>Coeficientes de los pasos adicionales.</translation>
    </message>
    <message>
        <source>How Muon makes an update orthogonal.</source>
        <translation>Cómo hace Muon ortogonal una actualización.</translation>
    </message>
    <message>
        <source>Trains with the weights as they are after quantisation.</source>
        <translation>Entrena con los pesos tal como quedan tras la cuantización.</translation>
    </message>
    <message>
        <source>Format of the quantised weights.</source>
        <translation>Formato de los pesos cuantizados.</translation>
    </message>
    <message>
        <source>Names of the matrices; * stands for any text.</source>
        <translation>Nombres de las matrices; * representa cualquier texto.</translation>
    </message>
    <message>
        <source>Format that weights are brought back to before they are used.</source>
        <translation>Formato al que vuelven los pesos antes de usarse.</translation>
    </message>
    <message>
        <source>Quantisation that training takes into account.</source>
        <translation>Cuantización que el entrenamiento tiene en cuenta.</translation>
    </message>
    <message>
        <source>Phases of a text, such as thinking and answering.</source>
        <translation>Fases de un texto, como pensar y responder.</translation>
    </message>
    <message>
        <source>What ends one phase and begins the next.</source>
        <translation>Qué acaba una fase y empieza la siguiente.</translation>
    </message>
    <message>
        <source>by budget</source>
        <translation>según el presupuesto</translation>
    </message>
    <message>
        <source>Inner width of dense feed-forward parts that give none.</source>
        <translation>Anchura interior de las partes feed-forward densas que no dan ninguna.</translation>
    </message>
    <message>
        <source>A memory of its own that the layer reads at its end.</source>
        <translation>Una memoria propia que la capa lee al final.</translation>
    </message>
    <message>
        <source>Ends the layer at another width; the next layers run at that width.</source>
        <translation>Acaba la capa en otra anchura; las siguientes capas funcionan con ella.</translation>
    </message>
    <message>
        <source>Lets only some tokens pass through these layers.</source>
        <translation>Deja pasar por estas capas solo algunos tokens.</translation>
    </message>
    <message>
        <source>Two or more streams that read the same input side by side.</source>
        <translation>Dos o más flujos que leen la misma entrada en paralelo.</translation>
    </message>
    <message>
        <source>How the streams become one again.</source>
        <translation>Cómo los flujos vuelven a ser uno.</translation>
    </message>
    <message>
        <source>Streams of layers side by side.</source>
        <translation>Flujos de capas en paralelo.</translation>
    </message>
    <message>
        <source>A template that is applied several times.</source>
        <translation>Una plantilla que se aplica varias veces.</translation>
    </message>
    <message>
        <source>One body applied several times.</source>
        <translation>Un cuerpo aplicado varias veces.</translation>
    </message>
    <message>
        <source>Name of the stream.</source>
        <translation>Nombre del flujo.</translation>
    </message>
    <message>
        <source>The layers of the stream, in order.</source>
        <translation>Las capas del flujo, en orden.</translation>
    </message>
    <message>
        <source>One stream of a parallel entry.</source>
        <translation>Un flujo de una entrada parallel.</translation>
    </message>
    <message>
        <source>Layers of one template inside a stream.</source>
        <translation>Capas de una plantilla dentro de un flujo.</translation>
    </message>
    <message>
        <source>Name of the phase.</source>
        <translation>Nombre de la fase.</translation>
    </message>
    <message>
        <source>Budget: the phase ends after so many tokens.</source>
        <translation>Presupuesto: la fase acaba tras tantos tokens.</translation>
    </message>
    <message>
        <source>Weight of the phase&apos;s tokens in the training loss.</source>
        <translation>Peso de los tokens de la fase en la pérdida de entrenamiento.</translation>
    </message>
    <message>
        <source>The next phase reads on from this one; else it starts from the prompt again.</source>
        <translation>La fase siguiente sigue leyendo desde esta; si no, empieza de nuevo por el prompt.</translation>
    </message>
    <message>
        <source>The phase is part of the answer people see.</source>
        <translation>La fase es parte de la respuesta que se ve.</translation>
    </message>
    <message>
        <source>A hidden rationale of max_tokens after each token, mixed into its prediction by a learned head.</source>
        <translation>Un razonamiento oculto de max_tokens tras cada token, que una cabeza aprendida mezcla en su predicción.</translation>
    </message>
    <message>
        <source>One phase of a text.</source>
        <translation>Una fase de un texto.</translation>
    </message>
    <message>
        <source>muon moves the matrices of layers by Muon and the rest by AdamW; hybrid only the matrices that optimizer_groups.muon names, all of them without that list.</source>
        <translation>muon mueve las matrices de las capas con Muon y el resto con AdamW; hybrid solo las matrices que nombra optimizer_groups.muon, o todas si falta esa lista.</translation>
    </message>
    <message>
        <source>layered_safe keeps norms, biases, routers and an untied head in float32; uniform gives all parts the model&apos;s dtype.</source>
        <translation>layered_safe mantiene en float32 las normas, los sesgos, los enrutadores y una cabeza no atada; uniform da a todas las partes el dtype del modelo.</translation>
    </message>
    <message>
        <source>How long what was learned while using the model lasts: one prompt, one session, or as long as the weights, in a file beside them.</source>
        <translation>Cuánto dura lo aprendido al usar el modelo: un prompt, una sesión o tanto como los pesos, en un archivo junto a ellos.</translation>
    </message>
    <message>
        <source>Adds a bias for each vocabulary entry.</source>
        <translation>Añade un sesgo para cada entrada del vocabulario.</translation>
    </message>
    <message>
        <source>Factor on the logits, before bias and softcap.</source>
        <translation>Factor de los logits, antes del sesgo y del softcap.</translation>
    </message>
    <message>
        <source>The norm has a learned bias beside its weights.</source>
        <translation>La norma tiene un sesgo aprendido además de sus pesos.</translation>
    </message>
</context>
<context>
    <name>eulerstack::studio::BottomPanel</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
</context>
<context>
    <name>eulerstack::studio::CommandPalette</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find block, field or command</source>
        <translation>Buscar bloque, campo o comando</translation>
    </message>
    <message>
        <source>No block, field or command matches “%1”.</source>
        <translation>Ningún bloque, campo o comando coincide con «%1».</translation>
    </message>
</context>
<context>
    <name>eulerstack::studio::CompileDialog</name>
    <message>
        <source>Compile</source>
        <translation>Compilar</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <translation>Examinar: %1</translation>
    </message>
    <message>
        <source>Writes a folder that the Hugging Face libraries load, train and generate with: config, weights, tokenizer and the code that computes the model.</source>
        <translation>Escribe una carpeta que las bibliotecas de Hugging Face cargan, entrenan y usan para generar: configuración, pesos, tokenizador y el código que calcula el modelo.</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>nuevos</translation>
    </message>
    <message>
        <source>%1 (that of the design)</source>
        <translation>%1 (el del diseño)</translation>
    </message>
    <message>
        <source>As the library&apos;s own family that the design equals, without code</source>
        <translation>Como la familia propia de la biblioteca a la que equivale el diseño, sin código</translation>
    </message>
    <message>
        <source>Replace whatever is in the folder</source>
        <translation>Sustituir lo que haya en la carpeta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Folder to write</source>
        <translation>Carpeta donde escribir</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Trained weights: a checkpoint or an exported folder</source>
        <translation>Pesos entrenados: un punto de control o una carpeta exportada</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>Formato numérico</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Plan as JSON…</source>
        <translation>Plan como JSON…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Empezando…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Written: %1 of about %2</source>
        <translation>Escrito: %1 de unos %2</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Cancelado: no se escribió nada.</translation>
    </message>
    <message>
        <source>Compiled to %1.</source>
        <translation>Compilado en %1.</translation>
    </message>
    <message>
        <source>as the design says</source>
        <translation>según el diseño</translation>
    </message>
</context>
<context>
    <name>eulerstack::studio::CompileJob</name>
    <message>
        <source>The program %1 did not run: %2.</source>
        <translation>El programa %1 no se ejecutó: %2.</translation>
    </message>
</context>
<context>
    <name>eulerstack::studio::DiffDialog</name>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>− only in the file on disk    + only in this window</source>
        <translation>− solo en el archivo en disco    + solo en esta ventana</translation>
    </message>
</context>
<context>
    <name>eulerstack::studio::MainWindow</name>
    <message>
        <source>This action failed, the design is unchanged. %1</source>
        <translation>Esta acción falló, el diseño no cambió. %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open design</source>
        <translation>Abrir diseño</translation>
    </message>
    <message>
        <source>Show run</source>
        <translation>Ver ejecución</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Tidy</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>Wrap rows</source>
        <translation>Ajustar filas</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>Validar</translation>
    </message>
    <message>
        <source>Compile</source>
        <translation>Compilar</translation>
    </message>
    <message>
        <source>No recent designs</source>
        <translation>No hay diseños recientes</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>Insertar %1</translation>
    </message>
    <message>
        <source>template</source>
        <translation>plantilla</translation>
    </message>
    <message>
        <source>new template</source>
        <translation>plantilla nueva</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>preajuste</translation>
    </message>
    <message>
        <source>About EulerStack Studio</source>
        <translation>Acerca de EulerStack Studio</translation>
    </message>
    <message>
        <source>&lt;b&gt;EulerStack Studio %1&lt;/b&gt;&lt;br&gt;Designs language-model architectures in the EulerStack v1 language: draw them, read their cost, train them.&lt;br&gt;&lt;br&gt;Free software under the GNU General Public License, version 3 or later.</source>
        <translation>&lt;b&gt;EulerStack Studio %1&lt;/b&gt;&lt;br&gt;Diseña arquitecturas de modelos de lenguaje en EulerStack v1: dibújelas, lea su coste, entrénelas.&lt;br&gt;&lt;br&gt;Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>Export graph</source>
        <translation>Exportar gráfico</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportado a %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>No se puede escribir %1.</translation>
    </message>
    <message>
        <source>%1 was not opened: %2. %3</source>
        <translation>%1 no se abrió: %2. %3</translation>
    </message>
    <message>
        <source>%1 was not saved: %2. %3</source>
        <translation>%1 no se guardó: %2. %3</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>The recovery copy cannot be written: %1. Save often.</source>
        <translation>No se puede escribir la copia de recuperación: %1. Guarde a menudo.</translation>
    </message>
    <message>
        <source>Another program removed %1. The design is still here.</source>
        <translation>Otro programa borró %1. El diseño sigue aquí.</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>Guardarlo de nuevo</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Mantener el mío</translation>
    </message>
    <message>
        <source>Another program changed %1.</source>
        <translation>Otro programa cambió %1.</translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>Ver diferencias</translation>
    </message>
    <message>
        <source>Load theirs</source>
        <translation>Cargar el suyo</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>sin título</translation>
    </message>
    <message>
        <source>Save design</source>
        <translation>Guardar diseño</translation>
    </message>
    <message>
        <source>The design has errors</source>
        <translation>El diseño tiene errores</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n error(s) to compile.</source>
        <translation>
            <numerusform>Corrija %n error para compilar.</numerusform>
            <numerusform>Corrija %n errores para compilar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Escribiendo %1…</translation>
    </message>
    <message>
        <source>Compiled to %1.</source>
        <translation>Compilado en %1.</translation>
    </message>
    <message>
        <source>%1 was not written: %2.</source>
        <translation>%1 no se escribió: %2.</translation>
    </message>
    <message>
        <source>a new design</source>
        <translation>un diseño nuevo</translation>
    </message>
    <message numerus="yes">
        <source>Unsaved work was found: %1, %2, %n edit(s).</source>
        <translation>
            <numerusform>Hay trabajo sin guardar: %1, %2, %n edición.</numerusform>
            <numerusform>Hay trabajo sin guardar: %1, %2, %n ediciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Revert to the file</source>
        <translation>Volver al archivo</translation>
    </message>
    <message>
        <source>Restored from the recovery copy of %1.</source>
        <translation>Restaurado de la copia de recuperación de %1.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Fix the errors of the design to plan its training.</source>
        <translation>Corrija los errores del diseño para planificar su entrenamiento.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
</context>
<context>
    <name>eulerstack::studio::PlanDialog</name>
    <message>
        <source>Plan training</source>
        <translation>Planificar entrenamiento</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copiar orden</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Number of GPUs</source>
        <translation>Número de GPU</translation>
    </message>
    <message>
        <source>Tokens (billions)</source>
        <translation>Tokens (miles de millones)</translation>
    </message>
    <message>
        <source>Price of a GPU for an hour</source>
        <translation>Precio de una GPU por hora</translation>
    </message>
    <message>
        <source>Splits that fit</source>
        <translation>Repartos que caben</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Reparto</translation>
    </message>
    <message>
        <source>Memory of a GPU</source>
        <translation>Memoria de una GPU</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>Tokens/s</translation>
    </message>
    <message>
        <source>Of the peak</source>
        <translation>Del máximo</translation>
    </message>
    <message>
        <source>Whole run</source>
        <translation>Todo el entrenamiento</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Splits that fit: %1 of %2. The least demanding first; each further one is faster. Expected by a model of the machine, not measured.</source>
        <translation>Repartos que caben: %1 de %2. Primero el menos exigente; cada uno de los siguientes es más rápido. Lo que se espera según un modelo de la máquina, no medido.</translation>
    </message>
    <message>
        <source>No split fits: the smallest needs %1 of each GPU.</source>
        <translation>Ningún reparto cabe: el menor necesita %1 de cada GPU.</translation>
    </message>
    <message>
        <source>A step cannot be cut for so many GPUs.</source>
        <translation>Un paso no se puede repartir entre tantas GPU.</translation>
    </message>
    <message>
        <source>The train.py of an export does not cut this way; engines that do take an export with --native.</source>
        <translation>El train.py de una exportación no reparte así; los motores que lo hacen toman una exportación con --native.</translation>
    </message>
</context>
<context>
    <name>eulerstack::studio::PresetCard</name>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n capa</numerusform>
            <numerusform>%n capas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eulerstack::studio::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>eulerstack::studio::StartPage</name>
    <message>
        <source>Draw it, read its cost, train it.</source>
        <translation>Dibújelo, lea su coste, entrénelo.</translation>
    </message>
    <message>
        <source>New design</source>
        <translation>Diseño nuevo</translation>
    </message>
    <message>
        <source>Open YAML…</source>
        <translation>Abrir YAML…</translation>
    </message>
    <message>
        <source>New from preset…</source>
        <translation>Nuevo desde preajuste…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Drop a YAML file here</source>
        <translation>Suelte aquí un archivo YAML</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>No presets were found. Set EULERSTACK_PRESETS_DIR to their folder.</source>
        <translation>No hay preajustes. Ponga EULERSTACK_PRESETS_DIR en su carpeta.</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>Validados</translation>
    </message>
    <message>
        <source>Trained and checked. Start here.</source>
        <translation>Entrenados y comprobados. Empiece aquí.</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Híbridos</translation>
    </message>
    <message>
        <source>Mixer families combined.</source>
        <translation>Familias de mezcladores combinadas.</translation>
    </message>
    <message>
        <source>Experimental</source>
        <translation>Experimentales</translation>
    </message>
    <message>
        <source>Research primitives. Some need a plugin.</source>
        <translation>Piezas de investigación. Algunas necesitan un complemento.</translation>
    </message>
</context>
<context>
    <name>eulerstack::studio::StatusStrip</name>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>Last valid: Parameters</source>
        <translation>Último válido: Parámetros</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>active %1</source>
        <translation>activos %1</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>KV-cache</source>
        <translation>Caché KV</translation>
    </message>
    <message>
        <source>/token</source>
        <translation>/token</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Hacia delante</translation>
    </message>
    <message>
        <source>No design open</source>
        <translation>Ningún diseño abierto</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::AddMenu</name>
    <message>
        <source>Add a block</source>
        <translation>Añadir un bloque</translation>
    </message>
    <message>
        <source>Blocks that may stand here</source>
        <translation>Bloques que pueden ir aquí</translation>
    </message>
    <message>
        <source>Only blocks that may stand here</source>
        <translation>Solo bloques que pueden ir aquí</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Mixers</source>
        <translation>Mezcladores</translation>
    </message>
    <message>
        <source>Feed-forward</source>
        <translation>Feed-forward</translation>
    </message>
    <message>
        <source>No block matches &quot;%1&quot;.</source>
        <translation>Ningún bloque coincide con &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Secuencia</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::CanvasCommands</name>
    <message>
        <source>A frame cannot stand inside a frame</source>
        <translation>Un marco no puede estar dentro de un marco</translation>
    </message>
    <message>
        <source>Select plain entries, or unwrap the frame first</source>
        <translation>Seleccione entradas simples o deshaga antes el marco</translation>
    </message>
    <message>
        <source>Only entries that follow each other can run side by side</source>
        <translation>Solo entradas seguidas pueden ir en paralelo</translation>
    </message>
    <message>
        <source>Select entries without a gap between them</source>
        <translation>Seleccione entradas sin huecos entre ellas</translation>
    </message>
    <message numerus="yes">
        <source>An integrator repeats one entry, and %n are selected</source>
        <translation>
            <numerusform>Un integrador repite una entrada y hay %n seleccionada</numerusform>
            <numerusform>Un integrador repite una entrada y hay %n seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one entry</source>
        <translation>Seleccione una entrada</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::CanvasPointer</name>
    <message>
        <source>Insert before %1</source>
        <translation>Insertar antes de %1</translation>
    </message>
    <message>
        <source>Replace the mixer with %1</source>
        <translation>Cambiar el mezclador por %1</translation>
    </message>
    <message>
        <source>Replace the feed-forward with %1</source>
        <translation>Cambiar el feed-forward por %1</translation>
    </message>
    <message>
        <source>Into stream %1</source>
        <translation>Al flujo %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Put into %1</source>
        <translation>Poner en %1</translation>
    </message>
    <message>
        <source>Add memory %1</source>
        <translation>Añadir memoria %1</translation>
    </message>
    <message>
        <source>Add shape change %1</source>
        <translation>Añadir cambio de anchura %1</translation>
    </message>
    <message>
        <source>Add depth gating %1</source>
        <translation>Añadir puerta de profundidad %1</translation>
    </message>
    <message>
        <source>Override on or off</source>
        <translation>Activar o desactivar la sustitución</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::CanvasView</name>
    <message>
        <source>Add block…</source>
        <translation>Añadir bloque…</translation>
    </message>
    <message>
        <source>Expand or collapse</source>
        <translation>Expandir o contraer</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Contraer todo</translation>
    </message>
    <message>
        <source>Open in the Inspector</source>
        <translation>Abrir en el Inspector</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Mover antes</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Mover después</translation>
    </message>
    <message>
        <source>Repeat once more</source>
        <translation>Repetir una vez más</translation>
    </message>
    <message>
        <source>Repeat once less</source>
        <translation>Repetir una vez menos</translation>
    </message>
    <message>
        <source>Rename template</source>
        <translation>Renombrar plantilla</translation>
    </message>
    <message>
        <source>Split off a copy of the template</source>
        <translation>Separar una copia de la plantilla</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Fit the whole design</source>
        <translation>Ajustar todo el diseño</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>Zoom al 100 %</translation>
    </message>
    <message>
        <source>Fit the selection</source>
        <translation>Ajustar la selección</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Tidy layout</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>%1 parameters, %2 of the model</source>
        <translation>%1 parámetros, %2 del modelo</translation>
    </message>
    <message>
        <source>The text can not be read at the moment; this is the design before. Editing here waits for it.</source>
        <translation>El texto no se puede leer ahora; este es el diseño anterior. La edición aquí espera.</translation>
    </message>
    <message>
        <source>entry %1 › %2 · Esc collapses</source>
        <translation>entrada %1 › %2 · Esc contrae</translation>
    </message>
    <message>
        <source>B batch · T tokens · framed shapes are kept in the KV-cache</source>
        <translation>B lote · T tokens · las formas enmarcadas se guardan en la caché KV</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Template name</source>
        <translation>Nombre de plantilla</translation>
    </message>
    <message>
        <source>Replace block…</source>
        <translation>Cambiar bloque…</translation>
    </message>
    <message>
        <source>Run side by side</source>
        <translation>Ejecutar en paralelo</translation>
    </message>
    <message>
        <source>Put into an integrator</source>
        <translation>Poner en un integrador</translation>
    </message>
    <message>
        <source>Unwrap the frame</source>
        <translation>Deshacer el marco</translation>
    </message>
    <message>
        <source>Override on or off</source>
        <translation>Activar o desactivar la sustitución</translation>
    </message>
    <message>
        <source>Depth gating on or off</source>
        <translation>Activar o desactivar la puerta de profundidad</translation>
    </message>
    <message>
        <source>Memory on or off</source>
        <translation>Activar o desactivar la memoria</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::DesignTotals</name>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Active per token</source>
        <translation>Activos por token</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>KV-cache per token</source>
        <translation>Caché KV por token</translation>
    </message>
    <message>
        <source>Forward per token</source>
        <translation>Hacia delante por token</translation>
    </message>
    <message>
        <source>Training memory</source>
        <translation>Memoria de entrenamiento</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::DocumentSession</name>
    <message>
        <source>Another program changed the file</source>
        <translation>Otro programa cambió el archivo</translation>
    </message>
    <message>
        <source>Choose which text to keep</source>
        <translation>Elija qué texto conservar</translation>
    </message>
    <message>
        <source>restored.yml</source>
        <translation>restored.yml</translation>
    </message>
    <message>
        <source>The text cannot be read as YAML</source>
        <translation>El texto no se puede leer como YAML</translation>
    </message>
    <message>
        <source>Repair the first error of the text</source>
        <translation>Repare el primer error del texto</translation>
    </message>
    <message>
        <source>The text changed in the meantime</source>
        <translation>El texto cambió entretanto</translation>
    </message>
    <message>
        <source>Repeat the action</source>
        <translation>Repita la acción</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::EmptyHint</name>
    <message>
        <source>Drag a block here or press A.</source>
        <translation>Arrastre aquí un bloque o pulse A.</translation>
    </message>
    <message>
        <source>Dense decoder</source>
        <translation>Decodificador denso</translation>
    </message>
    <message>
        <source>From preset…</source>
        <translation>Desde preajuste…</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::EngineClient</name>
    <message>
        <source>The engine sent something that is no message</source>
        <translation>El motor envió algo que no es un mensaje</translation>
    </message>
    <message>
        <source>Start the run again</source>
        <translation>Inicie la ejecución de nuevo</translation>
    </message>
    <message>
        <source>The engine is of another version</source>
        <translation>El motor es de otra versión</translation>
    </message>
    <message>
        <source>Install studio and engine of one version</source>
        <translation>Instale estudio y motor de la misma versión</translation>
    </message>
    <message>
        <source>The engine gave up</source>
        <translation>El motor se rindió</translation>
    </message>
    <message>
        <source>Read its last lines</source>
        <translation>Lea sus últimas líneas</translation>
    </message>
    <message>
        <source>The system ended the engine, most likely for lack of memory</source>
        <translation>El sistema terminó el motor, seguramente por falta de memoria</translation>
    </message>
    <message>
        <source>Reduce batch size, sequence length or layers</source>
        <translation>Reduzca el lote, la longitud de secuencia o las capas</translation>
    </message>
    <message>
        <source>The engine crashed (signal %1)</source>
        <translation>El motor se colgó (señal %1)</translation>
    </message>
    <message>
        <source>Start the run again; the design is unchanged</source>
        <translation>Inicie la ejecución de nuevo; el diseño no cambió</translation>
    </message>
    <message>
        <source>The engine ended early (exit code %1)</source>
        <translation>El motor terminó antes de tiempo (código %1)</translation>
    </message>
    <message>
        <source>The engine %1 cannot be started</source>
        <translation>El motor %1 no se puede iniciar</translation>
    </message>
    <message>
        <source>Build eulerstack-engine, or set EULERSTACK_ENGINE to its path</source>
        <translation>Compile eulerstack-engine o ponga EULERSTACK_ENGINE en su ruta</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::FieldRow</name>
    <message>
        <source>Reset to default (Alt+Backspace)</source>
        <translation>Restablecer el valor (Alt+Backspace)</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Restablecer %1</translation>
    </message>
    <message>
        <source>several</source>
        <translation>varios</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Replace the expression %1?</source>
        <translation>¿Cambiar la expresión %1?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Restablecer el valor</translation>
    </message>
    <message>
        <source>Edit as expression</source>
        <translation>Editar como expresión</translation>
    </message>
    <message>
        <source>Show in YAML</source>
        <translation>Mostrar en YAML</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Delete (Alt+Backspace)</source>
        <translation>Eliminar (Alt+Retroceso)</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Add branch</source>
        <translation>Añadir rama</translation>
    </message>
    <message>
        <source>Add phase</source>
        <translation>Añadir fase</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::FindBar</name>
    <message>
        <source>Find in YAML</source>
        <translation>Buscar en YAML</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Cambiar por</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Anterior (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Siguiente (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Cambiar todo</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>sin resultados</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::FormHeader</name>
    <message>
        <source>No design</source>
        <translation>Sin diseño</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Diseño</translation>
    </message>
    <message>
        <source>Whole design</source>
        <translation>Todo el diseño</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Entrada %1</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>capa %1</translation>
    </message>
    <message>
        <source>layers %1–%2</source>
        <translation>capas %1–%2</translation>
    </message>
    <message>
        <source>YAML line %1</source>
        <translation>línea YAML %1</translation>
    </message>
    <message>
        <source>YAML lines %1–%2</source>
        <translation>líneas YAML %1–%2</translation>
    </message>
    <message>
        <source>used once</source>
        <translation>usada una vez</translation>
    </message>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>usada %n vez</numerusform>
            <numerusform>usada %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>Template name</source>
        <translation>Nombre de plantilla</translation>
    </message>
    <message>
        <source>Rename template</source>
        <translation>Renombrar plantilla</translation>
    </message>
    <message>
        <source>Make unique</source>
        <translation>Hacer única</translation>
    </message>
    <message>
        <source>Gives this entry a template of its own</source>
        <translation>Da a esta entrada una plantilla propia</translation>
    </message>
    <message>
        <source>Duplicate entry</source>
        <translation>Duplicar entrada</translation>
    </message>
    <message>
        <source>Delete entry</source>
        <translation>Eliminar entrada</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::FormPage</name>
    <message>
        <source>Fewer fields</source>
        <translation>Menos campos</translation>
    </message>
    <message numerus="yes">
        <source>%n more field(s)</source>
        <translation>
            <numerusform>%n campo más</numerusform>
            <numerusform>%n campos más</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Parameters %1</source>
        <translation>Parámetros %1</translation>
    </message>
    <message>
        <source>KV-cache %1/token</source>
        <translation>Caché KV %1/token</translation>
    </message>
    <message>
        <source>KV-cache unknown</source>
        <translation>Caché KV desconocida</translation>
    </message>
    <message>
        <source>Per layer %1</source>
        <translation>Por capa %1</translation>
    </message>
    <message>
        <source>The text cannot be read as YAML. The form shows the last readable state.</source>
        <translation>El texto no se puede leer como YAML. El formulario muestra el último estado legible.</translation>
    </message>
    <message>
        <source>Named values (let)</source>
        <translation>Valores con nombre (let)</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::HistoryPage</name>
    <message>
        <source>Opened</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::PalettePanel</name>
    <message>
        <source>No block matches &quot;%1&quot;.</source>
        <translation>Ningún bloque coincide con &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>Validados</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Híbridos</translation>
    </message>
    <message>
        <source>Experimental</source>
        <translation>Experimentales</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Bloques</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>Filter blocks</source>
        <translation>Filtrar bloques</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>No presets were found.</source>
        <translation>No hay preajustes.</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::ProblemDetail</name>
    <message>
        <source>%1 · line %2</source>
        <translation>%1 · línea %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Arreglo</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Ver</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::ProblemsModel</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::ProblemsPanel</name>
    <message>
        <source>Fix all safe (%1)</source>
        <translation>Arreglar lo seguro (%1)</translation>
    </message>
    <message>
        <source>Show errors</source>
        <translation>Mostrar errores</translation>
    </message>
    <message>
        <source>Show warnings</source>
        <translation>Mostrar avisos</translation>
    </message>
    <message>
        <source>Show information</source>
        <translation>Mostrar información</translation>
    </message>
    <message>
        <source>Applies all fixes with one possible result, as one undo step</source>
        <translation>Aplica todos los arreglos con un único resultado posible, como un solo paso</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) hidden by the filter.</source>
        <translation>
            <numerusform>%n problema oculto por el filtro.</numerusform>
            <numerusform>%n problemas ocultos por el filtro.</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems. Checked %1.</source>
        <translation>Sin problemas. Comprobado a las %1.</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::ReportPanel</name>
    <message numerus="yes">
        <source>Fix %n error(s) to see the cost.</source>
        <translation>
            <numerusform>Corrija %n error para ver el coste.</numerusform>
            <numerusform>Corrija %n errores para ver el coste.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 total, %2 active per token</source>
        <translation>%1 en total, %2 activos por token</translation>
    </message>
    <message>
        <source>batch × %1 tokens</source>
        <translation>lote × %1 tokens</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copiar tabla</translation>
    </message>
    <message>
        <source>Export HTML</source>
        <translation>Exportar HTML</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>Exportar PDF</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>Ver problemas</translation>
    </message>
    <message>
        <source>The design has errors. These are the figures of the last valid state.</source>
        <translation>El diseño tiene errores. Estas son las cifras del último estado válido.</translation>
    </message>
    <message>
        <source>Parameters by part</source>
        <translation>Parámetros por parte</translation>
    </message>
    <message>
        <source>Treemap</source>
        <translation>Mapa de árbol</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barras</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Sequences in a batch</source>
        <translation>Secuencias en un lote</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Infer</source>
        <translation>Inferencia</translation>
    </message>
    <message>
        <source>KV-cache per token</source>
        <translation>Caché KV por token</translation>
    </message>
    <message>
        <source>Forward per token</source>
        <translation>Hacia delante/token</translation>
    </message>
    <message>
        <source>Realism</source>
        <translation>Realismo</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Archivos HTML (*.html)</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::RunForm</name>
    <message>
        <source>sequences</source>
        <translation>secuencias</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>as the design says</source>
        <translation>según el diseño</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Restablecer el valor</translation>
    </message>
    <message>
        <source>data</source>
        <translation>datos</translation>
    </message>
    <message>
        <source>device</source>
        <translation>dispositivo</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Keep the trained weights</source>
        <translation>Conservar los pesos entrenados</translation>
    </message>
    <message>
        <source>%1: write a whole number from %2 to %3</source>
        <translation>%1: escriba un entero de %2 a %3</translation>
    </message>
    <message>
        <source>%1: write a number from %2 to %3</source>
        <translation>%1: escriba un número de %2 a %3</translation>
    </message>
    <message>
        <source>Choose a text to train on</source>
        <translation>Elegir un texto de entrenamiento</translation>
    </message>
    <message>
        <source>Choose a folder of texts</source>
        <translation>Elegir una carpeta de textos</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>tasa de aprendizaje</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lote</translation>
    </message>
    <message>
        <source>length</source>
        <translation>longitud</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pasos</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semilla</translation>
    </message>
    <message>
        <source>validate every</source>
        <translation>validar cada</translation>
    </message>
    <message>
        <source>Short stories (built in)</source>
        <translation>Cuentos (incluidos)</translation>
    </message>
    <message>
        <source>King James Bible</source>
        <translation>Biblia del rey Jacobo</translation>
    </message>
    <message>
        <source>Python library sources</source>
        <translation>Fuentes de la biblioteca de Python</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::RunPanel</name>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Nueva ejecución</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Gráfica</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Suavizado</translation>
    </message>
    <message>
        <source>Y axis</source>
        <translation>Eje Y</translation>
    </message>
    <message>
        <source>X axis</source>
        <translation>Eje X</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>lineal</translation>
    </message>
    <message>
        <source>logarithmic</source>
        <translation>logarítmico</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Export plot…</source>
        <translation>Exportar gráfica…</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>Ver problemas</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Próxima ejecución</translation>
    </message>
    <message>
        <source>Training runs in its own process. Editing stays possible.</source>
        <translation>El entrenamiento corre en su propio proceso. Se puede seguir editando.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message numerus="yes">
        <source>Train %n step(s)</source>
        <translation>
            <numerusform>Entrenar %n paso</numerusform>
            <numerusform>Entrenar %n pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix %n error(s) to train the design.</source>
        <translation>
            <numerusform>Corrija %n error para entrenar el diseño.</numerusform>
            <numerusform>Corrija %n errores para entrenar el diseño.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No runs yet. Train %n step(s) to test the design.</source>
        <translation>
            <numerusform>Sin ejecuciones. Entrene %n paso para probar el diseño.</numerusform>
            <numerusform>Sin ejecuciones. Entrene %n pasos para probar el diseño.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the plan…</source>
        <translation>Escribiendo el plan…</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>paso %1 de %2</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 tokens/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>estimating</source>
        <translation>calculando</translation>
    </message>
    <message>
        <source>Export plot</source>
        <translation>Exportar gráfica</translation>
    </message>
    <message>
        <source>Images (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>El archivo %1 no se puede escribir.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>The numbers of the curves as a table (T)</source>
        <translation>Los números de las curvas como tabla (T)</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::RunPlot</name>
    <message>
        <source>Training loss, cross-entropy in nats per token</source>
        <translation>Pérdida de entrenamiento, entropía cruzada en nats por token</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>Tokens por segundo</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>paso %1</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 tokens</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::RunSummary</name>
    <message>
        <source>Loss, first to last</source>
        <translation>Pérdida, de primera a última</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Pérdida de validación</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplejidad</translation>
    </message>
    <message>
        <source>Tokens seen</source>
        <translation>Tokens vistos</translation>
    </message>
    <message>
        <source>Mean speed</source>
        <translation>Velocidad media</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 tokens/s</translation>
    </message>
    <message>
        <source>Peak memory of the engine</source>
        <translation>Memoria máxima del motor</translation>
    </message>
    <message>
        <source>Estimate for the model</source>
        <translation>Estimación para el modelo</translation>
    </message>
    <message>
        <source>Against %1 at %2</source>
        <translation>Frente a %1 en %2</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fallo: %1</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>En pausa: %1</translation>
    </message>
    <message>
        <source>No answer: %1</source>
        <translation>Sin respuesta: %1</translation>
    </message>
    <message>
        <source>The engine has been silent for 10 seconds</source>
        <translation>El motor lleva 10 segundos en silencio</translation>
    </message>
    <message>
        <source>Wait, or press Stop; the design is unchanged</source>
        <translation>Espere o pulse Detener; el diseño no cambió</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Detenido: %1</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>Terminado: %1</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::RunTable</name>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>%1, loss</source>
        <translation>%1, pérdida</translation>
    </message>
    <message>
        <source>%1, smoothed</source>
        <translation>%1, suavizada</translation>
    </message>
    <message>
        <source>Loss by step</source>
        <translation>Pérdida por paso</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::Treemap</name>
    <message>
        <source>%1: %2 parameters, %3 % of the whole</source>
        <translation>%1: %2 parámetros, %3 % del total</translation>
    </message>
    <message>
        <source>Exact: the sum of all tensor sizes.</source>
        <translation>Exacto: la suma de los tamaños de todos los tensores.</translation>
    </message>
    <message>
        <source>%1 active per token</source>
        <translation>%1 activos por token</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::ValuesTable</name>
    <message>
        <source>not used</source>
        <translation>sin uso</translation>
    </message>
    <message numerus="yes">
        <source>%n use(s)</source>
        <translation>
            <numerusform>%n uso</numerusform>
            <numerusform>%n usos</numerusform>
        </translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>No values. Add a let: block to name numbers, and use them as ${let.NAME}.</source>
        <translation>Sin valores. Añada un bloque let: para nombrar números y úselos como ${let.NAME}.</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::YamlView</name>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>Lín. %1, col. %2</translation>
    </message>
    <message>
        <source>In sync with canvas</source>
        <translation>En sincronía con el lienzo</translation>
    </message>
    <message>
        <source>Text ahead of canvas</source>
        <translation>Texto por delante del lienzo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completar</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Find in YAML (Ctrl+F)</source>
        <translation>Buscar en YAML (Ctrl+F)</translation>
    </message>
    <message>
        <source>YAML text</source>
        <translation>Texto YAML</translation>
    </message>
    <message>
        <source>Evaluated values</source>
        <translation>Valores evaluados</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::ZoomBar</name>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Fit the whole design</source>
        <translation>Ajustar todo el diseño</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
</context>
</TS>
