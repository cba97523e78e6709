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
        <source>How to print it</source>
        <translation>Formato de salida</translation>
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
        <source>json: one object a file, one a line</source>
        <translation>json: un objeto por archivo, uno por línea</translation>
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
        <source>mixer %1 · FFN %2</source>
        <translation>mezclador %1 · FFN %2</translation>
    </message>
    <message>
        <source>mixer %1 · FFN %2 · norms %3</source>
        <translation>mezclador %1 · FFN %2 · normas %3</translation>
    </message>
    <message>
        <source>%1 heads, %2 KV</source>
        <translation>%1 cabezas, %2 KV</translation>
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
        <source>{field} {value} is part of the language, not built in this version yet</source>
        <translation>{field} {value} es parte del lenguaje, pero esta versión aún no lo construye</translation>
    </message>
    <message>
        <source>Use {field}: {instead} until then</source>
        <translation>Use {field}: {instead} hasta entonces</translation>
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
        <translation>Baje max_seq_len o ensanche d_model: los scores costarán mucho más que las proyecciones</translation>
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
        <source>Use a smaller vocabulary or tie the weights, so that layers get the parameters</source>
        <translation>Use un vocabulario menor o comparta los pesos para dar parámetros a las capas</translation>
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
        <translation>Hacia delante: {causal} por token ({unmasked} con scores enmascarados)</translation>
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
        <translation>window %1</translation>
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
        <translation>proyecciones 2 × entradas × salidas; scores 4 × anchura de cabeza × tokens vistos, media sobre max_seq_len</translation>
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
        <translation>Cada cabeza baja sus scores en proporción a la distancia, con una pendiente fija por cabeza.</translation>
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
        <source>Each token looks at itself and the tokens before it and mixes their values by the softmax of query-key products. Several query heads may share one key/value head (n_kv_heads).</source>
        <translation>Cada token mira a sí mismo y a los anteriores y mezcla sus valores por el softmax de los productos consulta-clave. Varias cabezas de consulta pueden compartir una cabeza clave/valor (n_kv_heads).</translation>
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
        <source>A variant of the activation: gelu_tanh is the tanh approximation that GPT-2 uses.</source>
        <translation>Variante de la activación: gelu_tanh es la aproximación tanh que usa GPT-2.</translation>
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
        <translation>Consultas y claves giran ángulos que crecen con la posición; los scores dependen de la distancia.</translation>
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
        <translation>como en la plantilla</translation>
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
        <source>Optimizer.</source>
        <translation>Optimizador.</translation>
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
        <source>Number format of the parts.</source>
        <translation>Formato numérico de las partes.</translation>
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
        <translation>Hacia delante por token</translation>
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
        <translation>Cuentos breves (incluidos)</translation>
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
            <numerusform>Aún no hay ejecuciones. Entrene %n paso para probar el diseño.</numerusform>
            <numerusform>Aún no hay ejecuciones. Entrene %n pasos para probar el diseño.</numerusform>
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
    <name>eulerstack::widgets::Treemap</name>
    <message>
        <source>%1: %2 parameters, %3 % of the whole</source>
        <translation>%1: %2 parámetros, %3 % del total</translation>
    </message>
    <message>
        <source>Exact: the sum of all tensor sizes.</source>
        <translation>Exacto: la suma de los tamaños de todos los tensores.</translation>
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
