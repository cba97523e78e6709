<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>삽입(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation>설계(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>실행(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New design</source>
        <translation>새 설계(&amp;N)</translation>
    </message>
    <message>
        <source>New from &amp;preset…</source>
        <translation>프리셋에서 새로 만들기(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>열기(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>다른 이름으로 저장(&amp;A)…</translation>
    </message>
    <message>
        <source>Re&amp;vert to the file</source>
        <translation>파일로 되돌리기(&amp;V)</translation>
    </message>
    <message>
        <source>Export &amp;graph as SVG…</source>
        <translation>그래프를 SVG로 내보내기(&amp;G)…</translation>
    </message>
    <message>
        <source>Export graph as P&amp;NG…</source>
        <translation>그래프를 PNG로 내보내기(&amp;N)…</translation>
    </message>
    <message>
        <source>Export report as &amp;HTML…</source>
        <translation>보고서를 HTML로 내보내기(&amp;H)…</translation>
    </message>
    <message>
        <source>Export report as P&amp;DF…</source>
        <translation>보고서를 PDF로 내보내기(&amp;D)…</translation>
    </message>
    <message>
        <source>Export &amp;loss plot…</source>
        <translation>손실 그래프 내보내기(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Close design</source>
        <translation>설계 닫기(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>잘라내기(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>복제(&amp;D)</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>삭제(&amp;E)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>모두 선택(&amp;A)</translation>
    </message>
    <message>
        <source>Find &amp;block, field or command</source>
        <translation>블록, 필드, 명령 찾기(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Find in the YAML</source>
        <translation>YAML에서 찾기(&amp;F)</translation>
    </message>
    <message>
        <source>Rep&amp;lace in the YAML</source>
        <translation>YAML에서 바꾸기(&amp;L)</translation>
    </message>
    <message>
        <source>Rename te&amp;mplate</source>
        <translation>템플릿 이름 바꾸기(&amp;M)</translation>
    </message>
    <message>
        <source>Re&amp;set field to default</source>
        <translation>필드를 기본값으로(&amp;S)</translation>
    </message>
    <message>
        <source>Edit field as e&amp;xpression</source>
        <translation>필드를 식으로 편집(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Add block…</source>
        <translation>블록 추가(&amp;A)…</translation>
    </message>
    <message>
        <source>Move &amp;earlier</source>
        <translation>앞으로 옮기기(&amp;E)</translation>
    </message>
    <message>
        <source>Move &amp;later</source>
        <translation>뒤로 옮기기(&amp;L)</translation>
    </message>
    <message>
        <source>One repeat &amp;more</source>
        <translation>반복 한 번 늘리기(&amp;M)</translation>
    </message>
    <message>
        <source>One repeat le&amp;ss</source>
        <translation>반복 한 번 줄이기(&amp;S)</translation>
    </message>
    <message>
        <source>Split off a copy of the &amp;template</source>
        <translation>템플릿 사본으로 분리(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>다음 문제(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>이전 문제(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quick fix</source>
        <translation>빠른 수정(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Fix all safe</source>
        <translation>안전한 것 모두 고치기(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Validate</source>
        <translation>검사(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Compile…</source>
        <translation>컴파일(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Start or resume training</source>
        <translation>학습 시작 또는 재개(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>일시 정지(&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>중지(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;New run…</source>
        <translation>새 실행(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Wrap rows</source>
        <translation>줄 바꿈(&amp;W)</translation>
    </message>
    <message>
        <source>Ti&amp;dy layout</source>
        <translation>배치 정리(&amp;D)</translation>
    </message>
    <message>
        <source>E&amp;xpand or collapse</source>
        <translation>펼치기 또는 접기(&amp;X)</translation>
    </message>
    <message>
        <source>Collapse a&amp;ll</source>
        <translation>모두 접기(&amp;L)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>확대(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>축소(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>맞춤(&amp;F)</translation>
    </message>
    <message>
        <source>Fit &amp;selection</source>
        <translation>선택 영역 맞춤(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Blocks</source>
        <translation>블록(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>템플릿(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation>프리셋(&amp;P)</translation>
    </message>
    <message>
        <source>Pr&amp;oblems</source>
        <translation>문제(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;YAML</source>
        <translation>&amp;YAML</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>보고서(&amp;R)</translation>
    </message>
    <message>
        <source>R&amp;un</source>
        <translation>실행(&amp;U)</translation>
    </message>
    <message>
        <source>I&amp;nspector</source>
        <translation>인스펙터(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Canvas</source>
        <translation>캔버스(&amp;C)</translation>
    </message>
    <message>
        <source>Ne&amp;xt region</source>
        <translation>다음 영역(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious region</source>
        <translation>이전 영역(&amp;V)</translation>
    </message>
    <message>
        <source>Show or hide the botto&amp;m panel</source>
        <translation>아래 패널 보이기/숨기기(&amp;M)</translation>
    </message>
    <message>
        <source>Canvas on&amp;ly</source>
        <translation>캔버스만(&amp;L)</translation>
    </message>
    <message>
        <source>Full scr&amp;een</source>
        <translation>전체 화면(&amp;E)</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>배치 초기화</translation>
    </message>
    <message>
        <source>Next langua&amp;ge</source>
        <translation>다음 언어(&amp;G)</translation>
    </message>
    <message>
        <source>Next the&amp;me</source>
        <translation>다음 테마(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>키보드 단축키(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About EulerStack Studio</source>
        <translation>EulerStack Studio 정보(&amp;A)</translation>
    </message>
    <message>
        <source>P&amp;lan training on many GPUs…</source>
        <translation>여러 GPU 학습 계획(&amp;L)…</translation>
    </message>
</context>
<context>
    <name>CanvasAccessible</name>
    <message>
        <source>%1 billion parameters</source>
        <translation>파라미터 %1십억 개</translation>
    </message>
    <message>
        <source>%1 million parameters</source>
        <translation>파라미터 %1백만 개</translation>
    </message>
    <message>
        <source>%1 thousand parameters</source>
        <translation>파라미터 %1천 개</translation>
    </message>
    <message numerus="yes">
        <source>%n parameters</source>
        <translation>
            <numerusform>파라미터 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>스케줄</translation>
    </message>
    <message>
        <source>Entry %1 of %2</source>
        <translation>항목 %1/%2</translation>
    </message>
    <message>
        <source>repeat %1</source>
        <translation>반복 %1</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1퍼센트</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>오류 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>경고 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n streams</source>
        <translation>
            <numerusform>스트림 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>stream %1</source>
        <translation>스트림 %1</translation>
    </message>
</context>
<context>
    <name>CanvasView</name>
    <message numerus="yes">
        <source>%n layers</source>
        <translation>
            <numerusform>레이어 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Designs to read; - is standard input</source>
        <translation>읽을 설계. -는 표준 입력</translation>
    </message>
    <message>
        <source>Design to read; - is standard input</source>
        <translation>읽을 설계. -는 표준 입력</translation>
    </message>
    <message>
        <source>The same as FILE</source>
        <translation>FILE과 같음</translation>
    </message>
    <message>
        <source>Written: {file} ({bytes} bytes)</source>
        <translation>저장함: {file} ({bytes}바이트)</translation>
    </message>
    <message>
        <source>Dry run: {file} compiles to {bytes} bytes; nothing is written</source>
        <translation>시험 실행: {file} 컴파일 결과 {bytes}바이트. 아무것도 쓰지 않음</translation>
    </message>
    <message>
        <source>Resolve a design to the JSON that the engine builds and trains</source>
        <translation>설계를 엔진이 만들고 학습할 JSON으로 풀기</translation>
    </message>
    <message>
        <source>File to write; without it the JSON is printed</source>
        <translation>쓸 파일. 없으면 JSON을 출력</translation>
    </message>
    <message>
        <source>Print the JSON also when a file is written</source>
        <translation>파일을 쓸 때도 JSON 출력</translation>
    </message>
    <message>
        <source>Do everything but write</source>
        <translation>쓰기만 빼고 모두 실행</translation>
    </message>
    <message>
        <source>Describe a design: its layers, sizes and costs</source>
        <translation>설계 설명: 레이어, 크기, 비용</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>오류 있음</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>프리셋</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>레이어</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>파라미터</translation>
    </message>
    <message>
        <source>List the designs that come with the program</source>
        <translation>함께 제공되는 설계 목록</translation>
    </message>
    <message>
        <source>Tier, name, layers and exact parameters</source>
        <translation>단계, 이름, 레이어, 정확한 파라미터 수</translation>
    </message>
    <message>
        <source>How to print the list</source>
        <translation>목록 출력 형식</translation>
    </message>
    <message>
        <source>Print the YAML of one preset</source>
        <translation>프리셋 하나의 YAML 출력</translation>
    </message>
    <message>
        <source>Name in the list</source>
        <translation>목록의 이름</translation>
    </message>
    <message>
        <source>Print the language: sections, kinds and fields</source>
        <translation>언어 출력: 섹션, 종류, 필드</translation>
    </message>
    <message>
        <source>stories (built in), kjv, python, or a text file or a folder</source>
        <translation>stories(내장), kjv, python, 또는 텍스트 파일이나 폴더</translation>
    </message>
    <message>
        <source>Optimizer steps (100)</source>
        <translation>옵티마이저 단계 (100)</translation>
    </message>
    <message>
        <source>Sequences in a step (8)</source>
        <translation>단계당 시퀀스 (8)</translation>
    </message>
    <message>
        <source>Tokens in a sequence (256, at most max_seq_len)</source>
        <translation>시퀀스의 토큰 (256, 최대 max_seq_len)</translation>
    </message>
    <message>
        <source>Peak learning rate (training_hints.lr_peak)</source>
        <translation>최고 학습률 (training_hints.lr_peak)</translation>
    </message>
    <message>
        <source>Seed of weights and data (training_hints.seed)</source>
        <translation>가중치와 데이터의 시드 (training_hints.seed)</translation>
    </message>
    <message>
        <source>Where to compute (auto)</source>
        <translation>계산할 장치 (auto)</translation>
    </message>
    <message>
        <source>Folder for checkpoints; without it nothing is kept</source>
        <translation>체크포인트 폴더. 없으면 남기지 않음</translation>
    </message>
    <message>
        <source>Go on from the checkpoint in DIR</source>
        <translation>DIR의 체크포인트에서 이어 가기</translation>
    </message>
    <message>
        <source>jsonl: one JSON object a line for each event</source>
        <translation>jsonl: 이벤트마다 한 줄에 JSON 객체 하나</translation>
    </message>
    <message>
        <source>Train a design on text</source>
        <translation>텍스트로 설계 학습</translation>
    </message>
    <message>
        <source>OK: {file}</source>
        <translation>OK: {file}</translation>
    </message>
    <message>
        <source>OK: {file} (warnings: {warnings}, shown by --report)</source>
        <translation>OK: {file} (경고: {warnings}, --report로 보기)</translation>
    </message>
    <message>
        <source>Check designs: every error with its line and how to correct it</source>
        <translation>설계 검사: 모든 오류와 줄, 고치는 방법</translation>
    </message>
    <message>
        <source>Print figures, realism warnings and reserved keys as well</source>
        <translation>수치, 현실성 경고, 예약 키도 출력</translation>
    </message>
    <message>
        <source>Checks, explains, compiles and trains language-model designs.</source>
        <translation>언어 모델 설계를 검사, 설명, 컴파일, 학습합니다.</translation>
    </message>
    <message>
        <source>Print this help and exit</source>
        <translation>이 도움말 출력 후 종료</translation>
    </message>
    <message>
        <source>Print the version and exit</source>
        <translation>버전 출력 후 종료</translation>
    </message>
    <message>
        <source>Language; else EULERSTACK_LANG, else the system&apos;s</source>
        <translation>언어. 없으면 EULERSTACK_LANG, 그다음 시스템 언어</translation>
    </message>
    <message>
        <source>Stopped at step {steps} after {time}: loss {loss}, validation loss {val_loss}</source>
        <translation>단계 {steps}에서 {time} 뒤 중지됨: 손실 {loss}, 검증 손실 {val_loss}</translation>
    </message>
    <message>
        <source>Done at step {steps} after {time}: loss {loss}, validation loss {val_loss}</source>
        <translation>단계 {steps}에서 {time} 뒤 완료: 손실 {loss}, 검증 손실 {val_loss}</translation>
    </message>
    <message>
        <source>The weights are in {folder}</source>
        <translation>가중치 위치: {folder}</translation>
    </message>
    <message>
        <source>Engine {version}, LibTorch {torch}</source>
        <translation>엔진 {version}, LibTorch {torch}</translation>
    </message>
    <message>
        <source>step {step}/{steps}</source>
        <translation>단계 {step}/{steps}</translation>
    </message>
    <message>
        <source>loss {loss}</source>
        <translation>손실 {loss}</translation>
    </message>
    <message>
        <source>validation loss {loss}</source>
        <translation>검증 손실 {loss}</translation>
    </message>
    <message>
        <source>{speed} tokens/s</source>
        <translation>초당 {speed} 토큰</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} 남음</translation>
    </message>
    <message>
        <source>Sample after step {step}:</source>
        <translation>단계 {step} 뒤의 표본:</translation>
    </message>
    <message>
        <source>Checkpoint of step {step}: {path}</source>
        <translation>단계 {step}의 체크포인트: {path}</translation>
    </message>
    <message>
        <source>Stopping after this step; Ctrl-C again ends the run at once</source>
        <translation>이 단계 뒤에 중지합니다. Ctrl-C를 다시 누르면 바로 끝냅니다</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>사용법</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>옵션</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>ARGUMENTS</source>
        <translation>인수</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>인수</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>필수</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>옵션</translation>
    </message>
    <message>
        <source>Folder to write for the Hugging Face libraries: model, weights, tokenizer, code</source>
        <translation>Hugging Face 라이브러리용으로 쓸 폴더: 모델, 가중치, 토크나이저, 코드</translation>
    </message>
    <message>
        <source>Trained weights to export: a checkpoint, a folder of them, a safetensors file</source>
        <translation>내보낼 학습된 가중치: 체크포인트, 체크포인트 폴더, safetensors 파일</translation>
    </message>
    <message>
        <source>Seed of fresh weights (training_hints.seed)</source>
        <translation>새 가중치의 시드 (training_hints.seed)</translation>
    </message>
    <message>
        <source>Number format of the weights (model.dtype)</source>
        <translation>가중치의 숫자 형식 (model.dtype)</translation>
    </message>
    <message>
        <source>Largest size of one file of weights in MiB (4096)</source>
        <translation>가중치 파일 하나의 최대 크기, MiB (4096)</translation>
    </message>
    <message>
        <source>Replace the folder whatever is in it</source>
        <translation>무엇이 있든 폴더를 대체합니다</translation>
    </message>
    <message>
        <source>Print a script that completes commands in a shell</source>
        <translation>셸에서 명령을 자동 완성하는 스크립트를 출력합니다</translation>
    </message>
    <message>
        <source>Shell that loads the script</source>
        <translation>스크립트를 읽을 셸</translation>
    </message>
    <message>
        <source>Compare two designs: structure, parameters, memory, work</source>
        <translation>두 설계의 구조, 매개변수, 메모리, 작업량을 비교합니다</translation>
    </message>
    <message>
        <source>How to print the difference</source>
        <translation>차이를 출력하는 방법</translation>
    </message>
    <message>
        <source>two files are needed</source>
        <translation>파일이 두 개 필요합니다</translation>
    </message>
    <message>
        <source>Not formatted: {file}</source>
        <translation>정돈되지 않음: {file}</translation>
    </message>
    <message>
        <source>Formatted: {file}</source>
        <translation>정돈됨: {file}</translation>
    </message>
    <message>
        <source>Give files the canonical layout; comments and values stay</source>
        <translation>파일을 표준 배치로 정돈합니다. 주석과 값은 그대로입니다</translation>
    </message>
    <message>
        <source>Write nothing; exit code 1 when a file would change</source>
        <translation>아무것도 쓰지 않습니다. 바뀔 파일이 있으면 종료 코드 1</translation>
    </message>
    <message>
        <source>Text to go on from</source>
        <translation>이어서 쓸 텍스트</translation>
    </message>
    <message>
        <source>Tokens of each phase at most (its budget, or 256)</source>
        <translation>단계마다 최대 토큰 수 (단계의 예산, 또는 256)</translation>
    </message>
    <message>
        <source>0 takes the likeliest token, more is freer (0.8)</source>
        <translation>0은 가장 그럴듯한 토큰, 클수록 자유롭습니다 (0.8)</translation>
    </message>
    <message>
        <source>Draws from the N likeliest tokens (40; 0: all)</source>
        <translation>가장 그럴듯한 N개 토큰에서 뽑습니다 (40, 0: 전체)</translation>
    </message>
    <message>
        <source>Draws from the smallest set with this share of the probability (1)</source>
        <translation>이 확률 몫을 갖는 가장 작은 집합에서 뽑습니다 (1)</translation>
    </message>
    <message>
        <source>Seed of the draws, and of fresh weights (0)</source>
        <translation>추첨과 새 가중치의 시드 (0)</translation>
    </message>
    <message>
        <source>One execution mode alone</source>
        <translation>실행 모드 하나만</translation>
    </message>
    <message>
        <source>Prints phases that are not visible too</source>
        <translation>보이지 않는 단계도 출력합니다</translation>
    </message>
    <message>
        <source>Keeps what memories learn in FILE, and goes on from it</source>
        <translation>메모리가 배운 것을 FILE에 보관하고 거기서 이어 갑니다</translation>
    </message>
    <message>
        <source>json: one object with all phases</source>
        <translation>json: 모든 단계를 담은 객체 하나</translation>
    </message>
    <message>
        <source>{mode}: {tokens} tokens that are not shown</source>
        <translation>{mode}: 보이지 않는 토큰 {tokens}개</translation>
    </message>
    <message>
        <source>{mode}: {tokens} tokens</source>
        <translation>{mode}: 토큰 {tokens}개</translation>
    </message>
    <message>
        <source>Hidden states were fed back: there is no text</source>
        <translation>은닉 상태를 되먹였습니다. 텍스트가 없습니다</translation>
    </message>
    <message>
        <source>{tokens} tokens, {rate} tokens/s, cache {bytes}</source>
        <translation>토큰 {tokens}개, 초당 {rate}토큰, 캐시 {bytes}</translation>
    </message>
    <message>
        <source>Surprise of {path}: {value}</source>
        <translation>{path}의 놀람: {value}</translation>
    </message>
    <message>
        <source>The weights are fresh: the text means nothing yet</source>
        <translation>새 가중치입니다. 텍스트에 아직 뜻이 없습니다</translation>
    </message>
    <message>
        <source>Write text with a checkpoint&apos;s folder, or with a design&apos;s fresh weights</source>
        <translation>체크포인트 폴더나 설계의 새 가중치로 텍스트를 씁니다</translation>
    </message>
    <message>
        <source>Warning ({file}:{line}): {what}</source>
        <translation>경고 ({file}:{line}): {what}</translation>
    </message>
    <message>
        <source>{name}: layers: {layers}, parameters: {parameters}</source>
        <translation>{name}: 레이어: {layers}, 매개변수: {parameters}</translation>
    </message>
    <message>
        <source>A model&apos;s folder or its config.json; - is standard input</source>
        <translation>모델 폴더 또는 그 config.json. -는 표준 입력입니다</translation>
    </message>
    <message>
        <source>Name of the model in the design</source>
        <translation>설계에서 쓸 모델 이름</translation>
    </message>
    <message>
        <source>How to print it; json-schema: for YAML editors</source>
        <translation>출력 형식. json-schema: YAML 편집기용</translation>
    </message>
    <message>
        <source>json: one object a file, one a line; html: a page of one file; sarif: one log</source>
        <translation>json: 파일마다 객체 하나, 한 줄씩. html: 파일 하나의 페이지. sarif: 로그 하나</translation>
    </message>
    <message>
        <source>there is something else than a folder at this place</source>
        <translation>이 자리에 폴더가 아닌 것이 있습니다</translation>
    </message>
    <message>
        <source>the folder holds files that are not an unchanged export; --force replaces everything in it</source>
        <translation>폴더에 내보낸 그대로가 아닌 파일이 있습니다. --force는 안의 모든 것을 대체합니다</translation>
    </message>
    <message>
        <source>Written: {folder} ({parameters} parameters, {dtype})</source>
        <translation>기록함: {folder} (매개변수 {parameters}개, {dtype})</translation>
    </message>
    <message>
        <source>Write it as the library&apos;s own family (Llama, GPT-2 ...) that it equals</source>
        <translation>이 설계와 같은 라이브러리 고유 계열(Llama, GPT-2 ...)로 씁니다</translation>
    </message>
    <message>
        <source>json: one object a file, one a line</source>
        <translation>json: 파일마다 한 줄에 객체 하나</translation>
    </message>
    <message>
        <source>{name}: {value} on average</source>
        <translation>{name}: 평균 {value}</translation>
    </message>
    <message>
        <source>What persistent memories learned is in {path}</source>
        <translation>지속 메모리가 학습한 내용은 {path}에 있습니다</translation>
    </message>
    <message>
        <source>Plan a training run on many GPUs: splits that fit, time, cost</source>
        <translation>여러 GPU에서의 학습 계획: 들어맞는 분할, 시간, 비용</translation>
    </message>
    <message>
        <source>How many GPUs; default 1</source>
        <translation>GPU 개수. 기본값 1</translation>
    </message>
    <message>
        <source>Their kind; default h100</source>
        <translation>GPU 종류. 기본값 h100</translation>
    </message>
    <message>
        <source>Tokens to train on; default 20 for each active parameter</source>
        <translation>학습할 토큰 수. 기본값은 활성 파라미터 하나당 20개</translation>
    </message>
    <message>
        <source>Tokens of a step; default by the size of the model</source>
        <translation>한 스텝의 토큰 수. 기본값은 모델 크기에 따름</translation>
    </message>
    <message>
        <source>Tokens of a sequence; default max_seq_len, at most 8192</source>
        <translation>시퀀스 하나의 토큰 수. 기본값은 max_seq_len, 최대 8192</translation>
    </message>
    <message>
        <source>Price of a GPU for an hour; default a round figure of its kind</source>
        <translation>GPU 한 시간의 가격. 기본값은 그 종류의 어림값</translation>
    </message>
    <message>
        <source>How to print the plan</source>
        <translation>계획을 출력하는 형식</translation>
    </message>
    <message>
        <source>No plug-in is allowed</source>
        <translation>허용된 플러그인이 없습니다</translation>
    </message>
    <message>
        <source>Allowed {name}: {contents}</source>
        <translation>허용됨: {name}: {contents}</translation>
    </message>
    <message>
        <source>Removed {name}</source>
        <translation>제거됨: {name}</translation>
    </message>
    <message>
        <source>List, allow and remove plug-ins, libraries that add kinds</source>
        <translation>플러그인(종류를 더하는 라이브러리)을 나열, 허용, 제거합니다</translation>
    </message>
    <message>
        <source>Plug-ins that are allowed</source>
        <translation>허용된 플러그인</translation>
    </message>
    <message>
        <source>Let the engine load this file: it runs with your rights</source>
        <translation>엔진이 이 파일을 불러오게 합니다. 파일은 사용자의 권한으로 실행됩니다</translation>
    </message>
    <message>
        <source>Shared library of the plug-in</source>
        <translation>플러그인의 공유 라이브러리</translation>
    </message>
    <message>
        <source>Take a plug-in off the list</source>
        <translation>플러그인을 목록에서 뺍니다</translation>
    </message>
    <message>
        <source>Turn a Hugging Face model (its config.json, its weights) into a design</source>
        <translation>Hugging Face 모델(config.json과 가중치)을 설계로 바꿉니다</translation>
    </message>
    <message>
        <source>File to write; without it the YAML is printed. With --weights a folder</source>
        <translation>쓸 파일. 없으면 YAML을 출력합니다. --weights와 함께면 폴더</translation>
    </message>
    <message>
        <source>Take the safetensors weights beside the config too</source>
        <translation>설정 파일 옆의 safetensors 가중치도 가져옵니다</translation>
    </message>
    <message>
        <source>Parts of a batch, computed one after the other to save memory (1)</source>
        <translation>배치를 나누는 부분의 수. 메모리를 아끼려고 차례로 계산합니다 (1)</translation>
    </message>
    <message>
        <source>Of products and activations (auto: float32 on the CPU, else model.dtype)</source>
        <translation>곱과 활성값의 형식 (auto: CPU에서는 float32, 그 밖에는 model.dtype)</translation>
    </message>
    <message>
        <source>... and {count} more of {id}</source>
        <translation>... 그리고 {id} {count}개 더</translation>
    </message>
    <message>
        <source>there is something at this place already</source>
        <translation>이 자리에 이미 무언가가 있습니다</translation>
    </message>
    <message>
        <source>Left out, as the class leaves it out: {names}{more}</source>
        <translation>클래스가 빼는 대로 뺐습니다: {names}{more}</translation>
    </message>
    <message>
        <source>Written: {folder} ({tensors} tensors, {bytes})</source>
        <translation>기록됨: {folder} (텐서 {tensors}개, {bytes})</translation>
    </message>
    <message>
        <source>Ids of the model&apos;s own tokenizer to go on from; ids are written</source>
        <translation>이어서 생성할, 모델 자체 토크나이저의 id. 결과도 id로 씁니다</translation>
    </message>
    <message>
        <source>the model was made with the tokenizer of {path}, to which the bytes of a text mean nothing; turn the text into ids with that tokenizer and give them as --prompt-ids</source>
        <translation>이 모델은 {path}의 토크나이저로 만들어져 텍스트의 바이트가 아무 뜻도 없습니다. 그 토크나이저로 텍스트를 id로 바꿔 --prompt-ids로 주세요</translation>
    </message>
    <message>
        <source>{where} is {theirs} there, {ours} here</source>
        <translation>{where}: 그쪽은 {theirs}, 여기는 {ours}</translation>
    </message>
    <message>
        <source>the weights need {needed} MiB, {free} MiB are free</source>
        <translation>가중치에 {needed} MiB가 필요하지만 {free} MiB만 비어 있습니다</translation>
    </message>
</context>
<context>
    <name>FileStore</name>
    <message>
        <source>The file name is longer than %1 bytes</source>
        <translation>파일 이름이 %1바이트를 넘습니다</translation>
    </message>
    <message>
        <source>Save under a shorter name</source>
        <translation>더 짧은 이름으로 저장하십시오</translation>
    </message>
    <message>
        <source>%1 is not a file</source>
        <translation>파일이 아닙니다: %1</translation>
    </message>
    <message>
        <source>Save under another name</source>
        <translation>다른 이름으로 저장하십시오</translation>
    </message>
    <message>
        <source>The folder %1 does not exist</source>
        <translation>없는 폴더입니다: %1</translation>
    </message>
    <message>
        <source>Save in another folder</source>
        <translation>다른 폴더에 저장하십시오</translation>
    </message>
    <message>
        <source>The file does not exist</source>
        <translation>파일이 없습니다</translation>
    </message>
    <message>
        <source>Check the path</source>
        <translation>경로를 확인하십시오</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>파일이 아닙니다</translation>
    </message>
    <message>
        <source>Open a .yml file</source>
        <translation>.yml 파일을 여십시오</translation>
    </message>
    <message>
        <source>The file has %1 bytes, at most %2 are read</source>
        <translation>파일 크기 %1바이트, 최대 %2까지 읽습니다</translation>
    </message>
    <message>
        <source>Open a smaller file</source>
        <translation>더 작은 파일을 여십시오</translation>
    </message>
    <message>
        <source>Check the permissions</source>
        <translation>권한을 확인하십시오</translation>
    </message>
    <message>
        <source>Check the disk</source>
        <translation>디스크를 확인하십시오</translation>
    </message>
    <message>
        <source>The file is still growing</source>
        <translation>파일이 아직 커지고 있습니다</translation>
    </message>
    <message>
        <source>Open it when it is complete</source>
        <translation>완성된 뒤에 여십시오</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text</source>
        <translation>파일이 UTF-8 텍스트가 아닙니다</translation>
    </message>
    <message>
        <source>Convert it to UTF-8 and open it again</source>
        <translation>UTF-8로 바꾸어 다시 여십시오</translation>
    </message>
    <message>
        <source>The file is read-only</source>
        <translation>읽기 전용 파일입니다</translation>
    </message>
    <message>
        <source>Save a copy under another name</source>
        <translation>다른 이름으로 복사본을 저장하십시오</translation>
    </message>
    <message>
        <source>Save a copy in another folder</source>
        <translation>다른 폴더에 복사본을 저장하십시오</translation>
    </message>
    <message>
        <source>The file on disk differs from what was written</source>
        <translation>디스크의 파일이 쓴 내용과 다릅니다</translation>
    </message>
</context>
<context>
    <name>InnerText</name>
    <message>
        <source>residual %1 × %2</source>
        <translation>잔차 %1 × %2</translation>
    </message>
    <message>
        <source>Mixer</source>
        <translation>믹서</translation>
    </message>
    <message>
        <source>Feed-forward</source>
        <translation>피드포워드</translation>
    </message>
    <message>
        <source>one layer</source>
        <translation>레이어 한 개</translation>
    </message>
    <message numerus="yes">
        <source>one layer shown, repeated %n times</source>
        <translation>
            <numerusform>레이어 한 개 표시, %n번 반복</numerusform>
        </translation>
    </message>
    <message>
        <source>per layer</source>
        <translation>레이어당</translation>
    </message>
    <message>
        <source>%1 heads, %2 KV</source>
        <translation>헤드 %1, KV %2</translation>
    </message>
    <message>
        <source>mixer %1</source>
        <translation>믹서 %1</translation>
    </message>
    <message>
        <source>FFN %1</source>
        <translation>FFN %1</translation>
    </message>
    <message>
        <source>memory %1</source>
        <translation>메모리 %1</translation>
    </message>
    <message>
        <source>gate %1</source>
        <translation>게이트 %1</translation>
    </message>
    <message>
        <source>norms and others %1</source>
        <translation>정규화와 기타 %1</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>메모리</translation>
    </message>
    <message>
        <source>the other tokens skip the layer</source>
        <translation>나머지 토큰은 이 레이어를 건너뜁니다</translation>
    </message>
    <message>
        <source>Depth gating</source>
        <translation>깊이 게이트</translation>
    </message>
    <message>
        <source>fixed in use</source>
        <translation>사용 중 고정</translation>
    </message>
</context>
<context>
    <name>InspectorForm</name>
    <message>
        <source>Entry</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>재정의</translation>
    </message>
    <message>
        <source>Mixer</source>
        <translation>믹서</translation>
    </message>
    <message>
        <source>Feed-forward</source>
        <translation>피드포워드</translation>
    </message>
    <message>
        <source>Norm and residual</source>
        <translation>정규화와 잔차</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>메모리</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>토크나이저</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>임베딩</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>헤드</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>Compatibility</source>
        <translation>호환성</translation>
    </message>
    <message>
        <source>Modifiers</source>
        <translation>수정자</translation>
    </message>
    <message>
        <source>required</source>
        <translation>필수</translation>
    </message>
    <message>
        <source>off</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>합치기</translation>
    </message>
    <message>
        <source>Integrator</source>
        <translation>적분기</translation>
    </message>
    <message>
        <source>Depth gating</source>
        <translation>깊이 게이트</translation>
    </message>
    <message>
        <source>Shape change</source>
        <translation>폭 변경</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>스트림</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Set window to {length}</source>
        <translation>window: {length} 설정</translation>
    </message>
    <message>
        <source>Set vocab_size to {needed}</source>
        <translation>vocab_size: {needed} 설정</translation>
    </message>
    <message>
        <source>Set tie_word_embeddings to {value}</source>
        <translation>tie_word_embeddings: {value} 설정</translation>
    </message>
    <message>
        <source>Set tie_weights to {value}</source>
        <translation>tie_weights: {value} 설정</translation>
    </message>
    <message>
        <source>Set vocab_size to {padded}</source>
        <translation>vocab_size: {padded} 설정</translation>
    </message>
    <message>
        <source>Set dtype to bfloat16</source>
        <translation>dtype: bfloat16 설정</translation>
    </message>
    <message>
        <source>The text cannot be read as YAML from here on</source>
        <translation>여기부터 YAML로 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>Check colons, quotes and indentation at this place</source>
        <translation>이 위치의 콜론, 따옴표, 들여쓰기를 확인하십시오</translation>
    </message>
    <message>
        <source>The byte {byte} is not part of UTF-8 text</source>
        <translation>바이트 {byte}: UTF-8 텍스트가 아닙니다</translation>
    </message>
    <message>
        <source>Save the file with the encoding UTF-8</source>
        <translation>파일을 UTF-8로 저장하십시오</translation>
    </message>
    <message>
        <source>The control character {code} stands in the text</source>
        <translation>텍스트에 제어 문자가 있습니다: {code}</translation>
    </message>
    <message>
        <source>Remove the character</source>
        <translation>문자를 지우십시오</translation>
    </message>
    <message>
        <source>A line ends with a carriage return alone</source>
        <translation>줄이 캐리지 리턴만으로 끝납니다</translation>
    </message>
    <message>
        <source>End lines with a line feed</source>
        <translation>줄을 줄바꿈 문자(LF)로 끝내십시오</translation>
    </message>
    <message>
        <source>The line is indented with a tab</source>
        <translation>줄이 탭으로 들여쓰기되어 있습니다</translation>
    </message>
    <message>
        <source>Indent with spaces</source>
        <translation>공백으로 들여쓰십시오</translation>
    </message>
    <message>
        <source>The quote {quote} is not closed</source>
        <translation>따옴표가 닫히지 않았습니다: {quote}</translation>
    </message>
    <message>
        <source>Add {quote} at the end of the text</source>
        <translation>텍스트 끝에 추가하십시오: {quote}</translation>
    </message>
    <message>
        <source>The bracket {bracket} is not closed</source>
        <translation>괄호가 닫히지 않았습니다: {bracket}</translation>
    </message>
    <message>
        <source>Add {closing} after the last value</source>
        <translation>마지막 값 뒤에 추가하십시오: {closing}</translation>
    </message>
    <message>
        <source>The bracket {bracket} closes nothing</source>
        <translation>괄호가 닫을 대상이 없습니다: {bracket}</translation>
    </message>
    <message>
        <source>Remove {bracket}, or open it before</source>
        <translation>지우거나 앞에서 여십시오: {bracket}</translation>
    </message>
    <message>
        <source>The bracket {bracket} does not close the {open} of line {line}</source>
        <translation>괄호 {bracket}: {line}번째 줄의 {open}와(과) 짝이 맞지 않습니다</translation>
    </message>
    <message>
        <source>Close it with {closing}</source>
        <translation>다음으로 닫으십시오: {closing}</translation>
    </message>
    <message>
        <source>A colon is missing after the key</source>
        <translation>키 뒤에 콜론이 없습니다</translation>
    </message>
    <message>
        <source>Write it as key: value</source>
        <translation>key: value 형식으로 쓰십시오</translation>
    </message>
    <message>
        <source>A second colon stands in one entry</source>
        <translation>한 항목에 콜론이 두 번 있습니다</translation>
    </message>
    <message>
        <source>Put quotes around the value, or move the inner key to a line of its own</source>
        <translation>값을 따옴표로 묶거나 안쪽 키를 다음 줄로 옮기십시오</translation>
    </message>
    <message>
        <source>The indentation of this line fits no entry above it</source>
        <translation>이 줄의 들여쓰기가 위의 어느 항목과도 맞지 않습니다</translation>
    </message>
    <message>
        <source>Align the line with the keys it belongs to</source>
        <translation>줄을 해당하는 키에 맞추십시오</translation>
    </message>
    <message>
        <source>The entry above has a value already and cannot hold keys</source>
        <translation>위 항목에 이미 값이 있어 키를 담을 수 없습니다</translation>
    </message>
    <message>
        <source>Align the line with the entry above, or remove the value there</source>
        <translation>줄을 위 항목에 맞추거나 위의 값을 지우십시오</translation>
    </message>
    <message>
        <source>A list item stands among keys</source>
        <translation>키 사이에 목록 항목이 있습니다</translation>
    </message>
    <message>
        <source>Put the item under a key of its own, or remove the dash</source>
        <translation>항목을 자기 키 아래에 두거나 대시를 지우십시오</translation>
    </message>
    <message>
        <source>A key stands among list items</source>
        <translation>목록 항목 사이에 키가 있습니다</translation>
    </message>
    <message>
        <source>Indent the key into an item, or write it before the list</source>
        <translation>키를 항목 안으로 들여쓰거나 목록 앞에 쓰십시오</translation>
    </message>
    <message>
        <source>There is more text after the end of the value</source>
        <translation>값이 끝난 뒤에 텍스트가 더 있습니다</translation>
    </message>
    <message>
        <source>Remove it, or put quotes around the whole value</source>
        <translation>지우거나 값 전체를 따옴표로 묶으십시오</translation>
    </message>
    <message>
        <source>A comma is missing between two entries</source>
        <translation>두 항목 사이에 쉼표가 없습니다</translation>
    </message>
    <message>
        <source>Separate the entries with a comma</source>
        <translation>항목을 쉼표로 나누십시오</translation>
    </message>
    <message>
        <source>A value is missing before the comma</source>
        <translation>쉼표 앞에 값이 없습니다</translation>
    </message>
    <message>
        <source>Remove the comma, or write a value</source>
        <translation>쉼표를 지우거나 값을 쓰십시오</translation>
    </message>
    <message>
        <source>An expression between brackets needs quotes</source>
        <translation>괄호 안의 식에는 따옴표가 필요합니다</translation>
    </message>
    <message>
        <source>Write &quot;{text}&quot;</source>
        <translation>&quot;{text}&quot; 형식으로 쓰십시오</translation>
    </message>
    <message>
        <source>A value cannot begin with {character}</source>
        <translation>값은 다음 문자로 시작할 수 없습니다: {character}</translation>
    </message>
    <message>
        <source>Put quotes around the value</source>
        <translation>값을 따옴표로 묶으십시오</translation>
    </message>
    <message>
        <source>The escape {text} does not exist</source>
        <translation>없는 이스케이프입니다: {text}</translation>
    </message>
    <message>
        <source>Write \\ for a backslash, or use single quotes</source>
        <translation>백슬래시는 \\로 쓰거나 작은따옴표를 쓰십시오</translation>
    </message>
    <message>
        <source>Nothing can follow | or &gt; on the same line</source>
        <translation>| 또는 &gt; 뒤에는 같은 줄에 아무것도 올 수 없습니다</translation>
    </message>
    <message>
        <source>Put the text on the next line, or quote the value</source>
        <translation>텍스트를 다음 줄에 두거나 따옴표로 묶으십시오</translation>
    </message>
    <message>
        <source>An anchor or an alias is not complete</source>
        <translation>앵커 또는 별칭이 완전하지 않습니다</translation>
    </message>
    <message>
        <source>Write &amp;name before a value and *name where it is used again</source>
        <translation>값 앞에 &amp;name, 다시 쓰는 곳에 *name을 쓰십시오</translation>
    </message>
    <message>
        <source>There is no anchor &amp;{name} before this alias</source>
        <translation>이 별칭 앞에 앵커가 없습니다: &amp;{name}</translation>
    </message>
    <message>
        <source>Write &amp;{name} at the value to use, before this line</source>
        <translation>이 줄보다 앞의 값에 쓰십시오: &amp;{name}</translation>
    </message>
    <message>
        <source>The file holds more than one document</source>
        <translation>파일에 문서가 두 개 이상 있습니다</translation>
    </message>
    <message>
        <source>Keep one document: remove this line and what follows</source>
        <translation>문서 하나만 두십시오: 이 줄과 그 뒤를 지우십시오</translation>
    </message>
    <message>
        <source>The key &quot;{key}&quot; stands twice, first in line {line}</source>
        <translation>키 &quot;{key}&quot;: 두 번 있습니다. 처음은 {line}번째 줄입니다</translation>
    </message>
    <message>
        <source>Keep one of the two</source>
        <translation>둘 중 하나만 남기십시오</translation>
    </message>
    <message>
        <source>Merge keys (&lt;&lt;) are not part of the language</source>
        <translation>병합 키(&lt;&lt;)는 이 언어에 없습니다</translation>
    </message>
    <message>
        <source>Write the keys out, or use an alias for the whole value</source>
        <translation>키를 모두 쓰거나 값 전체에 별칭을 쓰십시오</translation>
    </message>
    <message>
        <source>The key {key} is not text</source>
        <translation>키가 텍스트가 아닙니다: {key}</translation>
    </message>
    <message>
        <source>Put quotes around the key</source>
        <translation>키를 따옴표로 묶으십시오</translation>
    </message>
    <message>
        <source>A key is a list, a mapping or an alias</source>
        <translation>키가 목록, 매핑 또는 별칭입니다</translation>
    </message>
    <message>
        <source>Use text as key</source>
        <translation>텍스트를 키로 쓰십시오</translation>
    </message>
    <message>
        <source>The tag {tag} is not part of the language</source>
        <translation>이 언어에 없는 태그입니다: {tag}</translation>
    </message>
    <message>
        <source>Remove the tag</source>
        <translation>태그를 지우십시오</translation>
    </message>
    <message>
        <source>The alias *{name} stands inside its own anchor</source>
        <translation>별칭이 자기 앵커 안에 있습니다: *{name}</translation>
    </message>
    <message>
        <source>Remove the alias</source>
        <translation>별칭을 지우십시오</translation>
    </message>
    <message>
        <source>The file has {bytes} bytes, the limit is {limit}</source>
        <translation>파일 크기 {bytes}바이트, 한도 {limit}</translation>
    </message>
    <message>
        <source>Shorten the file: use templates and repeat</source>
        <translation>파일을 줄이십시오: 템플릿과 repeat를 쓰십시오</translation>
    </message>
    <message>
        <source>Values are nested more than {limit} deep</source>
        <translation>값의 중첩이 한도를 넘습니다: {limit}</translation>
    </message>
    <message>
        <source>Use fewer levels</source>
        <translation>단계를 줄이십시오</translation>
    </message>
    <message>
        <source>The document has more than {limit} keys and values</source>
        <translation>문서의 키와 값이 한도를 넘습니다: {limit}</translation>
    </message>
    <message>
        <source>A mapping has more than {limit} keys</source>
        <translation>매핑의 키가 한도를 넘습니다: {limit}</translation>
    </message>
    <message>
        <source>Use fewer keys</source>
        <translation>키를 줄이십시오</translation>
    </message>
    <message>
        <source>A text has {bytes} bytes, the limit is {limit}</source>
        <translation>텍스트 크기 {bytes}바이트, 한도 {limit}</translation>
    </message>
    <message>
        <source>Shorten the text</source>
        <translation>텍스트를 줄이십시오</translation>
    </message>
    <message>
        <source>The document has more than {limit} anchors</source>
        <translation>문서의 앵커가 한도를 넘습니다: {limit}</translation>
    </message>
    <message>
        <source>Use templates instead of anchors</source>
        <translation>앵커 대신 템플릿을 쓰십시오</translation>
    </message>
    <message>
        <source>The document has more than {limit} aliases</source>
        <translation>문서의 별칭이 한도를 넘습니다: {limit}</translation>
    </message>
    <message>
        <source>Use templates instead of aliases</source>
        <translation>별칭 대신 템플릿을 쓰십시오</translation>
    </message>
    <message>
        <source>Written out, the aliases make more than {limit} values</source>
        <translation>별칭을 펼치면 값이 한도를 넘습니다: {limit}</translation>
    </message>
    <message>
        <source>Use fewer aliases of aliases</source>
        <translation>별칭의 별칭을 줄이십시오</translation>
    </message>
    <message>
        <source>{count} more problems are not listed</source>
        <translation>표시하지 않은 문제: {count}개 더</translation>
    </message>
    <message>
        <source>Correct those that are listed first</source>
        <translation>표시된 문제부터 고치십시오</translation>
    </message>
    <message>
        <source>The document is {value}, not a mapping of sections</source>
        <translation>문서가 섹션 매핑이 아닙니다: {value}</translation>
    </message>
    <message>
        <source>Start with schema_version: 1 and the sections of a model</source>
        <translation>schema_version: 1과 모델 섹션으로 시작하십시오</translation>
    </message>
    <message>
        <source>schema_version is {value}; this version reads 1</source>
        <translation>schema_version: {value}. 이 버전은 1을 읽습니다</translation>
    </message>
    <message>
        <source>Write schema_version: 1</source>
        <translation>schema_version: 1을 쓰십시오</translation>
    </message>
    <message>
        <source>Unknown key &quot;{key}&quot;</source>
        <translation>모르는 키 &quot;{key}&quot;</translation>
    </message>
    <message>
        <source>Use one of: {allowed}</source>
        <translation>다음 중 하나를 쓰십시오: {allowed}</translation>
    </message>
    <message>
        <source>Unknown key &quot;{key}&quot;; {nearest} is near</source>
        <translation>모르는 키 &quot;{key}&quot;. 비슷한 키: {nearest}</translation>
    </message>
    <message>
        <source>Rename it to {nearest}, or use one of: {allowed}</source>
        <translation>{nearest}(으)로 바꾸거나 다음 중 하나를 쓰십시오: {allowed}</translation>
    </message>
    <message>
        <source>The key {key} is missing</source>
        <translation>키가 없습니다: {key}</translation>
    </message>
    <message>
        <source>Add {key}: {example}</source>
        <translation>{key} 추가: {example}</translation>
    </message>
    <message>
        <source>{key} is part of the language, not built in this version yet</source>
        <translation>{key}: 언어의 일부이지만 이 버전에는 아직 없습니다</translation>
    </message>
    <message>
        <source>Remove {key} until then</source>
        <translation>그때까지 지우십시오: {key}</translation>
    </message>
    <message>
        <source>{field} is {value}, not a whole number</source>
        <translation>{field}: {value}. 정수가 아닙니다</translation>
    </message>
    <message>
        <source>Write a whole number without quotes and without a decimal point</source>
        <translation>따옴표와 소수점 없이 정수를 쓰십시오</translation>
    </message>
    <message>
        <source>{field} is {value}, not a number</source>
        <translation>{field}: {value}. 숫자가 아닙니다</translation>
    </message>
    <message>
        <source>Write a number without quotes, such as 0.1 or 3e-4</source>
        <translation>따옴표 없이 숫자를 쓰십시오. 예: 0.1, 3e-4</translation>
    </message>
    <message>
        <source>{field} is {value}, not true or false</source>
        <translation>{field}: {value}. true 또는 false가 아닙니다</translation>
    </message>
    <message>
        <source>Write true or false without quotes</source>
        <translation>따옴표 없이 true 또는 false를 쓰십시오</translation>
    </message>
    <message>
        <source>{field} is {value}, not text</source>
        <translation>{field}: {value}. 텍스트가 아닙니다</translation>
    </message>
    <message>
        <source>Write a text, in quotes when it looks like a number</source>
        <translation>텍스트를 쓰십시오. 숫자처럼 보이면 따옴표로 묶으십시오</translation>
    </message>
    <message>
        <source>{field} is {value}, not a mapping</source>
        <translation>{field}: {value}. 매핑이 아닙니다</translation>
    </message>
    <message>
        <source>Write KEY: VALUE lines below {field}:</source>
        <translation>KEY: VALUE 줄을 다음 아래에 쓰십시오: {field}:</translation>
    </message>
    <message>
        <source>{field} is {value}, not a list</source>
        <translation>{field}: {value}. 목록이 아닙니다</translation>
    </message>
    <message>
        <source>Write one item a line, each after a dash</source>
        <translation>한 줄에 한 항목씩 대시 뒤에 쓰십시오</translation>
    </message>
    <message>
        <source>{field} has length {count}; it takes {expected}</source>
        <translation>{field}: 길이 {count}, 필요한 길이 {expected}</translation>
    </message>
    <message>
        <source>Write exactly {expected} values, such as [0.9, 0.95]</source>
        <translation>값을 정확히 {expected}개 쓰십시오. 예: [0.9, 0.95]</translation>
    </message>
    <message>
        <source>{field}: {text} gives {value}, not a whole number</source>
        <translation>{field}: {text}의 값 {value}. 정수가 아닙니다</translation>
    </message>
    <message>
        <source>Use // to divide without a remainder</source>
        <translation>나머지 없이 나누려면 //를 쓰십시오</translation>
    </message>
    <message>
        <source>{field} is {value}, not a finite number</source>
        <translation>{field}: {value}. 유한한 숫자가 아닙니다</translation>
    </message>
    <message>
        <source>Write a number within {range}</source>
        <translation>다음 범위의 숫자를 쓰십시오: {range}</translation>
    </message>
    <message>
        <source>{field} is {value}, outside {range}</source>
        <translation>{field}: {value}. 범위 {range} 밖입니다</translation>
    </message>
    <message>
        <source>Set {field} to {nearest} or another value within {range}</source>
        <translation>{field}: {nearest} 또는 범위 {range} 안의 값으로 설정하십시오</translation>
    </message>
    <message>
        <source>{field} is {value}, which is none of its values</source>
        <translation>{field}: {value}. 허용된 값이 아닙니다</translation>
    </message>
    <message>
        <source>{field} is {value}, which is none of its values; {nearest} is near</source>
        <translation>{field}: {value}. 허용된 값이 아닙니다. 비슷한 값: {nearest}</translation>
    </message>
    <message>
        <source>Set {field} to {nearest}, or use one of: {allowed}</source>
        <translation>{field}: {nearest}(으)로 설정하거나 다음 중 하나를 쓰십시오: {allowed}</translation>
    </message>
    <message>
        <source>{field} {value} belongs to type {other}, not to {kind}</source>
        <translation>{field} {value}: 유형 {kind}이(가) 아닌 {other}의 값입니다</translation>
    </message>
    <message>
        <source>Set type to {other}, or {field} to one of: {allowed}</source>
        <translation>type: {other} 설정, 또는 {field}: 다음 중 하나 사용: {allowed}</translation>
    </message>
    <message>
        <source>{key} holds options of another kind; type is {kind}</source>
        <translation>{key}: 다른 종류의 옵션입니다. 현재 유형: {kind}</translation>
    </message>
    <message>
        <source>Remove {key}, or set type to the kind it belongs to</source>
        <translation>{key} 삭제, 또는 type을 해당 종류로 설정하십시오</translation>
    </message>
    <message>
        <source>init is {value}, not normal_ and a standard deviation from 0 to 10</source>
        <translation>init: {value}. normal_ 뒤에 0에서 10 사이의 표준편차가 아닙니다</translation>
    </message>
    <message>
        <source>Write normal_0.02 or another standard deviation</source>
        <translation>normal_0.02 또는 다른 표준편차를 쓰십시오</translation>
    </message>
    <message>
        <source>layer_templates has no template</source>
        <translation>layer_templates에 템플릿이 없습니다</translation>
    </message>
    <message>
        <source>Add a template with a mixer and an ffn</source>
        <translation>mixer와 ffn이 있는 템플릿을 추가하십시오</translation>
    </message>
    <message>
        <source>layer_schedule has no entry</source>
        <translation>layer_schedule에 항목이 없습니다</translation>
    </message>
    <message>
        <source>Add an entry such as - template: {example}</source>
        <translation>항목을 추가하십시오. 예: - template: {example}</translation>
    </message>
    <message>
        <source>There is no template &quot;{value}&quot;</source>
        <translation>없는 템플릿입니다: &quot;{value}&quot;</translation>
    </message>
    <message>
        <source>An entry is a template, parallel or an integrator; this one names {keys}</source>
        <translation>항목은 template, parallel, integrator 중 하나입니다. 현재: {keys}</translation>
    </message>
    <message>
        <source>Keep one of these keys</source>
        <translation>이 키 가운데 하나만 남기십시오</translation>
    </message>
    <message>
        <source>{key} cannot be overridden</source>
        <translation>재정의할 수 없습니다: {key}</translation>
    </message>
    <message>
        <source>Use a template of its own, or override one of: {allowed}</source>
        <translation>별도 템플릿을 쓰거나 다음 중 하나를 재정의하십시오: {allowed}</translation>
    </message>
    <message>
        <source>{key} is overridden, but the mixer of {template} is {kind}</source>
        <translation>{key}: 재정의되었지만 {template}의 믹서는 {kind}입니다</translation>
    </message>
    <message>
        <source>Remove {key} from the override</source>
        <translation>재정의에서 지우십시오: {key}</translation>
    </message>
    <message>
        <source>n_heads {n_heads} does not divide d_model {d_model}</source>
        <translation>n_heads {n_heads}: d_model {d_model}을(를) 나누지 못합니다</translation>
    </message>
    <message>
        <source>Set n_heads to {nearest}</source>
        <translation>n_heads: {nearest} 설정</translation>
    </message>
    <message>
        <source>n_kv_heads {n_kv_heads} does not divide n_heads {n_heads}</source>
        <translation>n_kv_heads {n_kv_heads}: n_heads {n_heads}을(를) 나누지 못합니다</translation>
    </message>
    <message>
        <source>Set n_kv_heads to {nearest}</source>
        <translation>n_kv_heads: {nearest} 설정</translation>
    </message>
    <message>
        <source>rope rotates pairs of numbers; the head size {head_dim} is odd</source>
        <translation>rope는 숫자를 짝으로 회전합니다. 헤드 크기 {head_dim}: 홀수입니다</translation>
    </message>
    <message>
        <source>Set {field} to {nearest}, or positional to alibi or none</source>
        <translation>{field}: {nearest} 설정, 또는 positional을 alibi나 none으로 바꾸십시오</translation>
    </message>
    <message>
        <source>{key} needs positional rope; positional is {positional}</source>
        <translation>{key}: positional rope가 필요합니다. 현재 positional: {positional}</translation>
    </message>
    <message>
        <source>Remove {key} or set positional to rope</source>
        <translation>{key} 삭제, 또는 positional을 rope로 설정하십시오</translation>
    </message>
    <message>
        <source>vendor.studio.positional learned needs positional none, not {positional}</source>
        <translation>vendor.studio.positional learned에는 positional none이 필요합니다. 현재: {positional}</translation>
    </message>
    <message>
        <source>Set positional to none</source>
        <translation>positional: none 설정</translation>
    </message>
    <message>
        <source>{field} is {value}; it must be more than {other}</source>
        <translation>{field}: {value}. 다음보다 커야 합니다: {other}</translation>
    </message>
    <message>
        <source>Set {field} above {other}</source>
        <translation>{field}: {other}보다 크게 설정하십시오</translation>
    </message>
    <message>
        <source>{field} is true, but a mixer of type {kind} has no such state</source>
        <translation>{field}: true이지만 유형 {kind} 믹서에는 그런 상태가 없습니다</translation>
    </message>
    <message>
        <source>Set {field} to false</source>
        <translation>{field}: false 설정</translation>
    </message>
    <message>
        <source>Errors that are not listed: {count}</source>
        <translation>표시하지 않은 오류: {count}</translation>
    </message>
    <message>
        <source>Correct the errors above first</source>
        <translation>위의 오류부터 고치십시오</translation>
    </message>
    <message>
        <source>{key} is reserved for plug-ins: it is kept and has no effect here</source>
        <translation>{key}: 플러그인용으로 예약됨. 보존되지만 여기서는 효과가 없습니다</translation>
    </message>
    <message>
        <source>Remove it if no plug-in needs it</source>
        <translation>필요로 하는 플러그인이 없으면 지우십시오</translation>
    </message>
    <message>
        <source>Fields of vendor.studio are used ({count}); other v1 tools ignore them</source>
        <translation>vendor.studio 필드 사용 ({count}). 다른 v1 도구는 무시합니다</translation>
    </message>
    <message>
        <source>Keep them if the model is meant for this program</source>
        <translation>이 프로그램용 모델이면 그대로 두십시오</translation>
    </message>
    <message>
        <source>&quot;{token}&quot; is not expected here in the expression &quot;{text}&quot;</source>
        <translation>식 &quot;{text}&quot;에서 예상하지 못한 &quot;{token}&quot;</translation>
    </message>
    <message>
        <source>Use numbers, let.NAME, + - * / // and parentheses</source>
        <translation>숫자, let.NAME, + - * / //, 괄호를 쓰십시오</translation>
    </message>
    <message>
        <source>The expression &quot;{text}&quot; ends too early</source>
        <translation>식이 너무 일찍 끝납니다: &quot;{text}&quot;</translation>
    </message>
    <message>
        <source>Add the missing number or let.NAME</source>
        <translation>빠진 숫자나 let.NAME을 추가하십시오</translation>
    </message>
    <message>
        <source>A parenthesis of the expression &quot;{text}&quot; is not closed</source>
        <translation>식의 괄호가 닫히지 않았습니다: &quot;{text}&quot;</translation>
    </message>
    <message>
        <source>Add the missing )</source>
        <translation>빠진 )를 추가하십시오</translation>
    </message>
    <message>
        <source>Expressions have no operator {token}</source>
        <translation>식에 없는 연산자입니다: {token}</translation>
    </message>
    <message>
        <source>Use + - * / // and parentheses</source>
        <translation>+ - * / //와 괄호를 쓰십시오</translation>
    </message>
    <message>
        <source>Expressions have no functions such as {token}()</source>
        <translation>식에 없는 함수입니다: {token}()</translation>
    </message>
    <message>
        <source>Write the number itself, or use + - * / // and parentheses</source>
        <translation>숫자를 직접 쓰거나 + - * / //와 괄호를 쓰십시오</translation>
    </message>
    <message>
        <source>Expressions give numbers; there is no text in them</source>
        <translation>식의 결과는 숫자입니다. 텍스트를 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>Remove the quoted text</source>
        <translation>따옴표로 묶은 텍스트를 지우십시오</translation>
    </message>
    <message>
        <source>Expressions give numbers; {token} is not one</source>
        <translation>식의 결과는 숫자입니다. 숫자가 아님: {token}</translation>
    </message>
    <message>
        <source>Write true or false without ${}, or use a number</source>
        <translation>${} 없이 true나 false를 쓰거나 숫자를 쓰십시오</translation>
    </message>
    <message>
        <source>{token} is not a number that expressions know</source>
        <translation>식이 읽을 수 없는 숫자입니다: {token}</translation>
    </message>
    <message>
        <source>Write a whole or decimal number, such as 64 or 0.02</source>
        <translation>정수나 소수를 쓰십시오. 예: 64, 0.02</translation>
    </message>
    <message>
        <source>Expressions know no name {token}; entries of let are written let.NAME</source>
        <translation>식이 모르는 이름입니다: {token}. let 항목은 let.NAME으로 씁니다</translation>
    </message>
    <message>
        <source>Write let.{token} and define {token} in let</source>
        <translation>let.{token}(으)로 쓰고 let에 {token} 정의</translation>
    </message>
    <message>
        <source>let has no entry {token}</source>
        <translation>let에 없는 항목입니다: {token}</translation>
    </message>
    <message>
        <source>Define {token} in let, or use one of: {allowed}</source>
        <translation>let에 {token} 정의, 또는 다음 중 하나 사용: {allowed}</translation>
    </message>
    <message>
        <source>let.{name} uses let.{token}, which stands below it</source>
        <translation>let.{name}: 아래에 있는 let.{token}을(를) 씁니다</translation>
    </message>
    <message>
        <source>Move {token} above {name}: an entry may use earlier entries only</source>
        <translation>{token}: {name} 위로 옮기십시오. 앞선 항목만 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>let.{name} uses let.{token}, which uses let.{name} again</source>
        <translation>let.{name}: let.{token}을(를) 거쳐 자기 자신을 씁니다</translation>
    </message>
    <message>
        <source>Give one of the entries a number</source>
        <translation>항목 하나에 숫자를 쓰십시오</translation>
    </message>
    <message>
        <source>The expression &quot;{text}&quot; divides by zero</source>
        <translation>식이 0으로 나눕니다: &quot;{text}&quot;</translation>
    </message>
    <message>
        <source>Change the divisor to a number other than 0</source>
        <translation>나누는 수를 0이 아닌 수로 바꾸십시오</translation>
    </message>
    <message>
        <source>The result of &quot;{text}&quot; is too large for a number</source>
        <translation>결과가 너무 큽니다: &quot;{text}&quot;</translation>
    </message>
    <message>
        <source>Use smaller numbers</source>
        <translation>더 작은 숫자를 쓰십시오</translation>
    </message>
    <message>
        <source>The expression has {length} characters, the limit is {limit}</source>
        <translation>식의 글자 수 {length}, 한도 {limit}</translation>
    </message>
    <message>
        <source>Split it over several entries of let</source>
        <translation>let 항목 여러 개로 나누십시오</translation>
    </message>
    <message>
        <source>The expression is nested more than {limit} deep</source>
        <translation>식의 중첩이 한도를 넘습니다: {limit}</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; mixes text and an expression</source>
        <translation>&quot;{value}&quot;: 텍스트와 식이 섞여 있습니다</translation>
    </message>
    <message>
        <source>Write the value out, or make the whole value one expression</source>
        <translation>값을 직접 쓰거나 값 전체를 식 하나로 만드십시오</translation>
    </message>
    <message>
        <source>let is {value}, not a mapping of names to numbers</source>
        <translation>let: {value}. 이름과 숫자의 매핑이 아닙니다</translation>
    </message>
    <message>
        <source>Write one NAME: NUMBER a line below let:</source>
        <translation>let: 아래에 한 줄에 하나씩 NAME: NUMBER를 쓰십시오</translation>
    </message>
    <message>
        <source>let.{name} is {value}, not a number</source>
        <translation>let.{name}: {value}. 숫자가 아닙니다</translation>
    </message>
    <message>
        <source>Give it a whole or decimal number, or an expression</source>
        <translation>정수, 소수 또는 식을 쓰십시오</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be used as a name in expressions</source>
        <translation>식에서 이름으로 쓸 수 없습니다: &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>Use letters, digits and _, not starting with a digit</source>
        <translation>숫자로 시작하지 않는 글자, 숫자, _를 쓰십시오</translation>
    </message>
    <message>
        <source>let.{name} uses another entry of let; other v1 tools refuse that</source>
        <translation>let.{name}: 다른 let 항목을 씁니다. 다른 v1 도구는 거부합니다</translation>
    </message>
    <message>
        <source>Write the numbers out if the file is meant for other tools too</source>
        <translation>다른 도구에서도 쓰려면 숫자를 직접 쓰십시오</translation>
    </message>
    <message>
        <source>The schedule has {layers} layers, the limit is {limit}</source>
        <translation>스케줄 레이어 {layers}개, 한도 {limit}</translation>
    </message>
    <message>
        <source>Lower repeat until the sum is at most {limit}</source>
        <translation>합이 {limit} 이하가 되도록 repeat를 줄이십시오</translation>
    </message>
    <message>
        <source>{count} more findings are not shown</source>
        <translation>표시하지 않은 결과: {count}개 더</translation>
    </message>
    <message>
        <source>Correct the findings above first</source>
        <translation>위의 결과부터 고치십시오</translation>
    </message>
    <message>
        <source>The check stopped at an error of this program: {reason}</source>
        <translation>프로그램 오류로 검사가 멈췄습니다: {reason}</translation>
    </message>
    <message>
        <source>Save the text and report this with the text</source>
        <translation>텍스트를 저장하고 함께 알려 주십시오</translation>
    </message>
    <message>
        <source>head_dim {head_dim} is outside 32 to 256</source>
        <translation>head_dim {head_dim}: 32에서 256 범위 밖입니다</translation>
    </message>
    <message>
        <source>Choose n_heads so that d_model / n_heads is 64 to 128</source>
        <translation>d_model / n_heads가 64에서 128이 되도록 n_heads를 고르십시오</translation>
    </message>
    <message>
        <source>The model has {parameters} parameters ({short})</source>
        <translation>모델 파라미터: {parameters} ({short})</translation>
    </message>
    <message>
        <source>{parameters} parameters are {percent} % of target_params {target}</source>
        <translation>파라미터 {parameters}: target_params {target}의 {percent} %</translation>
    </message>
    <message>
        <source>Change the design or target_params until they are within 70 % to 130 %</source>
        <translation>70 %에서 130 % 안에 들도록 설계나 target_params를 바꾸십시오</translation>
    </message>
    <message>
        <source>max_seq_len {max_seq_len} is more than 64 times d_model {d_model}</source>
        <translation>max_seq_len {max_seq_len}: d_model {d_model}의 64배를 넘습니다</translation>
    </message>
    <message>
        <source>Lower max_seq_len, or widen d_model: scores will cost far more than projections</source>
        <translation>max_seq_len을 줄이거나 d_model을 넓히십시오: 점수 계산이 투영보다 훨씬 비쌉니다</translation>
    </message>
    <message>
        <source>family_hint {hint} does not fit the mixers: {mixers}</source>
        <translation>family_hint {hint}: 믹서와 맞지 않습니다. 믹서: {mixers}</translation>
    </message>
    <message>
        <source>Change family_hint, or use the mixer that it names</source>
        <translation>family_hint를 바꾸거나 그 이름의 믹서를 쓰십시오</translation>
    </message>
    <message>
        <source>vocab_size {vocab_size} is below the {needed} tokens of the gpt2 tokenizer</source>
        <translation>vocab_size {vocab_size}: gpt2 토크나이저의 토큰 {needed}개보다 작습니다</translation>
    </message>
    <message>
        <source>Set vocab_size to {needed} or more</source>
        <translation>vocab_size: {needed} 이상으로 설정하십시오</translation>
    </message>
    <message>
        <source>tie_word_embeddings is {embedding}, tie_weights is {head}: tie_weights decides</source>
        <translation>tie_word_embeddings: {embedding}, tie_weights: {head}. tie_weights가 결정합니다</translation>
    </message>
    <message>
        <source>Give both the same value</source>
        <translation>둘에 같은 값을 쓰십시오</translation>
    </message>
    <message>
        <source>rope_scaling factor {factor} is above 32</source>
        <translation>rope_scaling factor {factor}: 32를 넘습니다</translation>
    </message>
    <message>
        <source>Use a factor of at most 32, and train at the longer length</source>
        <translation>factor를 32 이하로 하고 더 긴 길이로 학습하십시오</translation>
    </message>
    <message>
        <source>The schedule has {layers} layers: {mixers}</source>
        <translation>스케줄 레이어 {layers}개: {mixers}</translation>
    </message>
    <message>
        <source>{ratio} query heads share one key/value head, more than 16</source>
        <translation>쿼리 헤드 {ratio}개가 키/값 헤드 하나를 공유합니다. 16개를 넘습니다</translation>
    </message>
    <message>
        <source>Raise n_kv_heads: quality falls as groups grow, and little cache is left to save</source>
        <translation>n_kv_heads를 늘리십시오: 그룹이 커지면 품질이 떨어지고 아낄 캐시는 적습니다</translation>
    </message>
    <message>
        <source>vocab_size {vocab_size} is not a multiple of 64</source>
        <translation>vocab_size {vocab_size}: 64의 배수가 아닙니다</translation>
    </message>
    <message>
        <source>Set vocab_size to {padded}: the output product runs on full tiles</source>
        <translation>vocab_size: {padded} 설정. 출력 곱이 꽉 찬 타일로 실행됩니다</translation>
    </message>
    <message>
        <source>d_model {d_model} is not a multiple of 64</source>
        <translation>d_model {d_model}: 64의 배수가 아닙니다</translation>
    </message>
    <message>
        <source>Set d_model to {nearest}: matrix products run on full tiles</source>
        <translation>d_model: {nearest} 설정. 행렬 곱이 꽉 찬 타일로 실행됩니다</translation>
    </message>
    <message>
        <source>{percent} % of the parameters are in the vocabulary tables</source>
        <translation>파라미터의 {percent} %가 어휘 테이블에 있습니다</translation>
    </message>
    <message>
        <source>Use a smaller vocabulary, or tie the weights where they are not yet, so that layers get the parameters</source>
        <translation>어휘를 줄이거나, 아직 묶지 않았다면 가중치를 묶어 레이어에 파라미터를 주십시오</translation>
    </message>
    <message>
        <source>window {window} is longer than max_seq_len {max_seq_len} and has no effect</source>
        <translation>window {window}: max_seq_len {max_seq_len}보다 길어 효과가 없습니다</translation>
    </message>
    <message>
        <source>Remove window, or make it shorter than max_seq_len</source>
        <translation>window를 지우거나 max_seq_len보다 짧게 하십시오</translation>
    </message>
    <message>
        <source>The windows reach {reach} of {max_seq_len} tokens through all layers</source>
        <translation>모든 레이어의 창이 닿는 범위: {max_seq_len} 토큰 중 {reach}</translation>
    </message>
    <message>
        <source>Give one layer the full context, or widen the windows</source>
        <translation>한 레이어에 전체 문맥을 주거나 창을 넓히십시오</translation>
    </message>
    <message>
        <source>The template {name} is not used by any schedule entry</source>
        <translation>어떤 스케줄 항목도 쓰지 않는 템플릿입니다: {name}</translation>
    </message>
    <message>
        <source>Use it in layer_schedule, or remove it</source>
        <translation>layer_schedule에서 쓰거나 지우십시오</translation>
    </message>
    <message>
        <source>rope_theta {theta} is small for a context of {max_seq_len} tokens</source>
        <translation>rope_theta {theta}: 문맥 {max_seq_len} 토큰에는 작습니다</translation>
    </message>
    <message>
        <source>Set rope_theta to 500000.0, or add rope_scaling</source>
        <translation>rope_theta를 500000.0으로 설정하거나 rope_scaling을 추가하십시오</translation>
    </message>
    <message>
        <source>Without positions, attention knows the order only through the causal mask</source>
        <translation>위치 정보가 없으면 어텐션은 인과 마스크로만 순서를 압니다</translation>
    </message>
    <message>
        <source>Set positional to rope, unless this is the experiment</source>
        <translation>실험이 아니면 positional을 rope로 설정하십시오</translation>
    </message>
    <message>
        <source>The feed-forward width {width} is outside 1 to 8 times d_model {d_model}</source>
        <translation>피드포워드 폭 {width}: d_model {d_model}의 1배에서 8배 범위 밖입니다</translation>
    </message>
    <message>
        <source>Choose a width of 2.5 to 4 times d_model</source>
        <translation>d_model의 2.5배에서 4배 폭을 고르십시오</translation>
    </message>
    <message>
        <source>Post-norm layers train from a learning rate without warm-up</source>
        <translation>포스트 노름 레이어가 워밍업 없는 학습률로 학습합니다</translation>
    </message>
    <message>
        <source>Set warmup_steps_ratio to 0.03 or more</source>
        <translation>warmup_steps_ratio를 0.03 이상으로 설정하십시오</translation>
    </message>
    <message>
        <source>lr_peak {rate} is outside 1e-06 to 0.01</source>
        <translation>lr_peak {rate}: 1e-06에서 0.01 범위 밖입니다</translation>
    </message>
    <message>
        <source>Start from 0.0003 and adapt it by the loss curve</source>
        <translation>0.0003에서 시작해 손실 곡선에 맞추십시오</translation>
    </message>
    <message>
        <source>Gradients in float16 underflow without loss scaling</source>
        <translation>float16 그래디언트는 손실 스케일링이 없으면 언더플로됩니다</translation>
    </message>
    <message>
        <source>Set dtype to bfloat16, or train in float32</source>
        <translation>dtype을 bfloat16으로 하거나 float32로 학습하십시오</translation>
    </message>
    <message>
        <source>There is nothing at {path}</source>
        <translation>다음 경로에 아무것도 없습니다: {path}</translation>
    </message>
    <message>
        <source>Select an element that exists and try again</source>
        <translation>있는 요소를 선택하고 다시 하십시오</translation>
    </message>
    <message>
        <source>The YAML does not parse, so the canvas and the forms cannot change it</source>
        <translation>YAML을 읽을 수 없어 캔버스와 양식으로 바꿀 수 없습니다</translation>
    </message>
    <message>
        <source>Correct the marked place in the YAML view</source>
        <translation>YAML 보기에서 표시된 곳을 고치십시오</translation>
    </message>
    <message>
        <source>{path} is the alias *{name}: a change would change other places too</source>
        <translation>{path}: 별칭 *{name}. 바꾸면 다른 곳도 바뀝니다</translation>
    </message>
    <message>
        <source>Replace the alias by a copy in the YAML view</source>
        <translation>YAML 보기에서 별칭을 복사본으로 바꾸십시오</translation>
    </message>
    <message>
        <source>The anchor &amp;{name} at {path} is used in other places</source>
        <translation>{path}의 앵커 &amp;{name}: 다른 곳에서 쓰입니다</translation>
    </message>
    <message>
        <source>Replace its aliases by copies in the YAML view</source>
        <translation>YAML 보기에서 그 별칭을 복사본으로 바꾸십시오</translation>
    </message>
    <message>
        <source>{path} holds no keys</source>
        <translation>키가 없는 경로입니다: {path}</translation>
    </message>
    <message>
        <source>Remove its value first</source>
        <translation>먼저 값을 지우십시오</translation>
    </message>
    <message>
        <source>{path} is no list</source>
        <translation>목록이 아닙니다: {path}</translation>
    </message>
    <message>
        <source>Select a list and try again</source>
        <translation>목록을 선택하고 다시 하십시오</translation>
    </message>
    <message>
        <source>The key &quot;{key}&quot; exists already</source>
        <translation>이미 있는 키입니다: &quot;{key}&quot;</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>다른 이름을 고르십시오</translation>
    </message>
    <message>
        <source>The text is not valid YAML</source>
        <translation>텍스트가 올바른 YAML이 아닙니다</translation>
    </message>
    <message>
        <source>Copy whole entries and paste them again</source>
        <translation>항목 전체를 복사해 다시 붙여넣으십시오</translation>
    </message>
    <message>
        <source>This change cannot be written safely at {path}</source>
        <translation>이 변경을 안전하게 쓸 수 없습니다: {path}</translation>
    </message>
    <message>
        <source>Make the change in the YAML view</source>
        <translation>YAML 보기에서 바꾸십시오</translation>
    </message>
    <message>
        <source>Two changes touch the same text</source>
        <translation>두 변경이 같은 텍스트를 건드립니다</translation>
    </message>
    <message>
        <source>Make the changes one after the other</source>
        <translation>하나씩 차례로 바꾸십시오</translation>
    </message>
    <message>
        <source>The template {name} is used {count} times</source>
        <translation>템플릿 {name}: {count}번 쓰입니다</translation>
    </message>
    <message>
        <source>Remove or change the entries that use it first</source>
        <translation>그 템플릿을 쓰는 항목부터 지우거나 바꾸십시오</translation>
    </message>
    <message>
        <source>There is no template {name}</source>
        <translation>없는 템플릿입니다: {name}</translation>
    </message>
    <message>
        <source>Choose one of the templates of this design</source>
        <translation>이 설계의 템플릿 중에서 고르십시오</translation>
    </message>
    <message>
        <source>The kind {name} is not known here</source>
        <translation>여기서 모르는 종류입니다: {name}</translation>
    </message>
    <message>
        <source>Choose a kind of the list</source>
        <translation>목록에서 종류를 고르십시오</translation>
    </message>
    <message>
        <source>A name is empty</source>
        <translation>이름이 비어 있습니다</translation>
    </message>
    <message>
        <source>Write a name</source>
        <translation>이름을 쓰십시오</translation>
    </message>
    <message>
        <source>The run needs {need}, {available} are free</source>
        <translation>실행에 {need} 필요, {available} 사용 가능</translation>
    </message>
    <message>
        <source>Reduce batch size, sequence length or layers</source>
        <translation>배치 크기, 시퀀스 길이 또는 레이어를 줄이십시오</translation>
    </message>
    <message>
        <source>The run needs {need} of the {available} that are free</source>
        <translation>실행에 {need} 필요, 사용 가능한 메모리 {available}</translation>
    </message>
    <message>
        <source>Close other programs, or reduce batch size or sequence length</source>
        <translation>다른 프로그램을 닫거나 배치 크기 또는 시퀀스 길이를 줄이십시오</translation>
    </message>
    <message>
        <source>Memory ran out at step {step}, the limit is {limit}</source>
        <translation>단계 {step}에서 메모리가 부족합니다. 한도: {limit}</translation>
    </message>
    <message>
        <source>Reduce batch size, sequence length or layers, then resume</source>
        <translation>배치 크기, 시퀀스 길이 또는 레이어를 줄이고 재개하십시오</translation>
    </message>
    <message>
        <source>The loss is not finite at step {step}</source>
        <translation>단계 {step}에서 손실이 유한하지 않습니다</translation>
    </message>
    <message>
        <source>Lower the learning rate, or stop and resume from the last checkpoint</source>
        <translation>학습률을 낮추거나, 중지하고 마지막 체크포인트에서 재개하십시오</translation>
    </message>
    <message>
        <source>The text {path} cannot be read: {reason}</source>
        <translation>텍스트를 읽을 수 없습니다: {path}: {reason}</translation>
    </message>
    <message>
        <source>Give a readable file or folder, or stories, kjv or python</source>
        <translation>읽을 수 있는 파일이나 폴더, 또는 stories, kjv, python을 주십시오</translation>
    </message>
    <message>
        <source>The text has {tokens} tokens, a run with this sequence length needs {needed}</source>
        <translation>텍스트 토큰 {tokens}개, 이 시퀀스 길이에는 {needed}개 필요합니다</translation>
    </message>
    <message>
        <source>Give more text or reduce the sequence length</source>
        <translation>텍스트를 더 주거나 시퀀스 길이를 줄이십시오</translation>
    </message>
    <message>
        <source>The text is longer than {limit}: the rest is left out</source>
        <translation>텍스트가 {limit}보다 길어 나머지는 쓰지 않습니다</translation>
    </message>
    <message>
        <source>Give less text</source>
        <translation>텍스트를 줄이십시오</translation>
    </message>
    <message>
        <source>The text &quot;{corpus}&quot; is not installed</source>
        <translation>설치되지 않은 텍스트입니다: &quot;{corpus}&quot;</translation>
    </message>
    <message>
        <source>Run scripts/setup.sh, or choose stories or a file</source>
        <translation>scripts/setup.sh를 실행하거나 stories 또는 파일을 고르십시오</translation>
    </message>
    <message>
        <source>vocab_size {vocab_size} is too small for bytes, {needed} are needed</source>
        <translation>vocab_size {vocab_size}: 바이트에는 너무 작습니다. 필요: {needed}</translation>
    </message>
    <message>
        <source>Set model.vocab_size to 258 or more</source>
        <translation>model.vocab_size를 258 이상으로 설정하십시오</translation>
    </message>
    <message>
        <source>The sequence length {seq_len} is above max_seq_len {max_seq_len}</source>
        <translation>시퀀스 길이 {seq_len}: max_seq_len {max_seq_len}을(를) 넘습니다</translation>
    </message>
    <message>
        <source>Reduce the sequence length or raise model.max_seq_len</source>
        <translation>시퀀스 길이를 줄이거나 model.max_seq_len을 늘리십시오</translation>
    </message>
    <message>
        <source>The engine cannot build the kind &quot;{kind}&quot;</source>
        <translation>엔진이 만들 수 없는 종류입니다: &quot;{kind}&quot;</translation>
    </message>
    <message>
        <source>Use another kind, or a newer engine</source>
        <translation>다른 종류나 더 새로운 엔진을 쓰십시오</translation>
    </message>
    <message>
        <source>The plan cannot be used: {reason}</source>
        <translation>계획을 쓸 수 없습니다: {reason}</translation>
    </message>
    <message>
        <source>Compile the design again</source>
        <translation>설계를 다시 컴파일하십시오</translation>
    </message>
    <message>
        <source>A training option cannot be used: {reason}</source>
        <translation>학습 옵션을 쓸 수 없습니다: {reason}</translation>
    </message>
    <message>
        <source>Correct the option</source>
        <translation>옵션을 고치십시오</translation>
    </message>
    <message>
        <source>The device {device} is not available</source>
        <translation>쓸 수 없는 장치입니다: {device}</translation>
    </message>
    <message>
        <source>Use --device cpu or auto</source>
        <translation>--device cpu 또는 auto를 쓰십시오</translation>
    </message>
    <message>
        <source>The model&apos;s dtype is {dtype}; on the CPU it trains in float32, which is faster there</source>
        <translation>모델 dtype: {dtype}. CPU에서는 더 빠른 float32로 학습합니다</translation>
    </message>
    <message>
        <source>Training on {device} with {threads} threads, {parameters} parameters</source>
        <translation>{device}에서 스레드 {threads}개로 학습, 파라미터 {parameters}</translation>
    </message>
    <message>
        <source>Resumed from step {step}</source>
        <translation>단계 {step}에서 재개함</translation>
    </message>
    <message>
        <source>The checkpoint {path} cannot be used: {reason}</source>
        <translation>체크포인트를 쓸 수 없습니다: {path}: {reason}</translation>
    </message>
    <message>
        <source>Choose another checkpoint, or start a new run</source>
        <translation>다른 체크포인트를 고르거나 새 실행을 시작하십시오</translation>
    </message>
    <message>
        <source>The checkpoint {path} belongs to another design</source>
        <translation>다른 설계의 체크포인트입니다: {path}</translation>
    </message>
    <message>
        <source>Resume with the design kept in the checkpoint (design.yml)</source>
        <translation>체크포인트에 있는 설계(design.yml)로 재개하십시오</translation>
    </message>
    <message>
        <source>The checkpoint {path} was made with other text or other sizes: {reason}</source>
        <translation>다른 텍스트나 크기로 만든 체크포인트입니다: {path}: {reason}</translation>
    </message>
    <message>
        <source>Resume with the same data, batch size, sequence length and seed</source>
        <translation>같은 데이터, 배치 크기, 시퀀스 길이, 시드로 재개하십시오</translation>
    </message>
    <message>
        <source>The checkpoint cannot be written to {path}: {reason}</source>
        <translation>체크포인트를 쓸 수 없습니다: {path}: {reason}</translation>
    </message>
    <message>
        <source>Check the folder, its permissions and the free space</source>
        <translation>폴더, 권한, 남은 공간을 확인하십시오</translation>
    </message>
    <message>
        <source>The engine received a message that it cannot read: {reason}</source>
        <translation>엔진이 읽을 수 없는 메시지를 받았습니다: {reason}</translation>
    </message>
    <message>
        <source>Use the studio or eulerstack train of the same version</source>
        <translation>같은 버전의 스튜디오나 eulerstack train을 쓰십시오</translation>
    </message>
    <message>
        <source>The engine failed: {reason}</source>
        <translation>엔진이 실패했습니다: {reason}</translation>
    </message>
    <message>
        <source>Report the message with the design; checkpoints are kept</source>
        <translation>메시지를 설계와 함께 알려 주십시오. 체크포인트는 남아 있습니다</translation>
    </message>
    <message>
        <source>The file {file} cannot be read: {reason}</source>
        <translation>파일을 읽을 수 없습니다: {file}: {reason}</translation>
    </message>
    <message>
        <source>Check the path and the permissions</source>
        <translation>경로와 권한을 확인하십시오</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>그런 파일이 없습니다</translation>
    </message>
    <message>
        <source>Check the path; eulerstack presets list shows the designs that come with the program</source>
        <translation>경로를 확인하십시오. eulerstack presets list가 함께 제공되는 설계를 보여 줍니다</translation>
    </message>
    <message>
        <source>This is a folder, not a file</source>
        <translation>파일이 아니라 폴더입니다</translation>
    </message>
    <message>
        <source>Name a YAML file inside it</source>
        <translation>그 안의 YAML 파일을 지정하십시오</translation>
    </message>
    <message>
        <source>Reading is not permitted</source>
        <translation>읽기 권한이 없습니다</translation>
    </message>
    <message>
        <source>Change the permissions of the file, or copy it</source>
        <translation>파일 권한을 바꾸거나 복사하십시오</translation>
    </message>
    <message>
        <source>No data arrived within {seconds} s</source>
        <translation>{seconds}초 동안 데이터가 오지 않았습니다</translation>
    </message>
    <message>
        <source>Save the text in a file, or pass it on standard input with -</source>
        <translation>텍스트를 파일에 저장하거나 -로 표준 입력에 주십시오</translation>
    </message>
    <message>
        <source>Reading failed: {reason}</source>
        <translation>읽기 실패: {reason}</translation>
    </message>
    <message>
        <source>Check the path and the disk</source>
        <translation>경로와 디스크를 확인하십시오</translation>
    </message>
    <message>
        <source>Writing failed: {reason}</source>
        <translation>쓰기 실패: {reason}</translation>
    </message>
    <message>
        <source>Choose a folder that exists, may be written to and has free space</source>
        <translation>있고, 쓸 수 있고, 공간이 남은 폴더를 고르십시오</translation>
    </message>
    <message>
        <source>The output file is the design itself</source>
        <translation>출력 파일이 설계 파일 자신입니다</translation>
    </message>
    <message>
        <source>Choose another name after --output</source>
        <translation>--output 뒤에 다른 이름을 고르십시오</translation>
    </message>
    <message>
        <source>Standard output cannot be written: {reason}</source>
        <translation>표준 출력에 쓸 수 없습니다: {reason}</translation>
    </message>
    <message>
        <source>Free some space, or send the output elsewhere</source>
        <translation>공간을 비우거나 출력을 다른 곳으로 보내십시오</translation>
    </message>
    <message>
        <source>A command is missing</source>
        <translation>명령이 없습니다</translation>
    </message>
    <message>
        <source>Use one of: {commands}</source>
        <translation>다음 중 하나를 쓰십시오: {commands}</translation>
    </message>
    <message>
        <source>There is no command &quot;{command}&quot;</source>
        <translation>없는 명령입니다: &quot;{command}&quot;</translation>
    </message>
    <message>
        <source>Did you mean {guess}?</source>
        <translation>혹시 {guess}?</translation>
    </message>
    <message>
        <source>There is no option &quot;{option}&quot; here</source>
        <translation>여기에 없는 옵션입니다: &quot;{option}&quot;</translation>
    </message>
    <message>
        <source>Read: {help}</source>
        <translation>도움말: {help}</translation>
    </message>
    <message>
        <source>The option {option} has no value</source>
        <translation>옵션에 값이 없습니다: {option}</translation>
    </message>
    <message>
        <source>Write a value after it; read: {help}</source>
        <translation>뒤에 값을 쓰십시오. 도움말: {help}</translation>
    </message>
    <message>
        <source>{option} cannot be &quot;{value}&quot;</source>
        <translation>{option}: 쓸 수 없는 값 &quot;{value}&quot;</translation>
    </message>
    <message>
        <source>Use one of: {choices}</source>
        <translation>다음 중 하나를 쓰십시오: {choices}</translation>
    </message>
    <message>
        <source>Use a whole number from {minimum} to {maximum}</source>
        <translation>{minimum}에서 {maximum} 사이의 정수를 쓰십시오</translation>
    </message>
    <message>
        <source>Use a number above {minimum}, at most {maximum}</source>
        <translation>{minimum}보다 크고 {maximum} 이하인 숫자를 쓰십시오</translation>
    </message>
    <message>
        <source>A file is missing</source>
        <translation>파일이 없습니다</translation>
    </message>
    <message>
        <source>Name a YAML file, or - for standard input</source>
        <translation>YAML 파일을 지정하거나 표준 입력은 -를 쓰십시오</translation>
    </message>
    <message>
        <source>{count} files are given, one can be used</source>
        <translation>파일 {count}개를 받았습니다. 하나만 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>Run the command once for each file</source>
        <translation>파일마다 명령을 한 번씩 실행하십시오</translation>
    </message>
    <message>
        <source>Standard input is named twice</source>
        <translation>표준 입력을 두 번 지정했습니다</translation>
    </message>
    <message>
        <source>Use - once</source>
        <translation>-를 한 번만 쓰십시오</translation>
    </message>
    <message>
        <source>&quot;{argument}&quot; is one argument too many</source>
        <translation>인수가 하나 더 많습니다: &quot;{argument}&quot;</translation>
    </message>
    <message>
        <source>The name of a preset is missing</source>
        <translation>프리셋 이름이 없습니다</translation>
    </message>
    <message>
        <source>Use one of: {names}</source>
        <translation>다음 중 하나를 쓰십시오: {names}</translation>
    </message>
    <message>
        <source>The arguments cannot be read: {reason}</source>
        <translation>인수를 읽을 수 없습니다: {reason}</translation>
    </message>
    <message>
        <source>There is no preset of this name</source>
        <translation>그런 이름의 프리셋이 없습니다</translation>
    </message>
    <message>
        <source>No presets are found in {folder}</source>
        <translation>프리셋이 없는 폴더입니다: {folder}</translation>
    </message>
    <message>
        <source>Set EULERSTACK_PRESETS_DIR to the folder that holds them</source>
        <translation>EULERSTACK_PRESETS_DIR을 프리셋 폴더로 설정하십시오</translation>
    </message>
    <message>
        <source>The engine cannot be started: {reason}</source>
        <translation>엔진을 시작할 수 없습니다: {reason}</translation>
    </message>
    <message>
        <source>Build eulerstack-engine beside eulerstack, or set EULERSTACK_ENGINE to its path</source>
        <translation>eulerstack 옆에 eulerstack-engine을 빌드하거나 EULERSTACK_ENGINE을 그 경로로 설정하십시오</translation>
    </message>
    <message>
        <source>The engine was ended by signal {signal} at step {step}</source>
        <translation>엔진이 신호 {signal}로 단계 {step}에서 끝났습니다</translation>
    </message>
    <message>
        <source>Reduce --batch-size or --seq-len if memory ran out; --resume goes on from a checkpoint</source>
        <translation>메모리가 부족했다면 --batch-size나 --seq-len을 줄이십시오. --resume은 체크포인트에서 이어 갑니다</translation>
    </message>
    <message>
        <source>The engine ended at step {step} with exit code {code}</source>
        <translation>엔진이 단계 {step}에서 종료 코드 {code}(으)로 끝났습니다</translation>
    </message>
    <message>
        <source>Read the lines above; --resume goes on from a checkpoint</source>
        <translation>위의 줄을 읽으십시오. --resume은 체크포인트에서 이어 갑니다</translation>
    </message>
    <message>
        <source>The engine sent something that cannot be read: {reason}</source>
        <translation>엔진이 읽을 수 없는 것을 보냈습니다: {reason}</translation>
    </message>
    <message>
        <source>Use eulerstack and eulerstack-engine of the same version</source>
        <translation>같은 버전의 eulerstack과 eulerstack-engine을 쓰십시오</translation>
    </message>
    <message>
        <source>The engine gave no sign of life for {seconds} s</source>
        <translation>엔진이 {seconds}초 동안 응답하지 않았습니다</translation>
    </message>
    <message>
        <source>Start the run again; --resume goes on from a checkpoint</source>
        <translation>다시 실행하십시오. --resume은 체크포인트에서 이어 갑니다</translation>
    </message>
    <message>
        <source>The run failed: {reason}</source>
        <translation>실행이 실패했습니다: {reason}</translation>
    </message>
    <message>
        <source>Read the message and correct its cause</source>
        <translation>메시지를 읽고 원인을 고치십시오</translation>
    </message>
    <message>
        <source>Something went wrong inside the program: {reason}</source>
        <translation>프로그램 안에서 문제가 생겼습니다: {reason}</translation>
    </message>
    <message>
        <source>Report it with the command and the file that show it</source>
        <translation>문제를 보이는 명령과 파일과 함께 알려 주십시오</translation>
    </message>
    <message>
        <source>Set {field} to {value}</source>
        <translation>{field}: {value} 설정</translation>
    </message>
    <message>
        <source>Reset {field}</source>
        <translation>{field} 초기화</translation>
    </message>
    <message>
        <source>Set repeat of {name} to {value}</source>
        <translation>{name} repeat: {value} 설정</translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation>{name} 이동</translation>
    </message>
    <message>
        <source>Delete {count} entries</source>
        <translation>항목 {count}개 삭제</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>{name} 삭제</translation>
    </message>
    <message>
        <source>Duplicate {name}</source>
        <translation>{name} 복제</translation>
    </message>
    <message>
        <source>Insert {name}</source>
        <translation>{name} 삽입</translation>
    </message>
    <message>
        <source>Insert new {name}</source>
        <translation>새 {name} 삽입</translation>
    </message>
    <message>
        <source>Rename {name} to {value}</source>
        <translation>{name} 이름 변경: {value}</translation>
    </message>
    <message>
        <source>Make {name} unique</source>
        <translation>{name} 분리</translation>
    </message>
    <message>
        <source>Paste entries</source>
        <translation>항목 붙여넣기</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>Remove the quotes</source>
        <translation>따옴표 지우기</translation>
    </message>
    <message>
        <source>Write {name}</source>
        <translation>{name} 쓰기</translation>
    </message>
    <message>
        <source>Put quotes around it</source>
        <translation>따옴표로 묶기</translation>
    </message>
    <message>
        <source>Rename it to {name}</source>
        <translation>이름 변경: {name}</translation>
    </message>
    <message>
        <source>Remove {key}</source>
        <translation>{key} 삭제</translation>
    </message>
    <message>
        <source>Add {key}: {value}</source>
        <translation>{key}: {value} 추가</translation>
    </message>
    <message>
        <source>Replace tabs with spaces</source>
        <translation>탭을 공백으로 바꾸기</translation>
    </message>
    <message>
        <source>Put quotes around the expression</source>
        <translation>식을 따옴표로 묶기</translation>
    </message>
    <message>
        <source>Put quotes around {key}</source>
        <translation>{key} 따옴표로 묶기</translation>
    </message>
    <message>
        <source>Set {field} of {count} entries</source>
        <translation>항목 {count}개의 {field} 설정</translation>
    </message>
    <message>
        <source>Reset {field} of {count} entries</source>
        <translation>항목 {count}개의 {field} 초기화</translation>
    </message>
    <message>
        <source>Apply {count} safe fixes</source>
        <translation>안전한 수정 {count}개 적용</translation>
    </message>
    <message>
        <source>Replace &quot;{from}&quot; by &quot;{to}&quot;</source>
        <translation>&quot;{from}&quot; → &quot;{to}&quot; 바꾸기</translation>
    </message>
    <message>
        <source>latent_dim {latent_dim} is not below d_model {d_model}</source>
        <translation>latent_dim {latent_dim}: d_model {d_model}보다 작지 않습니다</translation>
    </message>
    <message>
        <source>Set latent_dim to {nearest} or another value below d_model</source>
        <translation>latent_dim: {nearest} 또는 d_model보다 작은 값으로 설정하십시오</translation>
    </message>
    <message>
        <source>{field} is {value}, more than {other} ({limit})</source>
        <translation>{field} 값 {value}: {other}({limit})보다 큽니다</translation>
    </message>
    <message>
        <source>Set {field} to {limit} or less</source>
        <translation>{field}: {limit} 이하로 설정하십시오</translation>
    </message>
    <message>
        <source>{field} has no effect without {other}</source>
        <translation>{field}: {other} 없이는 효과가 없습니다</translation>
    </message>
    <message>
        <source>Add {other}, or remove {field}</source>
        <translation>{other} 추가, 또는 {field} 삭제</translation>
    </message>
    <message>
        <source>{field} and {other} exclude each other</source>
        <translation>{field}, {other}: 함께 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>Remove one of them</source>
        <translation>둘 중 하나를 지우십시오</translation>
    </message>
    <message>
        <source>longrope lists {count} factors; a head that rotates {size} numbers needs {expected}</source>
        <translation>longrope의 배율 {count}개. {size}개 숫자를 회전하는 헤드에는 {expected}개가 필요합니다</translation>
    </message>
    <message>
        <source>Give {expected} factors in each list</source>
        <translation>목록마다 배율 {expected}개를 쓰십시오</translation>
    </message>
    <message>
        <source>{field} {value} is more than the {limit} {all}</source>
        <translation>{field} {value}: {all} {limit}개보다 많습니다</translation>
    </message>
    <message>
        <source>groups {groups} does not divide experts {experts}</source>
        <translation>groups {groups}: experts {experts}의 약수가 아닙니다</translation>
    </message>
    <message>
        <source>Set groups to {nearest}</source>
        <translation>groups: {nearest} 설정</translation>
    </message>
    <message>
        <source>{field} {value} leaves {held} experts, fewer than top_k {top_k}</source>
        <translation>{field} {value}: 전문가 {held}개가 남아 top_k {top_k}보다 적습니다</translation>
    </message>
    <message>
        <source>Set {field} to {nearest} or more</source>
        <translation>{field}: {nearest} 이상으로 설정하십시오</translation>
    </message>
    <message>
        <source>topk_groups is {value}, but group_limit is {limit}</source>
        <translation>topk_groups {value}, 그러나 group_limit {limit}입니다</translation>
    </message>
    <message>
        <source>Remove topk_groups: group_limit says the same</source>
        <translation>topk_groups를 지우십시오. group_limit이 같은 뜻입니다</translation>
    </message>
    <message>
        <source>{field} acts on a router; hash routing has none</source>
        <translation>{field}: 라우터에 작용하지만 해시 라우팅에는 라우터가 없습니다</translation>
    </message>
    <message>
        <source>Remove {field}, or set routing type to learned</source>
        <translation>{field} 삭제, 또는 routing type을 learned로 설정하십시오</translation>
    </message>
    <message>
        <source>mixing birkhoff needs steps of Sinkhorn-Knopp; sinkhorn_iters is 0</source>
        <translation>mixing birkhoff에는 Sinkhorn-Knopp 단계가 필요한데 sinkhorn_iters가 0입니다</translation>
    </message>
    <message>
        <source>Set sinkhorn_iters to 3, or mixing to unconstrained</source>
        <translation>sinkhorn_iters를 3으로, 또는 mixing을 unconstrained로 설정하십시오</translation>
    </message>
    <message>
        <source>optimizer hybrid needs the names of the matrices that Muon moves</source>
        <translation>optimizer hybrid에는 Muon이 움직이는 행렬의 이름이 필요합니다</translation>
    </message>
    <message>
        <source>Name them in optimizer_groups.muon, or set optimizer to muon</source>
        <translation>optimizer_groups.muon에 이름을 쓰거나 optimizer를 muon으로 설정하십시오</translation>
    </message>
    <message>
        <source>{field} belongs to variant {other}; this one is {variant}</source>
        <translation>{field}: variant {other}에 속합니다. 여기는 {variant}입니다</translation>
    </message>
    <message>
        <source>Remove {field}, or set variant to {other}</source>
        <translation>{field} 삭제, 또는 variant를 {other}(으)로 설정하십시오</translation>
    </message>
    <message>
        <source>{field} {value} does not divide {of} {size}</source>
        <translation>{field} {value}: {of} {size}의 약수가 아닙니다</translation>
    </message>
    <message>
        <source>Set {field} to {nearest}</source>
        <translation>{field}: {nearest} 설정</translation>
    </message>
    <message>
        <source>A branched mixer needs two or more branches; there are {count}</source>
        <translation>branched 믹서에는 분기가 둘 이상 필요합니다. 현재: {count}</translation>
    </message>
    <message>
        <source>Add a branch, or use its mixer alone</source>
        <translation>분기를 추가하거나 그 믹서만 쓰십시오</translation>
    </message>
    <message>
        <source>The branch {name} is branched itself</source>
        <translation>분기 {name} 자체가 branched입니다</translation>
    </message>
    <message>
        <source>Write its branches beside the others</source>
        <translation>그 분기들을 다른 분기 옆에 쓰십시오</translation>
    </message>
    <message>
        <source>top_k is {top_k}; there are {count} branches</source>
        <translation>top_k {top_k}, 분기 {count}개입니다</translation>
    </message>
    <message>
        <source>Set top_k to {count} or less</source>
        <translation>top_k: {count} 이하로 설정하십시오</translation>
    </message>
    <message>
        <source>{key} has no meaning in a {form} entry</source>
        <translation>{key}: {form} 항목에서는 의미가 없습니다</translation>
    </message>
    <message>
        <source>Remove {key}, or move it to an entry of the form it belongs to</source>
        <translation>{key} 삭제, 또는 해당 형식의 항목으로 옮기십시오</translation>
    </message>
    <message>
        <source>parallel has {count} of the 2 or more streams it needs</source>
        <translation>parallel의 스트림 {count}개. 2개 이상 필요합니다</translation>
    </message>
    <message>
        <source>Add a stream, or write its layers as entries of their own</source>
        <translation>스트림을 추가하거나 그 레이어를 독립 항목으로 쓰십시오</translation>
    </message>
    <message>
        <source>{field} {value} is used twice</source>
        <translation>{field} {value}: 두 번 쓰였습니다</translation>
    </message>
    <message>
        <source>Give each its own name</source>
        <translation>각각 다른 이름을 주십시오</translation>
    </message>
    <message>
        <source>The stream {stream} has no layer</source>
        <translation>레이어가 없는 스트림입니다: {stream}</translation>
    </message>
    <message>
        <source>There is no stream {value}</source>
        <translation>없는 스트림입니다: {value}</translation>
    </message>
    <message>
        <source>from and to both name the stream {value}</source>
        <translation>from과 to가 같은 스트림을 가리킵니다: {value}</translation>
    </message>
    <message>
        <source>Name two different streams</source>
        <translation>서로 다른 두 스트림을 쓰십시오</translation>
    </message>
    <message>
        <source>{field} {value} is refused until a plug-in registers it</source>
        <translation>{field} {value}: 플러그인이 등록하기 전에는 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>Use {field}: {instead}, or add the plug-in that builds {value}</source>
        <translation>{field}: {instead} 사용, 또는 {value}을(를) 만드는 플러그인을 추가하십시오</translation>
    </message>
    <message>
        <source>{template} runs at width {width}, which n_heads {n_heads} does not divide</source>
        <translation>{template}의 폭 {width}: n_heads {n_heads}(으)로 나누어지지 않습니다</translation>
    </message>
    <message>
        <source>Set d_out to {nearest}</source>
        <translation>d_out: {nearest} 설정</translation>
    </message>
    <message>
        <source>{template} runs at width {width}: {n_heads} heads have an odd size, and rope rotates pairs</source>
        <translation>{template}의 폭 {width}: 헤드 {n_heads}개의 크기가 홀수인데 rope는 짝을 회전합니다</translation>
    </message>
    <message>
        <source>The streams&apos; widths add up to {sum}, not to the {width} of their input</source>
        <translation>스트림 폭의 합 {sum}: 입력의 폭 {width}와 다릅니다</translation>
    </message>
    <message>
        <source>Set projection to true, or end the streams at widths that add up to {width}</source>
        <translation>projection을 true로 하거나, 스트림 폭의 합을 {width}에 맞추십시오</translation>
    </message>
    <message>
        <source>The streams end at the widths {widths}; merge {kind} needs one width</source>
        <translation>스트림이 끝나는 폭: {widths}. merge {kind}에는 폭이 하나여야 합니다</translation>
    </message>
    <message>
        <source>End all streams at one width, or use merge concat</source>
        <translation>모든 스트림을 같은 폭으로 끝내거나 merge concat을 쓰십시오</translation>
    </message>
    <message>
        <source>cross_attn runs at width {width}, which n_heads {n_heads} does not divide</source>
        <translation>cross_attn의 폭 {width}: n_heads {n_heads}(으)로 나누어지지 않습니다</translation>
    </message>
    <message>
        <source>End the stream at a multiple of {n_heads}</source>
        <translation>스트림을 {n_heads}의 배수로 끝내십시오</translation>
    </message>
    <message>
        <source>The body {template} changes the width from {width} to {d_out}; a body keeps its width</source>
        <translation>본체 {template}: 폭을 {width}에서 {d_out}(으)로 바꿉니다. 본체는 폭을 유지해야 합니다</translation>
    </message>
    <message>
        <source>Use a template without shape_change, or set d_out to {width}</source>
        <translation>shape_change 없는 템플릿을 쓰거나 d_out을 {width}(으)로 설정하십시오</translation>
    </message>
    <message>
        <source>execution_modes has no mode</source>
        <translation>execution_modes에 모드가 없습니다</translation>
    </message>
    <message>
        <source>Add a mode with name and max_tokens, or remove execution_modes</source>
        <translation>name과 max_tokens가 있는 모드를 추가하거나 execution_modes를 지우십시오</translation>
    </message>
    <message>
        <source>transition leads from one execution mode to the next, and there are no execution_modes</source>
        <translation>transition은 실행 모드 사이를 잇는데 execution_modes가 없습니다</translation>
    </message>
    <message>
        <source>Add execution_modes, or remove transition</source>
        <translation>execution_modes를 추가하거나 transition을 지우십시오</translation>
    </message>
    <message>
        <source>The last layer gives width {width}: a projection back to d_model {d_model} is added</source>
        <translation>마지막 레이어의 폭 {width}: d_model {d_model}(으)로 돌아가는 투영을 추가합니다</translation>
    </message>
    <message>
        <source>End the last layer at d_model to save it, or keep it</source>
        <translation>마지막 레이어를 d_model로 끝내면 아낄 수 있습니다. 그대로 두어도 됩니다</translation>
    </message>
    <message>
        <source>inner_lr {rate} is outside 1e-06 to 1</source>
        <translation>inner_lr {rate}: 1e-06에서 1의 범위 밖입니다</translation>
    </message>
    <message>
        <source>Start from 0.01: the inner model learns from one token at a time</source>
        <translation>0.01에서 시작하십시오. 내부 모델은 한 번에 한 토큰에서 배웁니다</translation>
    </message>
    <message>
        <source>No layer looks back at single tokens: all state is of fixed size or fades</source>
        <translation>토큰을 하나씩 돌아보는 레이어가 없습니다. 모든 상태가 고정 크기이거나 옅어집니다</translation>
    </message>
    <message>
        <source>Give one layer in eight attention with the full context, if exact recall matters</source>
        <translation>정확한 회상이 중요하면 여덟 레이어 중 하나에 전체 문맥 어텐션을 쓰십시오</translation>
    </message>
    <message>
        <source>The phases may take {sum} tokens, more than max_seq_len {max_seq_len}</source>
        <translation>단계들의 토큰 합 {sum}: max_seq_len {max_seq_len}보다 많습니다</translation>
    </message>
    <message>
        <source>Lower max_tokens of the phases, or raise max_seq_len</source>
        <translation>단계들의 max_tokens를 줄이거나 max_seq_len을 늘리십시오</translation>
    </message>
    <message>
        <source>A depth gate of capacity {capacity} lets in hardly any token, or nearly all</source>
        <translation>용량 {capacity}의 깊이 게이트: 거의 모든 토큰을 막거나 거의 모두 들입니다</translation>
    </message>
    <message>
        <source>Use a capacity of 0.1 to 0.9; 0.125 and 0.5 are the published ones</source>
        <translation>0.1에서 0.9의 용량을 쓰십시오. 발표된 값은 0.125와 0.5입니다</translation>
    </message>
    <message>
        <source>The integrator takes {steps} steps, more than 32</source>
        <translation>적분기의 단계 {steps}: 32보다 많습니다</translation>
    </message>
    <message>
        <source>Use at most 32 steps, or a method of higher order</source>
        <translation>32단계 이하로 하거나 차수가 높은 방법을 쓰십시오</translation>
    </message>
    <message>
        <source>The memory&apos;s hidden {hidden} is more than 8 times the width {d_model}</source>
        <translation>메모리의 hidden {hidden}: 폭 {d_model}의 8배보다 큽니다</translation>
    </message>
    <message>
        <source>Set params.hidden to 1 to 8 times the width</source>
        <translation>params.hidden을 폭의 1배에서 8배로 설정하십시오</translation>
    </message>
    <message>
        <source>d_out {d_out} is wider than d_model {d_model}</source>
        <translation>d_out {d_out}: d_model {d_model}보다 넓습니다</translation>
    </message>
    <message>
        <source>Choose a d_out below d_model: shape changes are meant to save work</source>
        <translation>d_model보다 작은 d_out을 고르십시오. 폭 변경은 작업량을 줄이기 위한 것입니다</translation>
    </message>
    <message>
        <source>affinity sqrt_softplus has no bound and nothing balances its scores</source>
        <translation>affinity sqrt_softplus에는 상한이 없고 점수의 균형을 맞추는 것이 없습니다</translation>
    </message>
    <message>
        <source>Set bias_correction enabled to true, or affinity to sigmoid</source>
        <translation>bias_correction enabled를 true로, 또는 affinity를 sigmoid로 설정하십시오</translation>
    </message>
    <message>
        <source>Hash routing stands in mixtures after the first {first}: {layers}</source>
        <translation>처음 {first}개 뒤의 혼합에 해시 라우팅이 있습니다: {layers}</translation>
    </message>
    <message>
        <source>Use learned routing there: a token&apos;s id says little about deep layers</source>
        <translation>그곳에는 학습된 라우팅을 쓰십시오. 깊은 레이어에서는 토큰의 id가 말해 주는 것이 적습니다</translation>
    </message>
    <message>
        <source>A token uses an inner width of {width}, outside 1 to 8 times d_model {d_model}</source>
        <translation>토큰이 쓰는 내부 폭 {width}: d_model {d_model}의 1배에서 8배 범위 밖입니다</translation>
    </message>
    <message>
        <source>Set vendor.studio.expert_dim so that top_k of them make 2 to 4 times d_model</source>
        <translation>top_k개의 합이 d_model의 2배에서 4배가 되도록 vendor.studio.expert_dim을 설정하십시오</translation>
    </message>
    <message>
        <source>An expert gets {load} tokens of a sequence of {length}</source>
        <translation>전문가 하나가 받는 토큰: 길이 {length} 시퀀스에서 {load}</translation>
    </message>
    <message>
        <source>Train with large batches, or use fewer experts: small products are slow</source>
        <translation>큰 배치로 학습하거나 전문가 수를 줄이십시오. 작은 곱은 느립니다</translation>
    </message>
    <message>
        <source>{field} has no effect: the optimizer is adamw</source>
        <translation>{field}: 효과가 없습니다. optimizer가 adamw입니다</translation>
    </message>
    <message>
        <source>Set optimizer to muon or hybrid, or remove {field}</source>
        <translation>optimizer를 muon이나 hybrid로 하거나 {field}을(를) 지우십시오</translation>
    </message>
    <message>
        <source>The pattern &quot;{pattern}&quot; of {field} names no matrix of this model</source>
        <translation>{field}의 패턴 &quot;{pattern}&quot;: 이 모델에 해당하는 행렬이 없습니다</translation>
    </message>
    <message>
        <source>Look the names up in the plan: layers.0.ffn.up_proj.weight and the like</source>
        <translation>계획에서 이름을 찾으십시오. 예: layers.0.ffn.up_proj.weight</translation>
    </message>
    <message>
        <source>{streams} residual streams take {streams} times the memory between layers</source>
        <translation>잔차 스트림 {streams}개: 레이어 사이 메모리가 {streams}배입니다</translation>
    </message>
    <message>
        <source>Use 4 streams or fewer: the gain beyond is small</source>
        <translation>스트림을 4개 이하로 하십시오. 그 이상의 이득은 작습니다</translation>
    </message>
    <message>
        <source>train_loss_weight {weight} makes further tokens count more than the next one</source>
        <translation>train_loss_weight {weight}: 추가 토큰이 다음 토큰보다 더 크게 셉니다</translation>
    </message>
    <message>
        <source>Use 0.1 to 0.3</source>
        <translation>0.1에서 0.3을 쓰십시오</translation>
    </message>
    <message>
        <source>latent_dim {latent_dim} is outside {low} to {high}, 1/16 to 3/4 of d_model {d_model}</source>
        <translation>latent_dim {latent_dim}: {low}에서 {high}, 즉 d_model {d_model}의 1/16에서 3/4 범위 밖입니다</translation>
    </message>
    <message>
        <source>Start from half of d_model</source>
        <translation>d_model의 절반에서 시작하십시오</translation>
    </message>
    <message>
        <source>latent_dim {latent_dim} is smaller than the rotated key beside it, {rope}</source>
        <translation>latent_dim {latent_dim}: 옆의 회전 키 {rope}보다 작습니다</translation>
    </message>
    <message>
        <source>Widen latent_dim, or make rope_head_dim smaller</source>
        <translation>latent_dim을 넓히거나 rope_head_dim을 줄이십시오</translation>
    </message>
    <message>
        <source>{top} blocks of {block} tokens are the whole context of {max_seq_len}: nothing is left out</source>
        <translation>토큰 {block}개짜리 블록 {top}개가 전체 문맥 {max_seq_len}입니다. 빠지는 것이 없습니다</translation>
    </message>
    <message>
        <source>Lower top_k_blocks, or use type hca</source>
        <translation>top_k_blocks를 줄이거나 type hca를 쓰십시오</translation>
    </message>
    <message>
        <source>m_block {block} is longer than max_seq_len {max_seq_len}: no block is ever complete</source>
        <translation>m_block {block}: max_seq_len {max_seq_len}보다 깁니다. 완성되는 블록이 없습니다</translation>
    </message>
    <message>
        <source>Lower m_block</source>
        <translation>m_block을 줄이십시오</translation>
    </message>
    <message>
        <source>{beyond} % of the places at experts were beyond their capacity, {dropped} % left out</source>
        <translation>전문가 자리의 {beyond} %가 용량을 넘었고 {dropped} %가 제외되었습니다</translation>
    </message>
    <message>
        <source>The weights {path} cannot be read: {reason}</source>
        <translation>가중치를 읽을 수 없습니다. {path}: {reason}</translation>
    </message>
    <message>
        <source>Give a checkpoint of this design, or its design file for fresh weights</source>
        <translation>이 설계의 체크포인트를 주거나, 새 가중치라면 설계 파일을 주십시오</translation>
    </message>
    <message>
        <source>The design has no execution mode {mode}</source>
        <translation>설계에 없는 실행 모드입니다: {mode}</translation>
    </message>
    <message>
        <source>Name one of execution_modes</source>
        <translation>execution_modes 중 하나를 쓰십시오</translation>
    </message>
    <message>
        <source>The prompt has {tokens} tokens, more than max_seq_len {max_seq_len} leaves room for</source>
        <translation>프롬프트의 토큰 {tokens}개: max_seq_len {max_seq_len}이 허용하는 것보다 많습니다</translation>
    </message>
    <message>
        <source>Shorten the prompt</source>
        <translation>프롬프트를 줄이십시오</translation>
    </message>
    <message>
        <source>The session {path} cannot be read: {reason}</source>
        <translation>세션을 읽을 수 없습니다. {path}: {reason}</translation>
    </message>
    <message>
        <source>Name another file, or remove this one to begin again</source>
        <translation>다른 파일을 지정하거나, 새로 시작하려면 이 파일을 지우십시오</translation>
    </message>
    <message>
        <source>The session {path} cannot be written: {reason}</source>
        <translation>세션을 쓸 수 없습니다. {path}: {reason}</translation>
    </message>
    <message>
        <source>Name a file in a folder that can be written</source>
        <translation>쓸 수 있는 폴더의 파일을 지정하십시오</translation>
    </message>
    <message>
        <source>This is no valid JSON: {found} cannot stand here</source>
        <translation>올바른 JSON이 아닙니다. 여기에 올 수 없음: {found}</translation>
    </message>
    <message>
        <source>Correct the text at this place</source>
        <translation>이 자리의 텍스트를 고치십시오</translation>
    </message>
    <message>
        <source>This is no valid JSON: the text ends too early</source>
        <translation>올바른 JSON이 아닙니다. 텍스트가 너무 일찍 끝납니다</translation>
    </message>
    <message>
        <source>Add what is missing; was the file copied whole?</source>
        <translation>빠진 것을 추가하십시오. 파일을 온전히 복사했습니까?</translation>
    </message>
    <message>
        <source>This is no valid JSON: the text between the quotes cannot be read</source>
        <translation>올바른 JSON이 아닙니다. 따옴표 안의 텍스트를 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>Write it as UTF-8, and line breaks and backslashes escaped</source>
        <translation>UTF-8로 쓰고 줄바꿈과 역슬래시는 이스케이프하십시오</translation>
    </message>
    <message>
        <source>This is no valid JSON: {found} is no number</source>
        <translation>올바른 JSON이 아닙니다. 숫자가 아님: {found}</translation>
    </message>
    <message>
        <source>Write a number as JSON does, such as 12, -0.5 or 1e-6</source>
        <translation>JSON 형식의 숫자를 쓰십시오. 예: 12, -0.5, 1e-6</translation>
    </message>
    <message>
        <source>The key {key} is written twice</source>
        <translation>키가 두 번 쓰였습니다: {key}</translation>
    </message>
    <message>
        <source>Lists and objects stand inside each other more than {limit} deep</source>
        <translation>목록과 객체의 중첩이 한도를 넘습니다: {limit}</translation>
    </message>
    <message>
        <source>Check that this is the config.json of a model</source>
        <translation>모델의 config.json이 맞는지 확인하십시오</translation>
    </message>
    <message>
        <source>The file has more than {limit} values</source>
        <translation>파일의 값이 {limit}개를 넘습니다</translation>
    </message>
    <message>
        <source>A config is a JSON object; this is something else</source>
        <translation>config는 JSON 객체입니다. 이것은 다른 것입니다</translation>
    </message>
    <message>
        <source>Name the config.json of a model</source>
        <translation>모델의 config.json을 지정하십시오</translation>
    </message>
    <message>
        <source>model_type is missing: nothing says which model this is</source>
        <translation>model_type이 없어 어떤 모델인지 알 수 없습니다</translation>
    </message>
    <message>
        <source>Add model_type, one of: {families}</source>
        <translation>model_type을 추가하십시오. 다음 중 하나: {families}</translation>
    </message>
    <message>
        <source>Models of the type &quot;{value}&quot; cannot be imported</source>
        <translation>가져올 수 없는 모델 유형입니다: &quot;{value}&quot;</translation>
    </message>
    <message>
        <source>Use a config of one of: {families}</source>
        <translation>다음 중 하나의 config를 쓰십시오: {families}</translation>
    </message>
    <message>
        <source>Did you mean {guess}? Possible are: {families}</source>
        <translation>혹시 {guess}? 가능한 것: {families}</translation>
    </message>
    <message>
        <source>{key} is {value}, not a whole number</source>
        <translation>{key} 값 {value}: 정수가 아닙니다</translation>
    </message>
    <message>
        <source>Write a whole number from {minimum} to {maximum}</source>
        <translation>{minimum}에서 {maximum} 사이의 정수를 쓰십시오</translation>
    </message>
    <message>
        <source>{key} is {value}, not a finite number</source>
        <translation>{key} 값 {value}: 유한한 숫자가 아닙니다</translation>
    </message>
    <message>
        <source>Write a number from {minimum} to {maximum}</source>
        <translation>{minimum}에서 {maximum} 사이의 숫자를 쓰십시오</translation>
    </message>
    <message>
        <source>{key} is {value}, outside the possible range</source>
        <translation>{key} 값 {value}: 가능한 범위 밖입니다</translation>
    </message>
    <message>
        <source>{key} is {value}, neither true nor false</source>
        <translation>{key} 값 {value}: true도 false도 아닙니다</translation>
    </message>
    <message>
        <source>Write true or false</source>
        <translation>true 또는 false를 쓰십시오</translation>
    </message>
    <message>
        <source>{key} is {value}, not a text</source>
        <translation>{key} 값 {value}: 텍스트가 아닙니다</translation>
    </message>
    <message>
        <source>Write a text between quotes</source>
        <translation>따옴표 안에 텍스트를 쓰십시오</translation>
    </message>
    <message>
        <source>{key} is {value}, not a list</source>
        <translation>{key} 값 {value}: 목록이 아닙니다</translation>
    </message>
    <message>
        <source>Write a list between [ and ]</source>
        <translation>[와 ] 사이에 목록을 쓰십시오</translation>
    </message>
    <message>
        <source>{key} is {value}, not an object</source>
        <translation>{key} 값 {value}: 객체가 아닙니다</translation>
    </message>
    <message>
        <source>Write an object with braces around it</source>
        <translation>중괄호로 감싼 객체를 쓰십시오</translation>
    </message>
    <message>
        <source>{key} is missing, and {class} has no default for it</source>
        <translation>{key}: 없으며 {class}에 기본값도 없습니다</translation>
    </message>
    <message>
        <source>Add the key with its value</source>
        <translation>키와 값을 추가하십시오</translation>
    </message>
    <message>
        <source>{key} has {count} entries, and there are {layers} layers</source>
        <translation>{key}의 항목 {count}개, 레이어 {layers}개입니다</translation>
    </message>
    <message>
        <source>Write one entry for each layer</source>
        <translation>레이어마다 항목 하나를 쓰십시오</translation>
    </message>
    <message>
        <source>{key} is {value} and does not divide {other}, which is {number}</source>
        <translation>{key} 값 {value}: {other} 값 {number}의 약수가 아닙니다</translation>
    </message>
    <message>
        <source>Change one of the two</source>
        <translation>둘 중 하나를 바꾸십시오</translation>
    </message>
    <message>
        <source>{key} is {value}, and {other} asks for {number}</source>
        <translation>{key} 값 {value}, 그러나 {other}에는 {number}이(가) 필요합니다</translation>
    </message>
    <message>
        <source>{key}: {value} cannot be expressed in a design</source>
        <translation>{key}: {value} - 설계로 표현할 수 없습니다</translation>
    </message>
    <message>
        <source>Remove it if the model does not depend on it</source>
        <translation>모델에 영향이 없다면 지우십시오</translation>
    </message>
    <message>
        <source>{key}: {value} is left out, because a design has no word for it</source>
        <translation>{key}: {value} - 설계에 해당하는 말이 없어 제외합니다</translation>
    </message>
    <message>
        <source>Remember it where the results of both models are compared</source>
        <translation>두 모델의 결과를 비교할 때 기억하십시오</translation>
    </message>
    <message>
        <source>{key}: {value} is left out, because {class} knows no such key</source>
        <translation>{key}: {value} - {class}에 없는 키라 제외합니다</translation>
    </message>
    <message>
        <source>Check the spelling and the model_type</source>
        <translation>철자와 model_type을 확인하십시오</translation>
    </message>
    <message>
        <source>The output file is the config itself</source>
        <translation>출력 파일이 config 파일 자체입니다</translation>
    </message>
    <message>
        <source>Run side by side</source>
        <translation>나란히 실행</translation>
    </message>
    <message>
        <source>Put {name} into an integrator</source>
        <translation>{name}을(를) 적분기에 넣기</translation>
    </message>
    <message>
        <source>Unwrap the frame</source>
        <translation>프레임 풀기</translation>
    </message>
    <message>
        <source>Add a stream of {name}</source>
        <translation>{name} 스트림 추가</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>{name} 사용</translation>
    </message>
    <message>
        <source>Turn off {field}</source>
        <translation>{field} 끄기</translation>
    </message>
    <message>
        <source>Turn on {field}</source>
        <translation>{field} 켜기</translation>
    </message>
    <message>
        <source>Add to {field}</source>
        <translation>{field}에 추가</translation>
    </message>
    <message>
        <source>Add a phase</source>
        <translation>단계 추가</translation>
    </message>
    <message>
        <source>{template} runs at width {width}, which is not above its latent_dim {latent_dim}</source>
        <translation>{template}은(는) 폭 {width}에서 실행되며, 이는 latent_dim {latent_dim}보다 크지 않습니다</translation>
    </message>
    <message>
        <source>Lower latent_dim, or set d_out to {nearest}</source>
        <translation>latent_dim을 낮추거나 d_out을 {nearest}로 설정하십시오</translation>
    </message>
    <message>
        <source>{layers} layers with mamba, hyena or moe train without dropout and without checkpointing</source>
        <translation>mamba, hyena 또는 moe를 쓰는 레이어 {layers}개가 드롭아웃도 체크포인팅도 없이 학습합니다</translation>
    </message>
    <message>
        <source>Set training_hints.checkpointing to true, or dropout above 0</source>
        <translation>training_hints.checkpointing을 true로, 또는 dropout을 0보다 크게 설정하십시오</translation>
    </message>
    <message>
        <source>{field} {value} is past {limit}, the limit of usual mixtures</source>
        <translation>{field} {value}은(는) 보통의 혼합에서 쓰는 한계 {limit}을(를) 넘습니다</translation>
    </message>
    <message>
        <source>Use at most 1024 experts, and a capacity_factor of 0.5 or more</source>
        <translation>전문가는 최대 1024개, capacity_factor는 0.5 이상을 쓰십시오</translation>
    </message>
    <message>
        <source>A model of the type {value} holds more than a language model</source>
        <translation>{value} 유형의 모델에는 언어 모델 외의 것도 들어 있습니다</translation>
    </message>
    <message>
        <source>Import the language model alone: save what stands under {part} as a file of its own</source>
        <translation>언어 모델만 가져오십시오: {part} 아래 내용을 별도 파일로 저장하십시오</translation>
    </message>
    <message>
        <source>No split over {gpus} x {gpu} fits: the smallest needs {need} of each</source>
        <translation>{gpus} x {gpu}에 들어맞는 분할이 없습니다. 가장 작은 것도 GPU마다 {need}이(가) 필요합니다</translation>
    </message>
    <message>
        <source>Use more GPUs, GPUs with more memory, or shorter sequences (--seq-len)</source>
        <translation>GPU를 늘리거나, 메모리가 더 큰 GPU 또는 더 짧은 시퀀스(--seq-len)를 쓰십시오</translation>
    </message>
    <message>
        <source>A step of {batch} tokens cannot be cut for {gpus} GPUs</source>
        <translation>{batch} 토큰의 스텝을 GPU {gpus}개로 나눌 수 없습니다</translation>
    </message>
    <message>
        <source>Use fewer GPUs, or larger steps (--batch-tokens)</source>
        <translation>GPU를 줄이거나 스텝을 키우십시오(--batch-tokens)</translation>
    </message>
    <message>
        <source>There are no safetensors files here</source>
        <translation>여기에는 safetensors 파일이 없습니다</translation>
    </message>
    <message>
        <source>Name a folder with model.safetensors, or with its index and shards</source>
        <translation>model.safetensors 또는 색인과 조각 파일이 있는 폴더를 지정하십시오</translation>
    </message>
    <message>
        <source>The weights are there as pickle only ({file}), which is never read</source>
        <translation>가중치가 pickle({file})로만 있으며, 이 형식은 절대 읽지 않습니다</translation>
    </message>
    <message>
        <source>Convert them where you trust them: load the model, save_pretrained() writes safetensors</source>
        <translation>신뢰하는 곳에서 변환하십시오: 모델을 불러온 뒤 save_pretrained()가 safetensors를 씁니다</translation>
    </message>
    <message>
        <source>{file} cannot be used: {reason}</source>
        <translation>{file} 파일을 사용할 수 없습니다: {reason}</translation>
    </message>
    <message>
        <source>Get the file again; it is damaged, incomplete or no safetensors file</source>
        <translation>파일을 다시 받으십시오. 손상되었거나 불완전하거나 safetensors 파일이 아닙니다</translation>
    </message>
    <message>
        <source>The tensor {tensor} is missing</source>
        <translation>텐서 {tensor}이(가) 없습니다</translation>
    </message>
    <message>
        <source>Use all files of one model with its own config.json</source>
        <translation>한 모델의 모든 파일을 그 모델의 config.json과 함께 쓰십시오</translation>
    </message>
    <message>
        <source>The tensor {tensor} has no place in the design</source>
        <translation>텐서 {tensor}이(가) 들어갈 자리가 설계에 없습니다</translation>
    </message>
    <message>
        <source>The tensor {tensor} has the shape {shape}, not {wanted}</source>
        <translation>텐서 {tensor}의 형상은 {wanted}이(가) 아니라 {shape}입니다</translation>
    </message>
    <message>
        <source>The tensor {tensor} holds {dtype}</source>
        <translation>텐서 {tensor}의 형식은 {dtype}입니다</translation>
    </message>
    <message>
        <source>Use weights in float32, bfloat16 or float16, not quantized ones</source>
        <translation>양자화된 가중치가 아니라 float32, bfloat16 또는 float16 가중치를 쓰십시오</translation>
    </message>
    <message>
        <source>Weights of a {family} model cannot be taken: {reason}</source>
        <translation>{family} 모델의 가중치를 가져올 수 없습니다: {reason}</translation>
    </message>
    <message>
        <source>Import the design without --weights</source>
        <translation>--weights 없이 설계를 가져오십시오</translation>
    </message>
    <message>
        <source>--weights needs a folder to write to</source>
        <translation>--weights에는 쓸 폴더가 필요합니다</translation>
    </message>
    <message>
        <source>Name it: eulerstack import DIR --weights -o FOLDER</source>
        <translation>폴더를 지정하십시오: eulerstack import DIR --weights -o FOLDER</translation>
    </message>
    <message>
        <source>The list of allowed plug-ins {path} cannot be used: {reason}</source>
        <translation>허용된 플러그인 목록 {path}을(를) 사용할 수 없습니다: {reason}</translation>
    </message>
    <message>
        <source>Repair the file, or remove it and allow the plug-ins again</source>
        <translation>파일을 고치거나, 지우고 플러그인을 다시 허용하십시오</translation>
    </message>
    <message>
        <source>The list of allowed plug-ins {path} cannot be written: {reason}</source>
        <translation>허용된 플러그인 목록 {path}을(를) 쓸 수 없습니다: {reason}</translation>
    </message>
    <message>
        <source>Name the shared library of the plug-in</source>
        <translation>플러그인의 공유 라이브러리를 지정하십시오</translation>
    </message>
    <message>
        <source>No plug-in &quot;{plugin}&quot; is allowed</source>
        <translation>허용된 플러그인 &quot;{plugin}&quot;이(가) 없습니다</translation>
    </message>
    <message>
        <source>Name one that eulerstack plugins list shows</source>
        <translation>eulerstack plugins list가 보여 주는 이름을 지정하십시오</translation>
    </message>
    <message>
        <source>The description of the plug-in {plugin} cannot be used: {reason}</source>
        <translation>플러그인 {plugin}의 설명을 사용할 수 없습니다: {reason}</translation>
    </message>
    <message>
        <source>Ask the plug-in&apos;s author for a corrected one</source>
        <translation>플러그인 작성자에게 고친 설명을 요청하십시오</translation>
    </message>
    <message>
        <source>The plug-in {plugin} registers {what}, which {owner} has already</source>
        <translation>플러그인 {plugin}이(가) 등록하는 {what}은(는) {owner}에 이미 있습니다</translation>
    </message>
    <message>
        <source>Remove the other plug-in first, or use this one under another name</source>
        <translation>다른 플러그인을 먼저 제거하거나, 이 플러그인을 다른 이름으로 쓰십시오</translation>
    </message>
    <message>
        <source>The plug-in {plugin} cannot be loaded: {reason}</source>
        <translation>플러그인 {plugin}을(를) 불러올 수 없습니다: {reason}</translation>
    </message>
    <message>
        <source>Check that the file is there and was built for this machine</source>
        <translation>파일이 있는지, 이 컴퓨터용으로 빌드되었는지 확인하십시오</translation>
    </message>
    <message>
        <source>The file of the plug-in {plugin} is not the one that was allowed</source>
        <translation>플러그인 {plugin}의 파일이 허용했던 파일과 다릅니다</translation>
    </message>
    <message>
        <source>If you trust the new file: eulerstack plugins allow {path}</source>
        <translation>새 파일을 신뢰한다면: eulerstack plugins allow {path}</translation>
    </message>
    <message>
        <source>{plugin} is no plug-in: it has no function eulerstackPlugin</source>
        <translation>{plugin}은(는) 플러그인이 아닙니다: eulerstackPlugin 함수가 없습니다</translation>
    </message>
    <message>
        <source>Name a library that was built as docs/plugins.md says</source>
        <translation>docs/plugins.md의 설명대로 빌드한 라이브러리를 지정하십시오</translation>
    </message>
    <message>
        <source>The plug-in {plugin} is for interface {version}; this engine has {expected}</source>
        <translation>플러그인 {plugin}은(는) 인터페이스 {version}용이며, 이 엔진은 {expected}을(를) 씁니다</translation>
    </message>
    <message>
        <source>Build it again with the header of this version</source>
        <translation>이 버전의 헤더로 다시 빌드하십시오</translation>
    </message>
    <message>
        <source>The plug-in {plugin} was built with LibTorch {version}; this engine has {expected}</source>
        <translation>플러그인 {plugin}은(는) LibTorch {version}(으)로 빌드되었고, 이 엔진은 {expected}을(를) 씁니다</translation>
    </message>
    <message>
        <source>Build it again with the LibTorch of the engine</source>
        <translation>엔진의 LibTorch로 다시 빌드하십시오</translation>
    </message>
    <message>
        <source>The plug-in {plugin} failed: {reason}</source>
        <translation>플러그인 {plugin}이(가) 실패했습니다: {reason}</translation>
    </message>
    <message>
        <source>Report it to the plug-in&apos;s author, or do without its kinds</source>
        <translation>플러그인 작성자에게 알리거나, 그 종류 없이 진행하십시오</translation>
    </message>
    <message>
        <source>The plug-in {plugin} crashed the engine: {signal}</source>
        <translation>플러그인 {plugin} 때문에 엔진이 비정상 종료되었습니다: {signal}</translation>
    </message>
    <message>
        <source>The plug-in {plugin} did not finish loading within {seconds} s</source>
        <translation>플러그인 {plugin}이(가) {seconds}초 안에 불러오기를 마치지 못했습니다</translation>
    </message>
    <message>
        <source>The plug-in {plugin} describes {what} and does not build it</source>
        <translation>플러그인 {plugin}은(는) {what}을(를) 설명하지만 만들지 않습니다</translation>
    </message>
    <message>
        <source>Report it to the plug-in&apos;s author</source>
        <translation>플러그인 작성자에게 알리십시오</translation>
    </message>
    <message>
        <source>{kind}: with these values {expression} is {value}, not a whole number above 0</source>
        <translation>{kind}: 이 값들에서 {expression}은(는) {value}이며, 0보다 큰 정수가 아닙니다</translation>
    </message>
    <message>
        <source>Change the options that it is made from</source>
        <translation>이 값을 이루는 옵션을 바꾸십시오</translation>
    </message>
    <message>
        <source>{kind} comes from the plug-in {plugin}, and exports hold no plug-ins</source>
        <translation>{kind}은(는) 플러그인 {plugin}에서 왔으며, 내보내기에는 플러그인이 들어가지 않습니다</translation>
    </message>
    <message>
        <source>Use a built-in kind in its place, or train and generate here</source>
        <translation>내장 종류로 바꾸거나, 여기서 학습하고 생성하십시오</translation>
    </message>
    <message>
        <source>head_template {template} changes the width from {width} to {d_out}; the head reads {width}</source>
        <translation>head_template {template}이(가) 폭을 {width}에서 {d_out}(으)로 바꿉니다. 헤드는 {width}을(를) 읽습니다</translation>
    </message>
    <message>
        <source>res</source>
        <translation>잔차</translation>
    </message>
    <message>
        <source>depth gating</source>
        <translation>깊이 게이트</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>메모리</translation>
    </message>
    <message>
        <source>width</source>
        <translation>폭</translation>
    </message>
    <message>
        <source>override</source>
        <translation>재정의</translation>
    </message>
    <message>
        <source>merge: {kind} + projection</source>
        <translation>병합: {kind} + 투영</translation>
    </message>
    <message>
        <source>merge: {kind}</source>
        <translation>병합: {kind}</translation>
    </message>
    <message>
        <source>shared weights</source>
        <translation>공유 가중치</translation>
    </message>
    <message>
        <source>1 weight set</source>
        <translation>가중치 1벌</translation>
    </message>
    <message>
        <source>{count} weight sets</source>
        <translation>가중치 {count}벌</translation>
    </message>
    <message>
        <source>1 body call</source>
        <translation>본체 호출 1회</translation>
    </message>
    <message>
        <source>{count} body calls</source>
        <translation>본체 호출 {count}회</translation>
    </message>
    <message>
        <source>{size} vocab</source>
        <translation>어휘 {size}</translation>
    </message>
    <message>
        <source>{size} ctx</source>
        <translation>컨텍스트 {size}</translation>
    </message>
    <message>
        <source>logits {size}</source>
        <translation>로짓 {size}</translation>
    </message>
    <message>
        <source>tied</source>
        <translation>가중치 공유</translation>
    </message>
    <message>
        <source>untied</source>
        <translation>가중치 분리</translation>
    </message>
    <message>
        <source>softcap</source>
        <translation>소프트캡</translation>
    </message>
    <message>
        <source>top {count}</source>
        <translation>상위 {count}</translation>
    </message>
    <message>
        <source>win {size}</source>
        <translation>윈도 {size}</translation>
    </message>
    <message>
        <source>sinks {count}</source>
        <translation>싱크 {count}</translation>
    </message>
    <message>
        <source>order {count}</source>
        <translation>차수 {count}</translation>
    </message>
    <message>
        <source>filter {size}</source>
        <translation>필터 {size}</translation>
    </message>
    <message>
        <source>decay {rate}</source>
        <translation>감쇠 {rate}</translation>
    </message>
    <message>
        <source>projected</source>
        <translation>투영</translation>
    </message>
    <message>
        <source>shared {size}</source>
        <translation>공유 {size}</translation>
    </message>
    <message>
        <source>1 head</source>
        <translation>헤드 1개</translation>
    </message>
    <message>
        <source>{count} heads</source>
        <translation>헤드 {count}개</translation>
    </message>
    <message>
        <source>chunk {size}</source>
        <translation>청크 {size}</translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation>{count}스텝</translation>
    </message>
    <message>
        <source>A checkpoint needs {needed} MiB; {free} MiB are free in {path}</source>
        <translation>체크포인트에 {needed} MiB가 필요합니다. {path}에는 {free} MiB가 비어 있습니다</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder</source>
        <translation>공간을 비우거나 다른 폴더를 고르십시오</translation>
    </message>
    <message>
        <source>The design equals no family of the library; {family} comes nearest, but {differences}</source>
        <translation>이 설계는 라이브러리의 어떤 계열과도 같지 않습니다. {family}이(가) 가장 가깝지만 {differences}</translation>
    </message>
    <message>
        <source>Change these fields, or leave out --native: the folder then holds the code of the model</source>
        <translation>이 필드들을 바꾸거나 --native를 빼십시오. 그러면 폴더에 모델의 코드가 들어갑니다</translation>
    </message>
    <message>
        <source>learned positions</source>
        <translation>학습한 위치</translation>
    </message>
    <message>
        <source>no positions</source>
        <translation>위치 정보 없음</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Mixers</source>
        <translation>믹서</translation>
    </message>
    <message>
        <source>Feed-forward</source>
        <translation>피드포워드</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>사용 안 함</translation>
    </message>
    <message>
        <source>No entry uses this template. Delete removes it.</source>
        <translation>이 템플릿을 쓰는 항목이 없습니다. Delete로 지웁니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>항목 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>depth gating</source>
        <translation>깊이 게이트</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>메모리</translation>
    </message>
    <message>
        <source>shape change</source>
        <translation>폭 변경</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>스케줄</translation>
    </message>
    <message>
        <source>Streams that read the same input side by side, then are merged.</source>
        <translation>같은 입력을 나란히 읽고 합쳐지는 스트림.</translation>
    </message>
    <message>
        <source>One body applied several times, with weights of its own or shared ones.</source>
        <translation>여러 번 적용되는 본체 하나. 가중치는 각자 또는 공유.</translation>
    </message>
    <message>
        <source>Modifiers</source>
        <translation>수정자</translation>
    </message>
    <message>
        <source>Values that differ from the template in one entry.</source>
        <translation>항목 하나에서 템플릿과 다른 값.</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>Trained short, read long</source>
        <translation>짧게 학습하고 길게 읽습니다</translation>
    </message>
    <message>
        <source>Depth instead of width</source>
        <translation>너비 대신 깊이</translation>
    </message>
    <message>
        <source>The baseline that most open models share</source>
        <translation>공개 모델 대부분이 공유하는 기본형</translation>
    </message>
    <message>
        <source>Windows with gaps</source>
        <translation>틈이 있는 윈도우</translation>
    </message>
    <message>
        <source>Long convolutions in place of attention</source>
        <translation>어텐션 대신 긴 합성곱</translation>
    </message>
    <message>
        <source>Selective state spaces and nothing else</source>
        <translation>선택적 상태 공간만으로</translation>
    </message>
    <message>
        <source>The same idea as matrix products</source>
        <translation>같은 생각을 행렬 곱으로</translation>
    </message>
    <message>
        <source>A small model with latent attention</source>
        <translation>잠재 어텐션을 쓰는 작은 모델</translation>
    </message>
    <message>
        <source>Experts balanced without a loss</source>
        <translation>손실 없이 균형을 맞춘 전문가</translation>
    </message>
    <message>
        <source>A small mixture of experts</source>
        <translation>작은 전문가 혼합</translation>
    </message>
    <message>
        <source>Predicting the token after the next</source>
        <translation>다음다음 토큰 예측</translation>
    </message>
    <message>
        <source>Attention and feed-forward side by side in each layer</source>
        <translation>레이어마다 어텐션과 피드포워드를 나란히</translation>
    </message>
    <message>
        <source>A small model with norms of queries and keys</source>
        <translation>쿼리와 키를 정규화하는 작은 모델</translation>
    </message>
    <message>
        <source>A small but complete language model to open, change and train first</source>
        <translation>가장 먼저 열고 바꾸고 학습할, 작지만 온전한 언어 모델</translation>
    </message>
    <message>
        <source>Attention with a decay in place of the softmax</source>
        <translation>소프트맥스 대신 감쇠를 쓰는 어텐션</translation>
    </message>
    <message>
        <source>A small model whose heads may look at nothing</source>
        <translation>헤드가 아무것도 보지 않을 수 있는 작은 모델</translation>
    </message>
    <message>
        <source>Long context for a small cache</source>
        <translation>작은 캐시로 긴 컨텍스트</translation>
    </message>
    <message>
        <source>Latent attention for long contexts</source>
        <translation>긴 컨텍스트를 위한 잠재 어텐션</translation>
    </message>
    <message>
        <source>Every second layer serves one token in eight</source>
        <translation>레이어 둘 중 하나는 토큰 여덟 중 하나만 처리</translation>
    </message>
    <message>
        <source>Attention and state side by side, token by token</source>
        <translation>토큰마다 어텐션과 상태를 나란히</translation>
    </message>
    <message>
        <source>Mamba layers with one attention layer among them</source>
        <translation>맘바 레이어 사이의 어텐션 레이어 하나</translation>
    </message>
    <message>
        <source>Layers that half of the tokens skip</source>
        <translation>토큰 절반이 건너뛰는 레이어</translation>
    </message>
    <message>
        <source>Two streams and a gate</source>
        <translation>두 스트림과 게이트 하나</translation>
    </message>
    <message>
        <source>Decay for the far, a window for the near</source>
        <translation>먼 곳은 감쇠로, 가까운 곳은 윈도우로</translation>
    </message>
    <message>
        <source>A fast one that remembers and a slow one that looks things up</source>
        <translation>기억하는 빠른 스트림과 찾아보는 느린 스트림</translation>
    </message>
    <message>
        <source>Every primitive of the language in one model of 20 layers</source>
        <translation>언어의 모든 요소를 레이어 20개 모델 하나에</translation>
    </message>
    <message>
        <source>A model that thinks before it answers</source>
        <translation>답하기 전에 생각하는 모델</translation>
    </message>
    <message>
        <source>Short windows and a memory that learns while the model is used</source>
        <translation>짧은 윈도우와, 쓰는 동안 배우는 메모리</translation>
    </message>
    <message>
        <source>A memory of pairs</source>
        <translation>쌍을 담는 메모리</translation>
    </message>
    <message>
        <source>Far tokens as blocks</source>
        <translation>먼 토큰은 블록으로</translation>
    </message>
    <message>
        <source>Wide, narrow, wide again</source>
        <translation>넓게, 좁게, 다시 넓게</translation>
    </message>
    <message>
        <source>A residual stream of several lanes</source>
        <translation>여러 갈래의 잔차 스트림</translation>
    </message>
    <message>
        <source>A memory that writes where it is surprised</source>
        <translation>놀란 곳에 쓰는 메모리</translation>
    </message>
    <message>
        <source>Experts chosen by the token itself</source>
        <translation>토큰 자체가 고르는 전문가</translation>
    </message>
    <message>
        <source>A layer as a differential equation</source>
        <translation>미분 방정식으로서의 레이어</translation>
    </message>
    <message>
        <source>A thought after every token</source>
        <translation>토큰마다 뒤따르는 생각</translation>
    </message>
    <message>
        <source>One thought, refined four times</source>
        <translation>한 생각을 네 번 다듬기</translation>
    </message>
    <message>
        <source>A memory that looks tokens up</source>
        <translation>토큰을 찾아보는 메모리</translation>
    </message>
    <message>
        <source>The same layer, four times</source>
        <translation>같은 레이어를 네 번</translation>
    </message>
    <message>
        <source>A gate in place of a choice</source>
        <translation>선택 대신 게이트</translation>
    </message>
    <message>
        <source>Thinking first, answering then</source>
        <translation>먼저 생각하고 그다음 답하기</translation>
    </message>
    <message>
        <source>Layers that learn while they read</source>
        <translation>읽으면서 배우는 레이어</translation>
    </message>
    <message>
        <source>%1, to the last parameter</source>
        <translation>%1, 마지막 파라미터까지 같음</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Save the changes of %1?</source>
        <translation>%1의 변경을 저장할까요?</translation>
    </message>
    <message>
        <source>Changes that are not saved are lost.</source>
        <translation>저장하지 않은 변경은 사라집니다.</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>변경 저장</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>변경 버리기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>A training run is under way.</source>
        <translation>학습이 실행 중입니다.</translation>
    </message>
    <message>
        <source>Keep running leaves the window open. Stop and save writes a checkpoint first.</source>
        <translation>계속 실행은 창을 열어 둡니다. 중지하고 저장은 먼저 체크포인트를 씁니다.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>계속 실행</translation>
    </message>
    <message>
        <source>Stop and save</source>
        <translation>중지하고 저장</translation>
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
        <translation>{name}: 레이어 {layers}개, 폭 {d_model}, 파라미터 {parameters}개({short})의 인과 언어 모델입니다.</translation>
    </message>
    <message>
        <source>It reads up to {max_seq_len} tokens from a vocabulary of {vocab_size} and computes in {dtype}.</source>
        <translation>어휘 {vocab_size}에서 최대 {max_seq_len} 토큰을 읽고 {dtype}(으)로 계산합니다.</translation>
    </message>
    <message>
        <source>Attention has {heads} heads of size {head_dim}.</source>
        <translation>어텐션은 크기 {head_dim}의 헤드 {heads}개를 씁니다.</translation>
    </message>
    <message>
        <source>Attention has {heads} heads of size {head_dim} that share one key/value head.</source>
        <translation>어텐션은 크기 {head_dim}의 헤드 {heads}개가 키/값 헤드 하나를 공유합니다.</translation>
    </message>
    <message>
        <source>Attention has {heads} heads of size {head_dim} in groups that share {kv_heads} key/value heads.</source>
        <translation>어텐션은 크기 {head_dim}의 헤드 {heads}개가 그룹별로 키/값 헤드 {kv_heads}개를 공유합니다.</translation>
    </message>
    <message>
        <source>Positions: rotary (RoPE) with base {theta}.</source>
        <translation>위치: 회전(RoPE), 밑 {theta}.</translation>
    </message>
    <message>
        <source>Positions: rotary (RoPE) with base {theta}, scaled by {kind} with factor {factor}.</source>
        <translation>위치: 회전(RoPE), 밑 {theta}, {kind} 스케일링, factor {factor}.</translation>
    </message>
    <message>
        <source>Positions: a penalty by distance (ALiBi).</source>
        <translation>위치: 거리에 따른 벌점(ALiBi).</translation>
    </message>
    <message>
        <source>Positions: a learned vector for each.</source>
        <translation>위치: 자리마다 학습된 벡터.</translation>
    </message>
    <message>
        <source>Positions: none; the order is known through the causal mask alone.</source>
        <translation>위치: 없음. 인과 마스크로만 순서를 압니다.</translation>
    </message>
    <message>
        <source>{mixer}, then {ffn}; {norm} norm {position}, residual {residual} with scaling {scaling}</source>
        <translation>{mixer}, 다음 {ffn}; {norm} 정규화 {position}, 잔차 {residual}, 스케일 {scaling}</translation>
    </message>
    <message>
        <source>Schedule:</source>
        <translation>스케줄:</translation>
    </message>
    <message>
        <source>override {field}</source>
        <translation>재정의 {field}</translation>
    </message>
    <message>
        <source>After a final {norm} the embedding table gives the logits (tied weights).</source>
        <translation>마지막 {norm} 뒤에 임베딩 테이블이 로짓을 냅니다(가중치 공유).</translation>
    </message>
    <message>
        <source>After a final {norm} a matrix of its own gives the logits.</source>
        <translation>마지막 {norm} 뒤에 별도 행렬이 로짓을 냅니다.</translation>
    </message>
    <message>
        <source>{file} has errors and cannot be explained yet: {errors}</source>
        <translation>{file}: 오류가 있어 아직 설명할 수 없습니다: {errors}</translation>
    </message>
    <message>
        <source>One token costs {forward} forward and {training} in training; its keys and values take {kv}.</source>
        <translation>토큰 하나의 비용: 순방향 {forward}, 학습 {training}, 키와 값 {kv}.</translation>
    </message>
    <message>
        <source>others</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>Mixers</source>
        <translation>믹서</translation>
    </message>
    <message>
        <source>Feed-forward</source>
        <translation>피드포워드</translation>
    </message>
    <message>
        <source>Norms</source>
        <translation>정규화</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>테이블</translation>
    </message>
    <message>
        <source>Parameters by part</source>
        <translation>부분별 파라미터</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>유효</translation>
    </message>
    <message>
        <source>Has errors</source>
        <translation>오류 있음</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>파라미터</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>레이어</translation>
    </message>
    <message>
        <source>KV cache per token</source>
        <translation>토큰당 KV 캐시</translation>
    </message>
    <message>
        <source>{full} for {tokens} tokens</source>
        <translation>{tokens} 토큰에 {full}</translation>
    </message>
    <message>
        <source>Forward per token</source>
        <translation>토큰당 순방향</translation>
    </message>
    <message>
        <source>training {training}</source>
        <translation>학습 {training}</translation>
    </message>
    <message>
        <source>Training memory</source>
        <translation>학습 메모리</translation>
    </message>
    <message>
        <source>batch {batch} x {tokens} tokens</source>
        <translation>배치 {batch} x {tokens} 토큰</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>부분</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>그래디언트</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>옵티마이저</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>활성값</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Total with checkpointing</source>
        <translation>체크포인팅 합계</translation>
    </message>
    <message>
        <source>Training memory, batch {batch} x {tokens} tokens</source>
        <translation>학습 메모리, 배치 {batch} x {tokens} 토큰</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>info</source>
        <translation>정보</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>검사 결과</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>설계</translation>
    </message>
    <message>
        <source>EulerStack report: {file}</source>
        <translation>EulerStack 보고서: {file}</translation>
    </message>
    <message>
        <source>Parameters: {exact} ({short})</source>
        <translation>파라미터: {exact} ({short})</translation>
    </message>
    <message>
        <source>Active parameters per token: {exact} ({short})</source>
        <translation>토큰당 활성 파라미터: {exact} ({short})</translation>
    </message>
    <message>
        <source>Target: {target} ({percent} % of it)</source>
        <translation>목표: {target} (목표의 {percent} %)</translation>
    </message>
    <message>
        <source>Layers: {layers} ({mixers})</source>
        <translation>레이어: {layers} ({mixers})</translation>
    </message>
    <message>
        <source>KV cache: {bytes} per token, {full} for {tokens} tokens</source>
        <translation>KV 캐시: 토큰당 {bytes}, {tokens} 토큰에 {full}</translation>
    </message>
    <message>
        <source>State: {bytes}, whatever the length</source>
        <translation>상태: 길이와 관계없이 {bytes}</translation>
    </message>
    <message>
        <source>Forward pass: {causal} per token ({unmasked} with masked scores)</source>
        <translation>순방향: 토큰당 {causal} (가려진 점수 포함 {unmasked})</translation>
    </message>
    <message>
        <source>Training: {training} per token</source>
        <translation>학습: 토큰당 {training}</translation>
    </message>
    <message>
        <source>Checkpointing adds {flops} per token</source>
        <translation>체크포인팅은 토큰당 {flops} 추가</translation>
    </message>
    <message>
        <source>Training memory (batch {batch} x {tokens} tokens, {dtype}, AdamW): {total}</source>
        <translation>학습 메모리 (배치 {batch} x {tokens} 토큰, {dtype}, AdamW): {total}</translation>
    </message>
    <message>
        <source>  weights {weights}, gradients {gradients}, optimizer {optimizer}, activations {activations}</source>
        <translation>  가중치 {weights}, 그래디언트 {gradients}, 옵티마이저 {optimizer}, 활성값 {activations}</translation>
    </message>
    <message>
        <source>  with checkpointing: activations {activations}, in all {total}</source>
        <translation>  체크포인팅 사용: 활성값 {activations}, 모두 {total}</translation>
    </message>
    <message>
        <source>Parameters by part:</source>
        <translation>부분별 파라미터:</translation>
    </message>
    <message>
        <source>({count} layers)</source>
        <translation>(레이어 {count}개)</translation>
    </message>
    <message>
        <source>Result: FAIL, errors: {errors}, warnings: {warnings}</source>
        <translation>결과: FAIL, 오류: {errors}, 경고: {warnings}</translation>
    </message>
    <message>
        <source>Result: WARN, warnings: {warnings}</source>
        <translation>결과: WARN, 경고: {warnings}</translation>
    </message>
    <message>
        <source>Result: OK</source>
        <translation>결과: OK</translation>
    </message>
    <message>
        <source>Schema: ok (version {version})</source>
        <translation>스키마: ok (버전 {version})</translation>
    </message>
    <message>
        <source>Schema: failed</source>
        <translation>스키마: 실패</translation>
    </message>
    <message>
        <source>ERRORS ({count})</source>
        <translation>오류 ({count})</translation>
    </message>
    <message>
        <source>WARNINGS ({count})</source>
        <translation>경고 ({count})</translation>
    </message>
    <message>
        <source>INFO ({count})</source>
        <translation>정보 ({count})</translation>
    </message>
    <message>
        <source>parameters × %1 bytes</source>
        <translation>파라미터 × %1바이트</translation>
    </message>
    <message>
        <source>AdamW, fp32</source>
        <translation>AdamW, fp32</translation>
    </message>
    <message>
        <source>parameters × 12 bytes: two moments and a float32 copy of the weights</source>
        <translation>파라미터 × 12바이트: 모멘트 두 개와 가중치의 float32 사본</translation>
    </message>
    <message>
        <source>parameters × 8 bytes: two moments</source>
        <translation>파라미터 × 8바이트: 모멘트 두 개</translation>
    </message>
    <message>
        <source>checkpointing</source>
        <translation>체크포인팅</translation>
    </message>
    <message>
        <source>no checkpointing</source>
        <translation>체크포인팅 없음</translation>
    </message>
    <message>
        <source>values kept for the backward pass × %1 sequences × %2 tokens</source>
        <translation>역방향을 위해 보관하는 값 × 시퀀스 %1개 × 토큰 %2개</translation>
    </message>
    <message>
        <source>KV-cache</source>
        <translation>KV 캐시</translation>
    </message>
    <message>
        <source>sum over layers of 2 × n_kv_heads × head_dim × %1 bytes × cached tokens</source>
        <translation>레이어 합: 2 × n_kv_heads × head_dim × %1바이트 × 캐시된 토큰</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>window %1</source>
        <translation>윈도 %1</translation>
    </message>
    <message>
        <source>full</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>%1 layers × 2 × n_kv_heads × head_dim × %2 bytes</source>
        <translation>레이어 %1개 × 2 × n_kv_heads × head_dim × %2바이트</translation>
    </message>
    <message>
        <source>projections 2 × inputs × outputs; scores 4 × head width × seen tokens, averaged over max_seq_len</source>
        <translation>투영 2 × 입력 × 출력; 점수 4 × 헤드 폭 × 보이는 토큰, max_seq_len에 걸친 평균</translation>
    </message>
    <message>
        <source>2 × inputs × outputs of each projection, and the activation</source>
        <translation>투영마다 2 × 입력 × 출력, 그리고 활성화 함수</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>헤드</translation>
    </message>
    <message>
        <source>2 × d_model × vocab_size</source>
        <translation>2 × d_model × vocab_size</translation>
    </message>
    <message>
        <source>Norms and residuals</source>
        <translation>정규화와 잔차</translation>
    </message>
    <message>
        <source>a few operations per value of the residual stream</source>
        <translation>잔차 스트림 값마다 연산 몇 번</translation>
    </message>
    <message>
        <source>Embedding and positions</source>
        <translation>임베딩과 위치</translation>
    </message>
    <message>
        <source>scale and added positions; the look-up itself is free</source>
        <translation>배율과 더해지는 위치. 조회 자체는 비용이 없습니다</translation>
    </message>
    <message>
        <source>No doubts</source>
        <translation>의심할 점 없음</translation>
    </message>
    <message>
        <source>No realism rule objects to this design.</source>
        <translation>이 설계에 이의를 내는 현실성 규칙이 없습니다.</translation>
    </message>
    <message>
        <source>Mixer</source>
        <translation>믹서</translation>
    </message>
    <message>
        <source>KV-cache bytes per token</source>
        <translation>토큰당 KV 캐시 바이트</translation>
    </message>
    <message>
        <source>Forward FLOPs per token</source>
        <translation>토큰당 순방향 FLOP</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>Infer</source>
        <translation>추론</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>메모리</translation>
    </message>
    <message>
        <source>KV-cache per token</source>
        <translation>토큰당 KV 캐시</translation>
    </message>
    <message>
        <source>Realism</source>
        <translation>현실성</translation>
    </message>
    <message>
        <source>%1 parameters, %2 layers, %3 of KV-cache per token, %4 forward per token</source>
        <translation>파라미터 %1, 레이어 %2, 토큰당 KV 캐시 %3, 토큰당 순방향 %4</translation>
    </message>
    <message>
        <source>Active parameters</source>
        <translation>활성 매개변수</translation>
    </message>
    <message>
        <source>KV cache of a full context</source>
        <translation>전체 문맥의 KV 캐시</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>FLOPs per token, forward</source>
        <translation>토큰당 FLOPs, 순전파</translation>
    </message>
    <message>
        <source>FLOPs per token, training</source>
        <translation>토큰당 FLOPs, 학습</translation>
    </message>
    <message>
        <source>Same design: {before}, {after}</source>
        <translation>같은 설계: {before}, {after}</translation>
    </message>
    <message>
        <source>From {before} to {after}</source>
        <translation>{before}에서 {after}(으)로</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>구조</translation>
    </message>
    <message>
        <source>Figures: all as before</source>
        <translation>수치: 모두 그대로</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>depth gate {kind}: {percent} % of the tokens pass through the layer</source>
        <translation>깊이 게이트 {kind}: 토큰의 {percent} %가 레이어를 지납니다</translation>
    </message>
    <message>
        <source>memory {kind}, which goes on learning in use (lasts: {persistence})</source>
        <translation>메모리 {kind}: 사용 중에도 계속 배웁니다 (지속: {persistence})</translation>
    </message>
    <message>
        <source>memory {kind}, fixed in use (lasts: {persistence})</source>
        <translation>메모리 {kind}: 사용 중에는 고정됩니다 (지속: {persistence})</translation>
    </message>
    <message>
        <source>the width changes from {width} to {d_out} ({kind})</source>
        <translation>폭이 {width}에서 {d_out}(으)로 바뀝니다 ({kind})</translation>
    </message>
    <message>
        <source>width {width}</source>
        <translation>폭 {width}</translation>
    </message>
    <message>
        <source>{count} streams side by side, joined by {merge}:</source>
        <translation>나란한 스트림 {count}개, {merge}(으)로 합칩니다:</translation>
    </message>
    <message>
        <source>stream {name}:</source>
        <translation>스트림 {name}:</translation>
    </message>
    <message>
        <source>integrator {kind}: {template} in {steps} steps, each with its own weights</source>
        <translation>적분기 {kind}: {template}, {steps}단계, 단계마다 고유한 가중치</translation>
    </message>
    <message>
        <source>integrator {kind}: {template} as derivative, {steps} steps, {calls} calls of one set of weights</source>
        <translation>적분기 {kind}: {template}을(를) 도함수로, {steps}단계, 한 벌 가중치 호출 {calls}번</translation>
    </message>
    <message>
        <source>integrator {kind}: {template} in {steps} steps with one set of weights</source>
        <translation>적분기 {kind}: {template}, {steps}단계, 한 벌 가중치</translation>
    </message>
    <message>
        <source>in phases that are not visible the last hidden state is the next input</source>
        <translation>보이지 않는 단계에서는 마지막 은닉 상태가 다음 입력이 됩니다</translation>
    </message>
    <message>
        <source>a projection from width {width} back to {d_model}</source>
        <translation>폭 {width}에서 {d_model}(으)로 돌아가는 투영</translation>
    </message>
    <message>
        <source>Phases of a text:</source>
        <translation>텍스트의 단계:</translation>
    </message>
    <message>
        <source>{name}: a rationale of {tokens} tokens after each token, loss weight {weight}</source>
        <translation>{name}: 토큰마다 {tokens}토큰의 근거, 손실 가중치 {weight}</translation>
    </message>
    <message>
        <source>{name}: up to {tokens} tokens, loss weight {weight}</source>
        <translation>{name}: 최대 {tokens}토큰, 손실 가중치 {weight}</translation>
    </message>
    <message>
        <source>{name}: up to {tokens} tokens that are not shown, loss weight {weight}</source>
        <translation>{name}: 보이지 않는 최대 {tokens}토큰, 손실 가중치 {weight}</translation>
    </message>
    <message>
        <source>{token} ends a phase before its budget does</source>
        <translation>{token}이(가) 예산보다 먼저 단계를 끝냅니다</translation>
    </message>
    <message>
        <source>%1 sequences</source>
        <translation>시퀀스 %1개</translation>
    </message>
    <message>
        <source>what recurrent mixers, memories and convolutions keep, whatever the length</source>
        <translation>순환 믹서, 메모리, 합성곱이 길이와 상관없이 지니는 것</translation>
    </message>
    <message>
        <source>Merges, gates and memories</source>
        <translation>합치기, 게이트, 메모리</translation>
    </message>
    <message>
        <source>merges of streams, depth gates, memories, changes of width, steps of an ODE method</source>
        <translation>스트림 합치기, 깊이 게이트, 메모리, 폭 변경, ODE 방법의 단계</translation>
    </message>
    <message>
        <source>{mixer}, no feed-forward part; {norm} norm {position}, residual {residual} with scaling {scaling}</source>
        <translation>{mixer}, 피드포워드 부분 없음. {norm} norm {position}, residual {residual}, scaling {scaling}</translation>
    </message>
    <message>
        <source>The embedding is multiplied by {scale}.</source>
        <translation>임베딩에 {scale}을(를) 곱합니다.</translation>
    </message>
    <message>
        <source>Logits stay within {cap} (softcap).</source>
        <translation>로짓은 {cap} 안에 머뭅니다(softcap).</translation>
    </message>
    <message>
        <source>In training {depths} further tokens are predicted, each by {layers} layers of {template}; their loss weighs {weight}.</source>
        <translation>학습에서는 다음 토큰을 {depths}개 더 예측하며, 각각 {template} 레이어 {layers}개를 씁니다. 그 손실의 비중은 {weight}입니다.</translation>
    </message>
    <message>
        <source>Training {model} ({parameters} parameters) on {gpus} x {gpu}</source>
        <translation>{gpus} x {gpu}에서 {model}(파라미터 {parameters}) 학습</translation>
    </message>
    <message>
        <source>Tokens: {tokens}, in a step about {batch}, in a sequence {sequence}</source>
        <translation>토큰: {tokens}, 스텝당 약 {batch}, 시퀀스당 {sequence}</translation>
    </message>
    <message>
        <source>Price: {price} $ for a GPU and hour</source>
        <translation>가격: GPU 한 시간에 {price} $</translation>
    </message>
    <message>
        <source>Splits that fit: {fitting} of {tried}. The least demanding first; each further one is faster.</source>
        <translation>들어맞는 분할: {tried}개 중 {fitting}개. 요구가 가장 적은 것부터이며, 뒤로 갈수록 빠릅니다.</translation>
    </message>
    <message>
        <source>   memory of a GPU {memory}: weights {weights}, gradients {gradients}, optimizer {optimizer}, activations {activations}, reserve {reserve}</source>
        <translation>   GPU당 메모리 {memory}: 가중치 {weights}, 그래디언트 {gradients}, 옵티마이저 {optimizer}, 활성값 {activations}, 여유 {reserve}</translation>
    </message>
    <message>
        <source>   a step of {batch} tokens {step} s, {rate} tokens/s, {percent} % of the peak</source>
        <translation>   {batch} 토큰 스텝 {step} s, {rate} 토큰/s, 최대 성능의 {percent} %</translation>
    </message>
    <message>
        <source>   in all {time}, {hours} GPU hours, {cost} $</source>
        <translation>   모두 {time}, {hours} GPU 시간, {cost} $</translation>
    </message>
    <message>
        <source>   train.py of an export does not cut this way; engines that do take an export with --native</source>
        <translation>   내보낸 train.py는 이렇게 나누지 않습니다. 나눌 수 있는 엔진은 --native로 내보낸 것을 받습니다</translation>
    </message>
    <message>
        <source>data {count}</source>
        <translation>데이터 {count}</translation>
    </message>
    <message>
        <source>tensor {count}</source>
        <translation>텐서 {count}</translation>
    </message>
    <message>
        <source>pipeline {count}</source>
        <translation>파이프라인 {count}</translation>
    </message>
    <message>
        <source>experts {count}</source>
        <translation>전문가 {count}</translation>
    </message>
    <message>
        <source>micro-batch {size} x {count}</source>
        <translation>마이크로배치 {size} x {count}</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count}초</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count}분</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count}시간</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count}일</translation>
    </message>
    <message>
        <source>Expected by a model of the machine, not measured: docs/planning.md</source>
        <translation>측정값이 아니라 기계 모형으로 예상한 값입니다: docs/planning.md</translation>
    </message>
    <message>
        <source>Active per token</source>
        <translation>토큰당 활성</translation>
    </message>
    <message>
        <source>{count} active per token</source>
        <translation>토큰당 활성 {count}</translation>
    </message>
    <message>
        <source>   train.py does not cut this way; torchtitan does, of a folder made with --native (not tried here): ./run_train.sh {options}</source>
        <translation>   train.py는 이렇게 나누지 않습니다. --native로 만든 폴더라면 torchtitan이 나눕니다(여기서 시험하지 않음): ./run_train.sh {options}</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>step %1 / %2</source>
        <translation>단계 %1 / %2</translation>
    </message>
    <message>
        <source>loss not finite</source>
        <translation>손실이 유한하지 않음</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>준비</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>시작 중</translation>
    </message>
    <message>
        <source>running</source>
        <translation>실행 중</translation>
    </message>
    <message>
        <source>pausing</source>
        <translation>일시 정지 중</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>일시 정지됨</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>중지 중</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>중지됨</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>실패</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>Each head lowers its scores in proportion to the distance, with a fixed slope per head.</source>
        <translation>헤드마다 고정된 기울기로 거리에 비례해 점수를 낮춥니다.</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>How many tokens back a token sees, itself included; off means the full context.</source>
        <translation>토큰이 자신을 포함해 몇 토큰 뒤까지 보는지. 꺼짐은 전체 문맥을 뜻합니다.</translation>
    </message>
    <message>
        <source>full context</source>
        <translation>전체 문맥</translation>
    </message>
    <message>
        <source>Share of attention weights set to zero in training.</source>
        <translation>학습 중 0으로 두는 어텐션 가중치의 비율.</translation>
    </message>
    <message>
        <source>Adds biases to the query, key and value projections.</source>
        <translation>쿼리, 키, 값 투영에 바이어스를 더합니다.</translation>
    </message>
    <message>
        <source>dim</source>
        <translation>차원</translation>
    </message>
    <message>
        <source>Size of one head, when it is not d_model / n_heads.</source>
        <translation>d_model / n_heads와 다를 때 헤드 하나의 크기.</translation>
    </message>
    <message>
        <source>d_model / n_heads</source>
        <translation>d_model / n_heads</translation>
    </message>
    <message>
        <source>Adds a bias to the output projection.</source>
        <translation>출력 투영에 바이어스를 더합니다.</translation>
    </message>
    <message>
        <source>Options of an attention mixer.</source>
        <translation>어텐션 믹서의 옵션.</translation>
    </message>
    <message>
        <source>Uses the embedding matrix as output matrix.</source>
        <translation>임베딩 행렬을 출력 행렬로 씁니다.</translation>
    </message>
    <message>
        <source>Keeps logits z within c * tanh(z / c).</source>
        <translation>로짓 z를 c * tanh(z / c) 안으로 제한합니다.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>Options of a next-token head.</source>
        <translation>다음 토큰 헤드의 옵션.</translation>
    </message>
    <message>
        <source>Projects the last layer&apos;s output to one score for each vocabulary entry.</source>
        <translation>마지막 레이어의 출력을 어휘 항목마다 점수 하나로 투영합니다.</translation>
    </message>
    <message>
        <source>Inner width, when it is not a whole multiple of d_model.</source>
        <translation>d_model의 정수배가 아닐 때의 안쪽 폭.</translation>
    </message>
    <message>
        <source>mlp_ratio * d_model</source>
        <translation>mlp_ratio * d_model</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>활성화 함수</translation>
    </message>
    <message>
        <source>Adds biases to all projections of the feed-forward part.</source>
        <translation>피드포워드의 모든 투영에 바이어스를 더합니다.</translation>
    </message>
    <message>
        <source>Function of the gate: swiglu uses SiLU, gelu makes GeGLU, relu makes ReGLU.</source>
        <translation>게이트 함수: swiglu는 SiLU, gelu는 GeGLU, relu는 ReGLU가 됩니다.</translation>
    </message>
    <message>
        <source>Options of a gated feed-forward part.</source>
        <translation>게이트 피드포워드의 옵션.</translation>
    </message>
    <message>
        <source>Two projections side by side; one passes through an activation and gates the other, the product is projected back.</source>
        <translation>나란한 두 투영. 하나가 활성화 함수를 거쳐 다른 하나를 게이트하고, 곱을 다시 투영합니다.</translation>
    </message>
    <message>
        <source>Options of a layer norm.</source>
        <translation>레이어 정규화의 옵션.</translation>
    </message>
    <message>
        <source>Subtracts the mean of each token&apos;s vector, divides by its standard deviation, then scales and shifts by a learned weight and bias.</source>
        <translation>토큰 벡터에서 평균을 빼고 표준편차로 나눈 뒤, 학습된 가중치와 바이어스로 크기와 위치를 바꿉니다.</translation>
    </message>
    <message>
        <source>A learned vector for each position is added to the token embedding.</source>
        <translation>위치마다 학습된 벡터를 토큰 임베딩에 더합니다.</translation>
    </message>
    <message>
        <source>Function between the two projections.</source>
        <translation>두 투영 사이의 함수.</translation>
    </message>
    <message>
        <source>Options of a two-matrix feed-forward part.</source>
        <translation>행렬 두 개짜리 피드포워드의 옵션.</translation>
    </message>
    <message>
        <source>Widens each token&apos;s vector, applies an activation and projects it back.</source>
        <translation>토큰 벡터를 넓히고 활성화 함수를 적용한 뒤 다시 투영합니다.</translation>
    </message>
    <message>
        <source>No position information is added; the causal mask alone tells earlier from later.</source>
        <translation>위치 정보를 더하지 않습니다. 인과 마스크만 앞뒤를 알려 줍니다.</translation>
    </message>
    <message>
        <source>One norm serves the mixer and the feed-forward part.</source>
        <translation>정규화 하나를 믹서와 피드포워드가 함께 씁니다.</translation>
    </message>
    <message>
        <source>Options of a parallel residual.</source>
        <translation>병렬 잔차의 옵션.</translation>
    </message>
    <message>
        <source>Mixer and feed-forward part read the same stream, both outputs are added at once.</source>
        <translation>믹서와 피드포워드가 같은 스트림을 읽고 두 출력을 한꺼번에 더합니다.</translation>
    </message>
    <message>
        <source>Options of a sequential residual.</source>
        <translation>순차 잔차의 옵션.</translation>
    </message>
    <message>
        <source>The mixer&apos;s output is added to the stream, then the feed-forward part reads the sum.</source>
        <translation>믹서의 출력을 스트림에 더한 뒤 피드포워드가 그 합을 읽습니다.</translation>
    </message>
    <message>
        <source>Factor on what the layer adds to the residual stream.</source>
        <translation>레이어가 잔차 스트림에 더하는 값의 배율.</translation>
    </message>
    <message>
        <source>Options of an RMS norm.</source>
        <translation>RMS 정규화의 옵션.</translation>
    </message>
    <message>
        <source>Divides each token&apos;s vector by its root mean square and scales it by a learned weight.</source>
        <translation>토큰 벡터를 제곱평균제곱근으로 나누고 학습된 가중치를 곱합니다.</translation>
    </message>
    <message>
        <source>pre: on the way into mixer and feed-forward part. post: after each residual sum.</source>
        <translation>pre: 믹서와 피드포워드로 들어갈 때. post: 각 잔차 합 뒤.</translation>
    </message>
    <message>
        <source>Small number that keeps the division away from zero.</source>
        <translation>0으로 나누지 않게 하는 작은 수.</translation>
    </message>
    <message>
        <source>Options of dynamic scaling.</source>
        <translation>dynamic 스케일링의 옵션.</translation>
    </message>
    <message>
        <source>Beyond the original length T0 the base grows with the sequence; shorter ones stay as they are.</source>
        <translation>원래 길이 T0을 넘으면 밑이 시퀀스와 함께 커집니다. 더 짧으면 그대로입니다.</translation>
    </message>
    <message>
        <source>Options of linear scaling.</source>
        <translation>linear 스케일링의 옵션.</translation>
    </message>
    <message>
        <source>All positions are divided by the factor.</source>
        <translation>모든 위치를 factor로 나눕니다.</translation>
    </message>
    <message>
        <source>Wavelengths above T0 / this are stretched fully.</source>
        <translation>T0을 이 값으로 나눈 것보다 긴 파장은 완전히 늘립니다.</translation>
    </message>
    <message>
        <source>Wavelengths below T0 / this stay as they are.</source>
        <translation>T0을 이 값으로 나눈 것보다 짧은 파장은 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Options of llama3 scaling.</source>
        <translation>llama3 스케일링의 옵션.</translation>
    </message>
    <message>
        <source>Long wavelengths are stretched by the factor, short ones kept, those between blended.</source>
        <translation>긴 파장은 factor만큼 늘리고 짧은 파장은 유지하며 그 사이는 섞습니다.</translation>
    </message>
    <message>
        <source>Base of the rotation&apos;s wavelengths; larger suits longer contexts.</source>
        <translation>회전 파장의 밑. 클수록 긴 문맥에 맞습니다.</translation>
    </message>
    <message>
        <source>Stretches the rotation so that a model reads contexts longer than it was made for.</source>
        <translation>만들어진 길이보다 긴 문맥을 읽도록 회전을 늘립니다.</translation>
    </message>
    <message>
        <source>Options of rotary positions.</source>
        <translation>회전 위치의 옵션.</translation>
    </message>
    <message>
        <source>Queries and keys are rotated by angles that grow with the position, so scores depend on distance.</source>
        <translation>쿼리와 키를 위치에 따라 커지는 각도로 회전해 점수가 거리에 따라 정해집니다.</translation>
    </message>
    <message>
        <source>How many times longer the context becomes.</source>
        <translation>문맥이 몇 배 길어지는지.</translation>
    </message>
    <message>
        <source>Context length the positions were made for.</source>
        <translation>위치가 만들어진 문맥 길이.</translation>
    </message>
    <message>
        <source>max_seq_len / factor</source>
        <translation>max_seq_len / factor</translation>
    </message>
    <message>
        <source>Dimensions with more turns over T0 stay as they are.</source>
        <translation>T0에서 회전수가 더 많은 차원은 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Dimensions with fewer turns over T0 are stretched fully.</source>
        <translation>T0에서 회전수가 더 적은 차원은 완전히 늘립니다.</translation>
    </message>
    <message>
        <source>Factor on the rotated queries and keys.</source>
        <translation>회전한 쿼리와 키의 배율.</translation>
    </message>
    <message>
        <source>0.1 ln(factor) + 1</source>
        <translation>0.1 ln(factor) + 1</translation>
    </message>
    <message>
        <source>Options of yarn scaling.</source>
        <translation>yarn 스케일링의 옵션.</translation>
    </message>
    <message>
        <source>A ramp over the dimensions between stretched and kept frequencies, and a factor that keeps attention sharp.</source>
        <translation>늘린 주파수와 유지한 주파수 사이를 차원에 따라 잇고, 배율로 어텐션을 선명하게 유지합니다.</translation>
    </message>
    <message>
        <source>Kind of this part.</source>
        <translation>이 부분의 종류.</translation>
    </message>
    <message>
        <source>as in the template</source>
        <translation>템플릿과 같음</translation>
    </message>
    <message>
        <source>Values that differ from the template in these layers.</source>
        <translation>이 레이어들에서 템플릿과 다른 값.</translation>
    </message>
    <message>
        <source>Version of the language: 1.</source>
        <translation>언어 버전: 1.</translation>
    </message>
    <message>
        <source>Named numbers for use in ${let.NAME} expressions.</source>
        <translation>${let.NAME} 식에서 쓰는 이름 붙인 숫자.</translation>
    </message>
    <message>
        <source>Sizes and number format of the whole model.</source>
        <translation>모델 전체의 크기와 숫자 형식.</translation>
    </message>
    <message>
        <source>Which tokenizer the model expects.</source>
        <translation>모델이 쓰는 토크나이저.</translation>
    </message>
    <message>
        <source>Token embedding and positions.</source>
        <translation>토큰 임베딩과 위치.</translation>
    </message>
    <message>
        <source>Named layer definitions.</source>
        <translation>이름 붙인 레이어 정의.</translation>
    </message>
    <message>
        <source>The layers of the model, in order.</source>
        <translation>순서대로 놓인 모델의 레이어.</translation>
    </message>
    <message>
        <source>What turns the last layer into predictions.</source>
        <translation>마지막 레이어를 예측으로 바꾸는 부분.</translation>
    </message>
    <message>
        <source>Suggested settings for training.</source>
        <translation>권장 학습 설정.</translation>
    </message>
    <message>
        <source>What exports should respect.</source>
        <translation>내보낼 때 지킬 것.</translation>
    </message>
    <message>
        <source>A whole document.</source>
        <translation>문서 전체.</translation>
    </message>
    <message>
        <source>Name of the model.</source>
        <translation>모델 이름.</translation>
    </message>
    <message>
        <source>Width of the residual stream.</source>
        <translation>잔차 스트림의 폭.</translation>
    </message>
    <message>
        <source>Number of token ids.</source>
        <translation>토큰 id의 수.</translation>
    </message>
    <message>
        <source>Longest context.</source>
        <translation>가장 긴 문맥.</translation>
    </message>
    <message>
        <source>heads</source>
        <translation>헤드</translation>
    </message>
    <message>
        <source>Number of query heads; divides d_model.</source>
        <translation>쿼리 헤드의 수. d_model을 나눕니다.</translation>
    </message>
    <message>
        <source>Number of key/value heads; divides n_heads.</source>
        <translation>키/값 헤드의 수. n_heads를 나눕니다.</translation>
    </message>
    <message>
        <source>Inner width of feed-forward parts as a multiple of d_model.</source>
        <translation>d_model의 배수로 나타낸 피드포워드 안쪽 폭.</translation>
    </message>
    <message>
        <source>Number format of weights and activations.</source>
        <translation>가중치와 활성값의 숫자 형식.</translation>
    </message>
    <message>
        <source>Family the design follows, for checks.</source>
        <translation>검사에 쓰는, 설계가 따르는 계열.</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>파라미터</translation>
    </message>
    <message>
        <source>Number of parameters the design aims at, for checks.</source>
        <translation>검사에 쓰는 목표 파라미터 수.</translation>
    </message>
    <message>
        <source>Kind of tokenizer: a Hugging Face one.</source>
        <translation>토크나이저 종류: Hugging Face.</translation>
    </message>
    <message>
        <source>Name or folder of the tokenizer.</source>
        <translation>토크나이저의 이름이나 폴더.</translation>
    </message>
    <message>
        <source>Puts a start token before each text.</source>
        <translation>텍스트마다 앞에 시작 토큰을 둡니다.</translation>
    </message>
    <message>
        <source>Puts an end token after each text.</source>
        <translation>텍스트마다 뒤에 끝 토큰을 둡니다.</translation>
    </message>
    <message>
        <source>Token that fills up short texts.</source>
        <translation>짧은 텍스트를 채우는 토큰.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>positional</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>learned: a vector for each position is added to the embedding, as in GPT-2. Needs positional: none.</source>
        <translation>learned: GPT-2처럼 위치마다 벡터를 임베딩에 더합니다. positional: none이 필요합니다.</translation>
    </message>
    <message>
        <source>A learned vector for each token.</source>
        <translation>토큰마다 학습된 벡터.</translation>
    </message>
    <message>
        <source>How tokens know their place.</source>
        <translation>토큰이 자기 위치를 아는 방법.</translation>
    </message>
    <message>
        <source>Says that the head uses the embedding matrix; head.tie_weights decides.</source>
        <translation>헤드가 임베딩 행렬을 쓴다는 표시. head.tie_weights가 결정합니다.</translation>
    </message>
    <message>
        <source>Factor on the token embedding.</source>
        <translation>토큰 임베딩의 배율.</translation>
    </message>
    <message>
        <source>What moves information between tokens.</source>
        <translation>토큰 사이에서 정보를 옮기는 부분.</translation>
    </message>
    <message>
        <source>What transforms each token by itself.</source>
        <translation>토큰을 각각 바꾸는 부분.</translation>
    </message>
    <message>
        <source>Normalisation around mixer and feed-forward part.</source>
        <translation>믹서와 피드포워드 둘레의 정규화.</translation>
    </message>
    <message>
        <source>How outputs join the residual stream.</source>
        <translation>출력이 잔차 스트림에 합쳐지는 방법.</translation>
    </message>
    <message>
        <source>What the layer keeps between tokens when it generates.</source>
        <translation>생성할 때 레이어가 토큰 사이에 보관하는 것.</translation>
    </message>
    <message>
        <source>One layer: mixer, feed-forward part, norm and residual.</source>
        <translation>레이어 하나: 믹서, 피드포워드, 정규화, 잔차.</translation>
    </message>
    <message>
        <source>by mixer</source>
        <translation>믹서에 따름</translation>
    </message>
    <message>
        <source>Keeps keys and values of past tokens.</source>
        <translation>지난 토큰의 키와 값을 보관합니다.</translation>
    </message>
    <message>
        <source>Keeps a recurrent state.</source>
        <translation>순환 상태를 보관합니다.</translation>
    </message>
    <message>
        <source>Name of the layer template.</source>
        <translation>레이어 템플릿의 이름.</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>레이어</translation>
    </message>
    <message>
        <source>How many layers of this template follow each other.</source>
        <translation>이 템플릿의 레이어가 몇 개 이어지는지.</translation>
    </message>
    <message>
        <source>Layers of one template.</source>
        <translation>한 템플릿의 레이어들.</translation>
    </message>
    <message>
        <source>Decay rates of AdamW&apos;s two averages.</source>
        <translation>AdamW 두 평균의 감쇠율.</translation>
    </message>
    <message>
        <source>Highest learning rate.</source>
        <translation>최고 학습률.</translation>
    </message>
    <message>
        <source>Last learning rate as a share of lr_peak.</source>
        <translation>lr_peak 대비 마지막 학습률의 비율.</translation>
    </message>
    <message>
        <source>Share of the steps in which the rate rises.</source>
        <translation>학습률이 오르는 단계의 비율.</translation>
    </message>
    <message>
        <source>Decay of matrices in each step, times the rate.</source>
        <translation>단계마다 행렬에 적용하는 감쇠, 학습률을 곱합니다.</translation>
    </message>
    <message>
        <source>Largest norm of the gradient; 0 turns clipping off.</source>
        <translation>그래디언트의 최대 노름. 0이면 자르지 않습니다.</translation>
    </message>
    <message>
        <source>Share of layer outputs set to zero in training.</source>
        <translation>학습 중 0으로 두는 레이어 출력의 비율.</translation>
    </message>
    <message>
        <source>Start of all random numbers.</source>
        <translation>모든 난수의 시작값.</translation>
    </message>
    <message>
        <source>Distribution of fresh weights: normal_ and its standard deviation.</source>
        <translation>새 가중치의 분포: normal_과 표준편차.</translation>
    </message>
    <message>
        <source>Computes layers again in the backward pass to save memory.</source>
        <translation>메모리를 아끼려고 역방향에서 레이어를 다시 계산합니다.</translation>
    </message>
    <message>
        <source>Weight of the routers&apos; extra loss; without effect without a moe part.</source>
        <translation>라우터 추가 손실의 가중치. moe가 없으면 효과가 없습니다.</translation>
    </message>
    <message>
        <source>Factor on the routers&apos; learning rate; without effect without a moe part.</source>
        <translation>라우터 학습률의 배율. moe가 없으면 효과가 없습니다.</translation>
    </message>
    <message>
        <source>What exports are made for.</source>
        <translation>내보내기의 대상.</translation>
    </message>
    <message>
        <source>Extra scores in the softmax denominator of each head; they have no value.</source>
        <translation>각 헤드의 소프트맥스 분모에 더하는 점수. 값은 없습니다.</translation>
    </message>
    <message>
        <source>The extra scores are learned; else they are zero.</source>
        <translation>추가 점수를 학습합니다. 아니면 0입니다.</translation>
    </message>
    <message>
        <source>Lets a head attend to nothing.</source>
        <translation>헤드가 아무것도 보지 않을 수 있게 합니다.</translation>
    </message>
    <message>
        <source>Size of a latent of the queries; off means they are projected at once.</source>
        <translation>쿼리 잠재 벡터의 크기. 꺼짐은 한 번에 투영한다는 뜻입니다.</translation>
    </message>
    <message>
        <source>half of a head</source>
        <translation>헤드의 절반</translation>
    </message>
    <message>
        <source>Rotated numbers of a query and of the key that all heads share.</source>
        <translation>쿼리와, 모든 헤드가 공유하는 키에서 회전하는 숫자의 수.</translation>
    </message>
    <message>
        <source>the rest of a head</source>
        <translation>헤드의 나머지</translation>
    </message>
    <message>
        <source>Numbers of a query and key that are not rotated.</source>
        <translation>쿼리와 키에서 회전하지 않는 숫자의 수.</translation>
    </message>
    <message>
        <source>head size</source>
        <translation>헤드 크기</translation>
    </message>
    <message>
        <source>Size of a head&apos;s values.</source>
        <translation>헤드 값의 크기.</translation>
    </message>
    <message>
        <source>Sizes of latent attention.</source>
        <translation>잠재 어텐션의 크기.</translation>
    </message>
    <message>
        <source>Far tokens are read as blocks, each compressed to one key and value.</source>
        <translation>먼 토큰을 블록으로 읽습니다. 각 블록은 키와 값 하나로 압축됩니다.</translation>
    </message>
    <message>
        <source>RMS norm of queries and keys before rotation. head: of each head (Qwen3); width: of all heads together (OLMo 2).</source>
        <translation>회전 전에 쿼리와 키에 적용하는 RMS 정규화. head: 헤드마다(Qwen3), width: 모든 헤드 함께(OLMo 2).</translation>
    </message>
    <message>
        <source>standard, sliding: all tokens of the window. dilated: every window_dilation-th. nsa: all, and beyond it every (window * window_dilation)-th.</source>
        <translation>standard, sliding: 창 안의 모든 토큰. dilated: window_dilation 간격의 토큰. nsa: 모든 토큰과, 창 밖에서는 (window * window_dilation) 간격의 토큰.</translation>
    </message>
    <message>
        <source>Step of the modes dilated and nsa.</source>
        <translation>dilated와 nsa 모드의 간격.</translation>
    </message>
    <message>
        <source>1; nsa: 4</source>
        <translation>1, nsa: 4</translation>
    </message>
    <message>
        <source>Keys and values of all heads are read from one latent of this size; only it is cached (MLA).</source>
        <translation>모든 헤드의 키와 값을 이 크기의 잠재 벡터 하나에서 읽습니다. 이것만 캐시됩니다(MLA).</translation>
    </message>
    <message>
        <source>Key/value heads of this template; divides n_heads.</source>
        <translation>이 템플릿의 키/값 헤드 수. n_heads를 나눕니다.</translation>
    </message>
    <message>
        <source>model.n_kv_heads</source>
        <translation>model.n_kv_heads</translation>
    </message>
    <message>
        <source>Scores z become c tanh(z / c) (Gemma 2).</source>
        <translation>점수 z가 c tanh(z / c)가 됩니다(Gemma 2).</translation>
    </message>
    <message>
        <source>Factor on q . k.</source>
        <translation>q . k의 배율.</translation>
    </message>
    <message>
        <source>1 / sqrt(head size)</source>
        <translation>1 / sqrt(헤드 크기)</translation>
    </message>
    <message>
        <source>Only the first numbers of a head are rotated; 0 turns rotation off in this template.</source>
        <translation>헤드의 앞부분 숫자만 회전합니다. 0이면 이 템플릿에서 회전을 끕니다.</translation>
    </message>
    <message>
        <source>Base of the rotation&apos;s wavelengths in this template.</source>
        <translation>이 템플릿의 회전 파장의 밑.</translation>
    </message>
    <message>
        <source>embedding.rope_theta</source>
        <translation>embedding.rope_theta</translation>
    </message>
    <message>
        <source>Neighbouring numbers are rotated against each other, as in DeepSeek&apos;s weights, not the halves of a head.</source>
        <translation>헤드를 반으로 나눠 회전하는 대신, DeepSeek의 가중치처럼 이웃한 숫자끼리 회전합니다.</translation>
    </message>
    <message>
        <source>Each token looks at itself and the tokens before it and mixes their values by the softmax of query-key products. Several query heads may share one key/value head (n_kv_heads), or all read one latent (latent_dim).</source>
        <translation>각 토큰이 자신과 앞의 토큰을 보고 쿼리-키 곱의 소프트맥스로 값을 섞습니다. 여러 쿼리 헤드가 키/값 헤드 하나를 공유하거나(n_kv_heads), 모두 하나의 잠재 벡터를 읽을 수 있습니다(latent_dim).</translation>
    </message>
    <message>
        <source>learned_gate: all branches, weighed by a softmax. top_k: the k largest weights only, adding up to one.</source>
        <translation>learned_gate: 모든 분기를 소프트맥스로 가중합니다. top_k: 가장 큰 k개 가중치만 쓰며 합은 1입니다.</translation>
    </message>
    <message>
        <source>How many branches top_k takes for a token.</source>
        <translation>top_k가 토큰마다 고르는 분기 수.</translation>
    </message>
    <message>
        <source>What the weights are computed from: the normed hidden state.</source>
        <translation>가중치를 계산하는 대상: 정규화된 은닉 상태.</translation>
    </message>
    <message>
        <source>How the branches are weighed for each token.</source>
        <translation>토큰마다 분기에 가중치를 주는 방법.</translation>
    </message>
    <message>
        <source>Two or more mixers by name, each with its own options; none of type branched.</source>
        <translation>이름 붙은 둘 이상의 믹서. 각자 옵션을 가지며 branched는 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Options of a branched mixer.</source>
        <translation>branched 믹서의 옵션.</translation>
    </message>
    <message>
        <source>Several mixers read the same input side by side; a learned gate weighs their outputs for each token, or picks the best ones.</source>
        <translation>여러 믹서가 같은 입력을 나란히 읽습니다. 학습된 게이트가 토큰마다 출력에 가중치를 주거나 가장 좋은 것을 고릅니다.</translation>
    </message>
    <message>
        <source>Name of the layer template that the further depths are made of.</source>
        <translation>추가 깊이를 이루는 레이어 템플릿의 이름.</translation>
    </message>
    <message>
        <source>Number of further tokens predicted, one depth each.</source>
        <translation>추가로 예측하는 토큰의 수, 깊이마다 하나.</translation>
    </message>
    <message>
        <source>Number of layers in each depth.</source>
        <translation>깊이마다의 레이어 수.</translation>
    </message>
    <message>
        <source>Weight of the mean loss of the further depths in training.</source>
        <translation>학습에서 추가 깊이들의 평균 손실의 가중치.</translation>
    </message>
    <message>
        <source>Prediction of further tokens.</source>
        <translation>추가 토큰의 예측.</translation>
    </message>
    <message>
        <source>Options of a head that predicts further tokens too.</source>
        <translation>추가 토큰도 예측하는 헤드의 옵션.</translation>
    </message>
    <message>
        <source>As causal_lm; in training, further depths predict the tokens after the next one from the last layer&apos;s output and the tokens in between. They do not run when text is generated.</source>
        <translation>causal_lm과 같습니다. 학습에서는 추가 깊이가 마지막 레이어의 출력과 사이의 토큰으로 그다음 토큰들을 예측합니다. 텍스트를 생성할 때는 실행되지 않습니다.</translation>
    </message>
    <message>
        <source>How a query scores a block. relu_mha: weighted sum of ReLU(q . k) over heads; dot_product: mean of q . k; learned_block_sel: additive scores.</source>
        <translation>쿼리가 블록을 채점하는 방법. relu_mha: 헤드에 걸친 ReLU(q . k)의 가중합, dot_product: q . k의 평균, learned_block_sel: 가산 점수.</translation>
    </message>
    <message>
        <source>Heads of the indexer.</source>
        <translation>인덱서의 헤드 수.</translation>
    </message>
    <message>
        <source>Size of an indexer head.</source>
        <translation>인덱서 헤드의 크기.</translation>
    </message>
    <message>
        <source>Number format that index queries and keys are rounded to.</source>
        <translation>인덱스 쿼리와 키를 반올림하는 숫자 형식.</translation>
    </message>
    <message>
        <source>Scores blocks, so that a query reads only the best.</source>
        <translation>블록을 채점해 쿼리가 가장 좋은 블록만 읽게 합니다.</translation>
    </message>
    <message>
        <source>Tokens that become one entry.</source>
        <translation>항목 하나가 되는 토큰 수.</translation>
    </message>
    <message>
        <source>How keys and values of a block become one. softmax_gated: weights from the tokens and their places; learned_pool: weights of the places alone.</source>
        <translation>블록의 키와 값이 하나가 되는 방법. softmax_gated: 토큰과 자리에서 나온 가중치, learned_pool: 자리만의 가중치.</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>블록</translation>
    </message>
    <message>
        <source>How many blocks a query chooses.</source>
        <translation>쿼리가 고르는 블록 수.</translation>
    </message>
    <message>
        <source>Options of csa compression.</source>
        <translation>csa 압축의 옵션.</translation>
    </message>
    <message>
        <source>Compressed sparse attention: a query reads the entries of the top_k_blocks best blocks and the tokens near it.</source>
        <translation>압축 희소 어텐션: 쿼리가 가장 좋은 top_k_blocks개 블록의 항목과 가까운 토큰을 읽습니다.</translation>
    </message>
    <message>
        <source>Options of hca compression.</source>
        <translation>hca 압축의 옵션.</translation>
    </message>
    <message>
        <source>Heavily compressed attention: a query reads the entries of all complete blocks and the tokens near it.</source>
        <translation>고압축 어텐션: 쿼리가 완성된 모든 블록의 항목과 가까운 토큰을 읽습니다.</translation>
    </message>
    <message>
        <source>Options of nsa_learned compression.</source>
        <translation>nsa_learned 압축의 옵션.</translation>
    </message>
    <message>
        <source>Three attentions side by side, added by gates: the entries of all blocks, the tokens of the best blocks, the tokens near the query.</source>
        <translation>나란한 세 어텐션을 게이트로 더합니다: 모든 블록의 항목, 가장 좋은 블록의 토큰, 쿼리 가까운 토큰.</translation>
    </message>
    <message>
        <source>Turns the gate on.</source>
        <translation>게이트를 켭니다.</translation>
    </message>
    <message>
        <source>Share of the tokens that pass through the layer; the others skip it.</source>
        <translation>레이어를 지나는 토큰의 비율. 나머지는 건너뜁니다.</translation>
    </message>
    <message>
        <source>Options of a depth gate.</source>
        <translation>깊이 게이트의 옵션.</translation>
    </message>
    <message>
        <source>Only the tokens with the highest scores pass through the layer, the others are not computed. In use a small predictor, trained beside the model, decides for each token by itself.</source>
        <translation>점수가 가장 높은 토큰만 레이어를 지나고 나머지는 계산하지 않습니다. 사용할 때는 함께 학습한 작은 예측기가 토큰마다 스스로 결정합니다.</translation>
    </message>
    <message>
        <source>Mean of the gate that training aims at; every token is computed.</source>
        <translation>학습이 목표로 하는 게이트의 평균. 모든 토큰을 계산합니다.</translation>
    </message>
    <message>
        <source>Options of a learned depth gate.</source>
        <translation>학습된 깊이 게이트의 옵션.</translation>
    </message>
    <message>
        <source>A gate for each token mixes what the layer gives with its input. All tokens are computed; in training the gate&apos;s mean is drawn to the capacity.</source>
        <translation>토큰마다 게이트가 레이어의 출력과 입력을 섞습니다. 모든 토큰을 계산하며, 학습에서 게이트의 평균을 용량 쪽으로 이끕니다.</translation>
    </message>
    <message>
        <source>Another activation: gelu_tanh is the tanh approximation that GPT-2 uses, silu is x times its sigmoid.</source>
        <translation>다른 활성화 함수: gelu_tanh는 GPT-2가 쓰는 tanh 근사, silu는 x와 시그모이드의 곱입니다.</translation>
    </message>
    <message>
        <source>Biases of the feed-forward part, when they differ from bias.</source>
        <translation>bias와 다를 때 피드포워드의 바이어스.</translation>
    </message>
    <message>
        <source>The layer has no feed-forward part and no second norm, as in Mamba.</source>
        <translation>Mamba처럼 피드포워드와 둘째 정규화가 없는 레이어입니다.</translation>
    </message>
    <message>
        <source>Long convolutions and gates in a row.</source>
        <translation>이어지는 긴 합성곱과 게이트의 수.</translation>
    </message>
    <message>
        <source>Width of the network that computes the filters.</source>
        <translation>필터를 계산하는 신경망의 폭.</translation>
    </message>
    <message>
        <source>How fast the filters fade: by e^-filter_decay over the full context.</source>
        <translation>필터가 옅어지는 속도: 전체 문맥에서 e^-filter_decay배가 됩니다.</translation>
    </message>
    <message>
        <source>Options of a hyena mixer.</source>
        <translation>hyena 믹서의 옵션.</translation>
    </message>
    <message>
        <source>Convolutions as long as the context, with filters computed by a small network from the distance, and gates between them. Fourier transforms make the work grow as T log T.</source>
        <translation>문맥만큼 긴 합성곱과 그 사이의 게이트. 필터는 작은 신경망이 거리에서 계산합니다. 푸리에 변환으로 작업량은 T log T로 늘어납니다.</translation>
    </message>
    <message>
        <source>Name of the template that is applied.</source>
        <translation>적용하는 템플릿의 이름.</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>How often the body is applied.</source>
        <translation>본체를 적용하는 횟수.</translation>
    </message>
    <message>
        <source>hidden: in phases that are not visible the last hidden state is the next input instead of a token.</source>
        <translation>hidden: 보이지 않는 단계에서 토큰 대신 마지막 은닉 상태가 다음 입력이 됩니다.</translation>
    </message>
    <message>
        <source>Options of an integrator.</source>
        <translation>적분기의 옵션.</translation>
    </message>
    <message>
        <source>All steps use one set of weights, as in Universal Transformers.</source>
        <translation>Universal Transformer처럼 모든 단계가 한 벌의 가중치를 씁니다.</translation>
    </message>
    <message>
        <source>The body is applied several times, each time with weights of its own.</source>
        <translation>본체를 여러 번 적용하며 매번 고유한 가중치를 씁니다.</translation>
    </message>
    <message>
        <source>The body is the derivative of an ODE, solved from 0 to 1 by Euler&apos;s method: the steps share their weights.</source>
        <translation>본체는 상미분방정식의 도함수이며 0에서 1까지 오일러법으로 풉니다. 단계들이 가중치를 공유합니다.</translation>
    </message>
    <message>
        <source>The body is the derivative of an ODE, solved from 0 to 1 by the classic Runge-Kutta method: four calls of the body a step, one set of weights.</source>
        <translation>본체는 상미분방정식의 도함수이며 0에서 1까지 고전 룽게-쿠타법으로 풉니다. 단계마다 본체를 네 번 부르고 가중치는 한 벌입니다.</translation>
    </message>
    <message>
        <source>mamba1: a state for each channel, run as a scan. mamba2: heads that share one decay, run as matrix products of chunks.</source>
        <translation>mamba1: 채널마다 상태를 두고 스캔으로 계산합니다. mamba2: 헤드가 감쇠 하나를 공유하고 청크의 행렬 곱으로 계산합니다.</translation>
    </message>
    <message>
        <source>Numbers each channel remembers between tokens.</source>
        <translation>채널마다 토큰 사이에 기억하는 숫자의 수.</translation>
    </message>
    <message>
        <source>Tokens that the short convolution before the state sees.</source>
        <translation>상태 앞의 짧은 합성곱이 보는 토큰 수.</translation>
    </message>
    <message>
        <source>Inner width as a multiple of the layer&apos;s width.</source>
        <translation>레이어 폭의 배수로 나타낸 내부 폭.</translation>
    </message>
    <message>
        <source>Channels of one head of mamba2; divides the inner width.</source>
        <translation>mamba2 헤드 하나의 채널 수. 내부 폭을 나눕니다.</translation>
    </message>
    <message>
        <source>64, or the largest divisor below</source>
        <translation>64, 또는 그보다 작은 가장 큰 약수</translation>
    </message>
    <message>
        <source>Groups of heads of mamba2 with input and output vectors of their own; divides the number of heads.</source>
        <translation>고유한 입력과 출력 벡터를 가진 mamba2 헤드 그룹의 수. 헤드 수를 나눕니다.</translation>
    </message>
    <message>
        <source>Rank of the projection to the step sizes of mamba1.</source>
        <translation>mamba1의 스텝 크기로 가는 투영의 랭크.</translation>
    </message>
    <message>
        <source>d_model / 16, rounded up</source>
        <translation>d_model / 16, 올림</translation>
    </message>
    <message>
        <source>Norms on the step size, input and output vectors of mamba1, as in Jamba.</source>
        <translation>mamba1의 스텝 크기, 입력, 출력 벡터의 정규화. Jamba와 같습니다.</translation>
    </message>
    <message>
        <source>Adds a bias to the convolution.</source>
        <translation>합성곱에 바이어스를 더합니다.</translation>
    </message>
    <message>
        <source>Adds biases to the input and output projections.</source>
        <translation>입력과 출력 투영에 바이어스를 더합니다.</translation>
    </message>
    <message>
        <source>Small number that keeps the division of the norms inside the mixer away from zero.</source>
        <translation>믹서 안 정규화의 나눗셈이 0에 닿지 않게 하는 작은 수.</translation>
    </message>
    <message>
        <source>Options of a mamba mixer.</source>
        <translation>mamba 믹서의 옵션.</translation>
    </message>
    <message>
        <source>A short convolution, then a state of fixed size that forgets and takes in by amounts computed from each token; a gate on the way out. Work and memory per token do not grow with the context.</source>
        <translation>짧은 합성곱 다음에 고정 크기의 상태가 있으며, 토큰에서 계산한 만큼 잊고 받아들입니다. 출구에는 게이트가 있습니다. 토큰당 작업량과 메모리가 문맥과 함께 늘지 않습니다.</translation>
    </message>
    <message>
        <source>Options of an associative memory.</source>
        <translation>연상 메모리의 옵션.</translation>
    </message>
    <message>
        <source>A matrix that maps keys to values: each token reads it through a query, and while the model is used the delta rule writes what it did not yet recall, token by token.</source>
        <translation>키를 값으로 보내는 행렬. 토큰마다 쿼리로 읽으며, 사용 중에는 델타 규칙이 아직 회상하지 못한 것을 토큰마다 씁니다.</translation>
    </message>
    <message>
        <source>Width of the memory&apos;s network, or of its keys.</source>
        <translation>메모리 신경망의 폭, 또는 키의 폭.</translation>
    </message>
    <message>
        <source>Sizes of the memory.</source>
        <translation>메모리의 크기.</translation>
    </message>
    <message>
        <source>Learning rate of the memory&apos;s own updates while the model is used.</source>
        <translation>사용 중 메모리 자체 갱신의 학습률.</translation>
    </message>
    <message>
        <source>The memory goes on learning while the model is used.</source>
        <translation>사용 중에도 메모리가 계속 배웁니다.</translation>
    </message>
    <message>
        <source>Options of a neural memory.</source>
        <translation>신경 메모리의 옵션.</translation>
    </message>
    <message>
        <source>A small network whose weights are the memory: each token reads it through a query, and its update while the model is used is one gradient step on how badly it recalls values from keys.</source>
        <translation>가중치가 곧 메모리인 작은 신경망. 토큰마다 쿼리로 읽으며, 사용 중의 갱신은 키에서 값을 얼마나 잘못 회상하는지에 대한 한 번의 그래디언트 단계입니다.</translation>
    </message>
    <message>
        <source>How many stored tokens one token reads.</source>
        <translation>토큰 하나가 읽는 저장 토큰의 수.</translation>
    </message>
    <message>
        <source>Options of a retrieval memory.</source>
        <translation>검색 메모리의 옵션.</translation>
    </message>
    <message>
        <source>Each token finds the stored tokens whose keys match its query best and adds the softmax mean of their values. The store holds the earlier tokens, and what updates kept from earlier prompts.</source>
        <translation>토큰마다 자신의 쿼리와 키가 가장 잘 맞는 저장 토큰을 찾아 값의 소프트맥스 평균을 더합니다. 저장소에는 앞선 토큰과, 앞선 프롬프트에서 갱신이 남긴 것이 있습니다.</translation>
    </message>
    <message>
        <source>A matrix takes what the streams give to the width of their input.</source>
        <translation>행렬이 스트림의 출력을 입력의 폭으로 보냅니다.</translation>
    </message>
    <message>
        <source>Options of a merge.</source>
        <translation>합치기의 옵션.</translation>
    </message>
    <message>
        <source>The streams&apos; outputs stand side by side; a matrix takes them back to one width.</source>
        <translation>스트림의 출력을 나란히 두고 행렬이 하나의 폭으로 되돌립니다.</translation>
    </message>
    <message>
        <source>The streams&apos; outputs are added.</source>
        <translation>스트림의 출력을 더합니다.</translation>
    </message>
    <message>
        <source>Each token weighs the streams by a softmax of its input.</source>
        <translation>토큰마다 입력의 소프트맥스로 스트림에 가중치를 줍니다.</translation>
    </message>
    <message>
        <source>Name of the stream that gives keys and values.</source>
        <translation>키와 값을 주는 스트림의 이름.</translation>
    </message>
    <message>
        <source>Name of the stream that asks and is added to.</source>
        <translation>묻고 더해지는 스트림의 이름.</translation>
    </message>
    <message>
        <source>Tokens of one stream attend to the tokens of another up to their own place; further streams are added.</source>
        <translation>한 스트림의 토큰이 다른 스트림의 토큰을 자기 자리까지 봅니다. 나머지 스트림은 더합니다.</translation>
    </message>
    <message>
        <source>Function of the experts&apos; gate: swiglu uses SiLU, gelu makes GeGLU, relu makes ReGLU.</source>
        <translation>전문가 게이트의 함수: swiglu는 SiLU, gelu는 GeGLU, relu는 ReGLU입니다.</translation>
    </message>
    <message>
        <source>Options of a mixture of experts.</source>
        <translation>전문가 혼합의 옵션.</translation>
    </message>
    <message>
        <source>Many feed-forward parts of which each token uses a few: a router chooses top_k of the experts and weighs their outputs; shared experts serve every token.</source>
        <translation>토큰마다 몇 개만 쓰는 여러 피드포워드. 라우터가 전문가 top_k개를 골라 출력을 가중합니다. 공유 전문가는 모든 토큰이 씁니다.</translation>
    </message>
    <message>
        <source>Adds a bias to each score for choosing, never for weighing, that training moves.</source>
        <translation>고르는 점수에만 바이어스를 더하고 가중치에는 더하지 않습니다. 학습이 바이어스를 옮깁니다.</translation>
    </message>
    <message>
        <source>How far a bias moves after each step.</source>
        <translation>단계마다 바이어스가 움직이는 크기.</translation>
    </message>
    <message>
        <source>Deviation from the mean load, as a share of it, up to which a bias stays.</source>
        <translation>바이어스가 머무는, 평균 부하에서 벗어난 비율.</translation>
    </message>
    <message>
        <source>Balance of the experts without a loss (DeepSeek-V3).</source>
        <translation>손실 없이 전문가의 균형을 맞춥니다(DeepSeek-V3).</translation>
    </message>
    <message>
        <source>Weight of the balance loss within each sequence.</source>
        <translation>시퀀스 안 균형 손실의 가중치.</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>그룹</translation>
    </message>
    <message>
        <source>Groups of experts that one token may use.</source>
        <translation>토큰 하나가 쓸 수 있는 전문가 그룹의 수.</translation>
    </message>
    <message>
        <source>all groups</source>
        <translation>모든 그룹</translation>
    </message>
    <message>
        <source>Further balance between experts.</source>
        <translation>전문가 사이의 추가 균형.</translation>
    </message>
    <message>
        <source>How the experts of a token are chosen.</source>
        <translation>토큰의 전문가를 고르는 방법.</translation>
    </message>
    <message>
        <source>as router</source>
        <translation>router와 같음</translation>
    </message>
    <message>
        <source>Turns a logit of the router into the score that chooses and weighs an expert.</source>
        <translation>라우터의 로짓을, 전문가를 고르고 가중하는 점수로 바꿉니다.</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>전문가</translation>
    </message>
    <message>
        <source>Number of experts to choose from.</source>
        <translation>고를 수 있는 전문가의 수.</translation>
    </message>
    <message>
        <source>Number of experts that each token uses.</source>
        <translation>토큰마다 쓰는 전문가의 수.</translation>
    </message>
    <message>
        <source>Number of further experts that every token uses.</source>
        <translation>모든 토큰이 쓰는 추가 전문가의 수.</translation>
    </message>
    <message>
        <source>Probabilities of the experts, for choosing and for the balance losses.</source>
        <translation>고르기와 균형 손실에 쓰는 전문가의 확률.</translation>
    </message>
    <message>
        <source>Weight of the loss that balances the experts.</source>
        <translation>전문가의 균형을 맞추는 손실의 가중치.</translation>
    </message>
    <message>
        <source>Weight of the loss that keeps logits small.</source>
        <translation>로짓을 작게 유지하는 손실의 가중치.</translation>
    </message>
    <message>
        <source>Tokens an expert takes in training, as a multiple of an even share.</source>
        <translation>학습 중 전문가 하나가 받는 토큰 수. 고른 몫의 배수입니다.</translation>
    </message>
    <message>
        <source>Tokens beyond the capacity in training: overflow computes them too, drop leaves them out, pad does so and fills each expert up to its capacity.</source>
        <translation>학습 중 용량을 넘는 토큰: overflow는 그것도 계산하고, drop은 제외하며, pad는 제외하고 전문가마다 용량까지 채웁니다.</translation>
    </message>
    <message>
        <source>Standard deviation of the router&apos;s fresh weights.</source>
        <translation>라우터 새 가중치의 표준편차.</translation>
    </message>
    <message>
        <source>training_hints.init</source>
        <translation>training_hints.init</translation>
    </message>
    <message>
        <source>Range of the random factor on the router&apos;s input in training.</source>
        <translation>학습 중 라우터 입력에 곱하는 무작위 배율의 범위.</translation>
    </message>
    <message>
        <source>Experts and how tokens reach them.</source>
        <translation>전문가와, 토큰이 전문가에 이르는 방법.</translation>
    </message>
    <message>
        <source>Divides the weights of the chosen experts by their sum.</source>
        <translation>고른 전문가의 가중치를 그 합으로 나눕니다.</translation>
    </message>
    <message>
        <source>Factor on what the chosen experts give.</source>
        <translation>고른 전문가 출력의 배율.</translation>
    </message>
    <message>
        <source>Groups of equal size that the experts stand in.</source>
        <translation>전문가가 속하는 같은 크기의 그룹 수.</translation>
    </message>
    <message>
        <source>up to 8</source>
        <translation>최대 8</translation>
    </message>
    <message>
        <source>Groups that one token may use, when balance.group_limit says nothing.</source>
        <translation>balance.group_limit이 없을 때 토큰 하나가 쓸 수 있는 그룹 수.</translation>
    </message>
    <message>
        <source>Score of a group: the sum of its two best experts, or the best one.</source>
        <translation>그룹의 점수: 가장 좋은 두 전문가의 합, 또는 가장 좋은 하나.</translation>
    </message>
    <message>
        <source>Inner width of all shared experts together.</source>
        <translation>모든 공유 전문가를 합한 내부 폭.</translation>
    </message>
    <message>
        <source>shared_experts * expert_dim</source>
        <translation>shared_experts * expert_dim</translation>
    </message>
    <message>
        <source>Each expert has a gate; without it, it is a plain mlp.</source>
        <translation>전문가마다 게이트가 있습니다. 없으면 단순한 mlp입니다.</translation>
    </message>
    <message>
        <source>What a mixture has beyond version 1.</source>
        <translation>버전 1을 넘어 전문가 혼합이 가진 것.</translation>
    </message>
    <message>
        <source>Inner width of one expert.</source>
        <translation>전문가 하나의 내부 폭.</translation>
    </message>
    <message>
        <source>streams</source>
        <translation>스트림</translation>
    </message>
    <message>
        <source>Number of residual streams.</source>
        <translation>잔차 스트림의 수.</translation>
    </message>
    <message>
        <source>How streams mix: by a doubly stochastic matrix, by any matrix, or by the identity plus a matrix of half rank.</source>
        <translation>스트림이 섞이는 방법: 이중 확률 행렬, 임의의 행렬, 또는 항등 행렬에 절반 랭크의 행렬을 더한 것.</translation>
    </message>
    <message>
        <source>Steps that make the matrix of birkhoff doubly stochastic.</source>
        <translation>birkhoff의 행렬을 이중 확률 행렬로 만드는 단계 수.</translation>
    </message>
    <message>
        <source>Streams and how they mix.</source>
        <translation>스트림과 섞이는 방법.</translation>
    </message>
    <message>
        <source>Options of a hyper-connection.</source>
        <translation>하이퍼 커넥션의 옵션.</translation>
    </message>
    <message>
        <source>The residual stream is several streams: each part reads a weighted sum of them, writes to all, and mixes them by a learned matrix. The streams start as copies; after the last layer their mean goes on.</source>
        <translation>잔차 스트림이 여러 개입니다. 각 부분은 그 가중합을 읽고 모두에 쓰며 학습된 행렬로 섞습니다. 스트림은 복사본으로 시작하고 마지막 레이어 뒤에는 평균이 이어집니다.</translation>
    </message>
    <message>
        <source>Computes in chunks, with work that grows linearly with the context; false compares all pairs. Both give the same result.</source>
        <translation>청크로 계산해 작업량이 문맥에 비례합니다. false는 모든 쌍을 비교합니다. 결과는 같습니다.</translation>
    </message>
    <message>
        <source>Tokens of one chunk.</source>
        <translation>청크 하나의 토큰 수.</translation>
    </message>
    <message>
        <source>Rotates queries and keys by the model&apos;s rotary positions.</source>
        <translation>모델의 회전 위치로 쿼리와 키를 회전합니다.</translation>
    </message>
    <message>
        <source>true with positional rope</source>
        <translation>positional이 rope이면 true</translation>
    </message>
    <message>
        <source>Width of values as a multiple of the width of keys.</source>
        <translation>키 폭의 배수로 나타낸 값의 폭.</translation>
    </message>
    <message>
        <source>Options of a retnet mixer.</source>
        <translation>retnet 믹서의 옵션.</translation>
    </message>
    <message>
        <source>Attention without softmax: each head weighs the past by query-key products that fade at a fixed rate, so a state of fixed size gives the same result. Outputs are normed per head and gated.</source>
        <translation>소프트맥스 없는 어텐션. 각 헤드가 일정한 비율로 옅어지는 쿼리-키 곱으로 과거를 가중하므로 고정 크기 상태로 같은 결과를 얻습니다. 출력은 헤드마다 정규화되고 게이트를 거칩니다.</translation>
    </message>
    <message>
        <source>Scales by one plus the weight (Gemma).</source>
        <translation>1에 가중치를 더한 값을 곱합니다(Gemma).</translation>
    </message>
    <message>
        <source>The norm has learned weights; off: it only normalises (OLMo).</source>
        <translation>정규화에 학습되는 가중치가 있습니다. 꺼짐: 정규화만 합니다(OLMo).</translation>
    </message>
    <message>
        <source>What mixer and feed-forward part give is normed too, before it is added (Gemma 2).</source>
        <translation>믹서와 피드포워드의 출력도 더하기 전에 정규화합니다(Gemma 2).</translation>
    </message>
    <message>
        <source>With position post: the norms are on what mixer and feed-forward part give, x = x + N(Mix(x)), not on the sum (OLMo 2).</source>
        <translation>position post일 때: 합이 아니라 믹서와 피드포워드의 출력에 정규화합니다, x = x + N(Mix(x)) (OLMo 2).</translation>
    </message>
    <message>
        <source>Divides each frequency while the text is no longer than the original length.</source>
        <translation>텍스트가 원래 길이를 넘지 않는 동안 각 주파수를 나눕니다.</translation>
    </message>
    <message>
        <source>Divides each frequency when the text is longer.</source>
        <translation>텍스트가 더 길 때 각 주파수를 나눕니다.</translation>
    </message>
    <message>
        <source>max_seq_len / original length</source>
        <translation>max_seq_len / 원래 길이</translation>
    </message>
    <message>
        <source>sqrt(1 + ln(factor) / ln(original length))</source>
        <translation>sqrt(1 + ln(factor) / ln(원래 길이))</translation>
    </message>
    <message>
        <source>Options of longrope scaling.</source>
        <translation>longrope 스케일링의 옵션.</translation>
    </message>
    <message>
        <source>Each frequency has a factor of its own; texts longer than the original length use the second list.</source>
        <translation>주파수마다 고유한 배율이 있습니다. 원래 길이보다 긴 텍스트는 둘째 목록을 씁니다.</translation>
    </message>
    <message>
        <source>Options of a learned router.</source>
        <translation>학습된 라우터의 옵션.</translation>
    </message>
    <message>
        <source>A matrix scores every expert for each token; the best ones are chosen.</source>
        <translation>행렬 하나가 토큰마다 모든 전문가를 채점하고 가장 좋은 것을 고릅니다.</translation>
    </message>
    <message>
        <source>Number mixed into the hash, so that layers differ.</source>
        <translation>레이어가 서로 다르도록 해시에 섞는 수.</translation>
    </message>
    <message>
        <source>Options of hash routing.</source>
        <translation>해시 라우팅의 옵션.</translation>
    </message>
    <message>
        <source>The token&apos;s id alone chooses its experts, each with the weight 1 / top_k; no router.</source>
        <translation>토큰의 id만으로 전문가를 고르며 가중치는 각각 1 / top_k입니다. 라우터가 없습니다.</translation>
    </message>
    <message>
        <source>Width of the stream after the layer.</source>
        <translation>레이어 다음 스트림의 폭.</translation>
    </message>
    <message>
        <source>Options of a change of width.</source>
        <translation>폭 변경의 옵션.</translation>
    </message>
    <message>
        <source>One matrix takes the stream to the new width.</source>
        <translation>행렬 하나가 스트림을 새 폭으로 보냅니다.</translation>
    </message>
    <message>
        <source>A causal convolution over three tokens takes the stream to the new width.</source>
        <translation>토큰 세 개에 걸친 인과 합성곱이 스트림을 새 폭으로 보냅니다.</translation>
    </message>
    <message>
        <source>Two matrices with an activation between them take the stream to the new width.</source>
        <translation>활성화 함수를 사이에 둔 두 행렬이 스트림을 새 폭으로 보냅니다.</translation>
    </message>
    <message>
        <source>Options of a transition.</source>
        <translation>전환의 옵션.</translation>
    </message>
    <message>
        <source>Text of the token that ends a phase.</source>
        <translation>단계를 끝내는 토큰의 텍스트.</translation>
    </message>
    <message>
        <source>A token of its own ends a phase; its budget ends it in any case.</source>
        <translation>전용 토큰이 단계를 끝냅니다. 예산이 다하면 어떤 경우에도 끝납니다.</translation>
    </message>
    <message>
        <source>A phase ends when its budget of tokens is used up.</source>
        <translation>토큰 예산을 다 쓰면 단계가 끝납니다.</translation>
    </message>
    <message>
        <source>Inner width of the model that learns while reading.</source>
        <translation>읽으면서 배우는 모델의 내부 폭.</translation>
    </message>
    <message>
        <source>Options of an inner model with a hidden layer.</source>
        <translation>은닉층이 있는 내부 모델의 옵션.</translation>
    </message>
    <message>
        <source>A network with one hidden layer, a norm and a residual.</source>
        <translation>은닉층 하나와 정규화, 잔차가 있는 신경망.</translation>
    </message>
    <message>
        <source>A linear inner model has no options.</source>
        <translation>선형 내부 모델에는 옵션이 없습니다.</translation>
    </message>
    <message>
        <source>One matrix, a norm and a residual.</source>
        <translation>행렬 하나와 정규화, 잔차.</translation>
    </message>
    <message>
        <source>The model that learns while it reads.</source>
        <translation>읽으면서 배우는 모델.</translation>
    </message>
    <message>
        <source>How the inner model learns: plain steps, or AdamW with moments of its own.</source>
        <translation>내부 모델이 배우는 방법: 단순한 단계, 또는 자체 모멘트를 가진 AdamW.</translation>
    </message>
    <message>
        <source>Learning rate of the inner model.</source>
        <translation>내부 모델의 학습률.</translation>
    </message>
    <message>
        <source>Steps of the inner model for each token.</source>
        <translation>토큰마다 내부 모델이 밟는 단계 수.</translation>
    </message>
    <message>
        <source>Keeps what was learned from the last sequence of a training step as the new start; two forward passes then differ.</source>
        <translation>학습 단계의 마지막 시퀀스에서 배운 것을 새 출발점으로 둡니다. 그러면 두 순전파의 결과가 달라집니다.</translation>
    </message>
    <message>
        <source>Options of a ttt_layer mixer.</source>
        <translation>ttt_layer 믹서의 옵션.</translation>
    </message>
    <message>
        <source>Each sequence trains a small model of its own while it is read: every token is a learning step, and the trained model answers the query of that token.</source>
        <translation>시퀀스마다 읽는 동안 자신의 작은 모델을 학습합니다. 모든 토큰이 학습 단계이며, 학습된 모델이 그 토큰의 쿼리에 답합니다.</translation>
    </message>
    <message>
        <source>Names of matrices that Muon moves; * stands for any text.</source>
        <translation>Muon이 움직이는 행렬의 이름. *는 임의의 텍스트입니다.</translation>
    </message>
    <message>
        <source>Names of tensors that AdamW moves, whatever else says.</source>
        <translation>다른 지정과 상관없이 AdamW가 움직이는 텐서의 이름.</translation>
    </message>
    <message>
        <source>Which tensors each optimizer moves.</source>
        <translation>옵티마이저마다 움직이는 텐서.</translation>
    </message>
    <message>
        <source>Newton-Schulz steps with ns_coefs.</source>
        <translation>ns_coefs를 쓰는 뉴턴-슐츠 단계 수.</translation>
    </message>
    <message>
        <source>Coefficients a, b, c of these steps.</source>
        <translation>이 단계들의 계수 a, b, c.</translation>
    </message>
    <message>
        <source>Further steps with stabilize_coefs.</source>
        <translation>stabilize_coefs를 쓰는 추가 단계 수.</translation>
    </message>
    <message>
        <source>Coefficients of the further steps.</source>
        <translation>추가 단계의 계수.</translation>
    </message>
    <message>
        <source>How Muon makes an update orthogonal.</source>
        <translation>Muon이 갱신을 직교화하는 방법.</translation>
    </message>
    <message>
        <source>Trains with the weights as they are after quantisation.</source>
        <translation>양자화한 뒤의 가중치로 학습합니다.</translation>
    </message>
    <message>
        <source>Format of the quantised weights.</source>
        <translation>양자화한 가중치의 형식.</translation>
    </message>
    <message>
        <source>Names of the matrices; * stands for any text.</source>
        <translation>행렬의 이름. *는 임의의 텍스트입니다.</translation>
    </message>
    <message>
        <source>Format that weights are brought back to before they are used.</source>
        <translation>사용하기 전에 가중치를 되돌리는 형식.</translation>
    </message>
    <message>
        <source>Quantisation that training takes into account.</source>
        <translation>학습이 고려하는 양자화.</translation>
    </message>
    <message>
        <source>Phases of a text, such as thinking and answering.</source>
        <translation>생각하기와 답하기 같은 텍스트의 단계.</translation>
    </message>
    <message>
        <source>What ends one phase and begins the next.</source>
        <translation>한 단계를 끝내고 다음을 시작하는 것.</translation>
    </message>
    <message>
        <source>by budget</source>
        <translation>예산에 따름</translation>
    </message>
    <message>
        <source>Inner width of dense feed-forward parts that give none.</source>
        <translation>폭을 적지 않은 일반 피드포워드의 내부 폭.</translation>
    </message>
    <message>
        <source>A memory of its own that the layer reads at its end.</source>
        <translation>레이어가 끝에서 읽는 고유한 메모리.</translation>
    </message>
    <message>
        <source>Ends the layer at another width; the next layers run at that width.</source>
        <translation>레이어를 다른 폭으로 끝냅니다. 다음 레이어는 그 폭으로 실행됩니다.</translation>
    </message>
    <message>
        <source>Lets only some tokens pass through these layers.</source>
        <translation>일부 토큰만 이 레이어들을 지나게 합니다.</translation>
    </message>
    <message>
        <source>Two or more streams that read the same input side by side.</source>
        <translation>같은 입력을 나란히 읽는 둘 이상의 스트림.</translation>
    </message>
    <message>
        <source>How the streams become one again.</source>
        <translation>스트림이 다시 하나가 되는 방법.</translation>
    </message>
    <message>
        <source>Streams of layers side by side.</source>
        <translation>나란한 레이어 스트림.</translation>
    </message>
    <message>
        <source>A template that is applied several times.</source>
        <translation>여러 번 적용되는 템플릿.</translation>
    </message>
    <message>
        <source>One body applied several times.</source>
        <translation>여러 번 적용되는 본체 하나.</translation>
    </message>
    <message>
        <source>Name of the stream.</source>
        <translation>스트림의 이름.</translation>
    </message>
    <message>
        <source>The layers of the stream, in order.</source>
        <translation>스트림의 레이어, 순서대로.</translation>
    </message>
    <message>
        <source>One stream of a parallel entry.</source>
        <translation>parallel 항목의 스트림 하나.</translation>
    </message>
    <message>
        <source>Layers of one template inside a stream.</source>
        <translation>스트림 안의 한 템플릿 레이어.</translation>
    </message>
    <message>
        <source>Name of the phase.</source>
        <translation>단계의 이름.</translation>
    </message>
    <message>
        <source>Budget: the phase ends after so many tokens.</source>
        <translation>예산: 이만큼의 토큰 뒤에 단계가 끝납니다.</translation>
    </message>
    <message>
        <source>Weight of the phase&apos;s tokens in the training loss.</source>
        <translation>학습 손실에서 이 단계 토큰의 가중치.</translation>
    </message>
    <message>
        <source>The next phase reads on from this one; else it starts from the prompt again.</source>
        <translation>다음 단계가 이 단계에서 이어 읽습니다. 아니면 프롬프트에서 다시 시작합니다.</translation>
    </message>
    <message>
        <source>The phase is part of the answer people see.</source>
        <translation>이 단계는 사람이 보는 답의 일부입니다.</translation>
    </message>
    <message>
        <source>A hidden rationale of max_tokens after each token, mixed into its prediction by a learned head.</source>
        <translation>토큰마다 max_tokens 길이의 숨은 근거를 만들고, 학습된 헤드가 예측에 섞습니다.</translation>
    </message>
    <message>
        <source>One phase of a text.</source>
        <translation>텍스트의 단계 하나.</translation>
    </message>
    <message>
        <source>muon moves the matrices of layers by Muon and the rest by AdamW; hybrid only the matrices that optimizer_groups.muon names, all of them without that list.</source>
        <translation>muon은 레이어의 행렬을 Muon으로, 나머지를 AdamW로 움직입니다. hybrid는 optimizer_groups.muon이 지정한 행렬만, 그 목록이 없으면 모두 Muon으로 움직입니다.</translation>
    </message>
    <message>
        <source>layered_safe keeps norms, biases, routers and an untied head in float32; uniform gives all parts the model&apos;s dtype.</source>
        <translation>layered_safe는 정규화, 바이어스, 라우터, 묶이지 않은 헤드를 float32로 둡니다. uniform은 모든 부분에 모델의 dtype을 씁니다.</translation>
    </message>
    <message>
        <source>How long what was learned while using the model lasts: one prompt, one session, or as long as the weights, in a file beside them.</source>
        <translation>모델을 쓰면서 학습한 내용이 얼마나 오래 남는지: 프롬프트 하나, 세션 하나, 또는 옆 파일에 저장되어 가중치만큼 오래.</translation>
    </message>
    <message>
        <source>Adds a bias for each vocabulary entry.</source>
        <translation>어휘 항목마다 편향을 더합니다.</translation>
    </message>
    <message>
        <source>Factor on the logits, before bias and softcap.</source>
        <translation>편향과 소프트캡을 적용하기 전에 로짓에 곱하는 계수입니다.</translation>
    </message>
    <message>
        <source>The norm has a learned bias beside its weights.</source>
        <translation>정규화에 가중치와 함께 학습되는 편향이 있습니다.</translation>
    </message>
</context>
<context>
    <name>eulerstack::studio::BottomPanel</name>
    <message>
        <source>Problems</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>보고서</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>실행</translation>
    </message>
</context>
<context>
    <name>eulerstack::studio::CommandPalette</name>
    <message>
        <source>Find</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Find block, field or command</source>
        <translation>블록, 필드, 명령 찾기</translation>
    </message>
    <message>
        <source>No block, field or command matches “%1”.</source>
        <translation>“%1”에 맞는 블록, 필드, 명령이 없습니다.</translation>
    </message>
</context>
<context>
    <name>eulerstack::studio::CompileDialog</name>
    <message>
        <source>Compile</source>
        <translation>컴파일</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>찾아보기…</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <translation>찾아보기: %1</translation>
    </message>
    <message>
        <source>Writes a folder that the Hugging Face libraries load, train and generate with: config, weights, tokenizer and the code that computes the model.</source>
        <translation>Hugging Face 라이브러리가 불러오고 학습하고 생성하는 폴더를 씁니다: 설정, 가중치, 토크나이저, 모델을 계산하는 코드.</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>새 가중치</translation>
    </message>
    <message>
        <source>%1 (that of the design)</source>
        <translation>%1 (설계의 형식)</translation>
    </message>
    <message>
        <source>As the library&apos;s own family that the design equals, without code</source>
        <translation>설계와 같은 라이브러리 고유 계열로, 코드 없이</translation>
    </message>
    <message>
        <source>Replace whatever is in the folder</source>
        <translation>폴더에 있는 것을 바꿉니다</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Folder to write</source>
        <translation>쓸 폴더</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>Trained weights: a checkpoint or an exported folder</source>
        <translation>학습된 가중치: 체크포인트 또는 내보낸 폴더</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>숫자 형식</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>Plan as JSON…</source>
        <translation>계획을 JSON으로…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>시작하는 중…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>취소하는 중…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Written: %1 of about %2</source>
        <translation>기록됨: 약 %2 중 %1</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>취소됨: 아무것도 쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>Compiled to %1.</source>
        <translation>%1(으)로 컴파일했습니다.</translation>
    </message>
    <message>
        <source>as the design says</source>
        <translation>설계대로</translation>
    </message>
</context>
<context>
    <name>eulerstack::studio::CompileJob</name>
    <message>
        <source>The program %1 did not run: %2.</source>
        <translation>프로그램 %1이(가) 실행되지 않았습니다: %2.</translation>
    </message>
</context>
<context>
    <name>eulerstack::studio::DiffDialog</name>
    <message>
        <source>Differences</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>− only in the file on disk    + only in this window</source>
        <translation>− 디스크 파일에만    + 이 창에만</translation>
    </message>
</context>
<context>
    <name>eulerstack::studio::MainWindow</name>
    <message>
        <source>This action failed, the design is unchanged. %1</source>
        <translation>이 동작이 실패했습니다. 설계는 그대로입니다. %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Open design</source>
        <translation>설계 열기</translation>
    </message>
    <message>
        <source>Show run</source>
        <translation>실행 보기</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>실행 취소: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>다시 실행: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>최근 파일 열기(&amp;R)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>도구 모음</translation>
    </message>
    <message>
        <source>Tidy</source>
        <translation>정리</translation>
    </message>
    <message>
        <source>Wrap rows</source>
        <translation>줄 바꿈</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>검사</translation>
    </message>
    <message>
        <source>Compile</source>
        <translation>컴파일</translation>
    </message>
    <message>
        <source>No recent designs</source>
        <translation>최근 설계 없음</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>%1 삽입</translation>
    </message>
    <message>
        <source>template</source>
        <translation>템플릿</translation>
    </message>
    <message>
        <source>new template</source>
        <translation>새 템플릿</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>프리셋</translation>
    </message>
    <message>
        <source>About EulerStack Studio</source>
        <translation>EulerStack Studio 정보</translation>
    </message>
    <message>
        <source>&lt;b&gt;EulerStack Studio %1&lt;/b&gt;&lt;br&gt;Designs language-model architectures in the EulerStack v1 language: draw them, read their cost, train them.&lt;br&gt;&lt;br&gt;Free software under the GNU General Public License, version 3 or later.</source>
        <translation>&lt;b&gt;EulerStack Studio %1&lt;/b&gt;&lt;br&gt;EulerStack v1 언어로 언어 모델 아키텍처를 설계합니다: 그리고, 비용을 읽고, 학습합니다.&lt;br&gt;&lt;br&gt;GNU 일반 공중 사용 허가서 버전 3 이상을 따르는 자유 소프트웨어입니다.</translation>
    </message>
    <message>
        <source>Export graph</source>
        <translation>그래프 내보내기</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>%1(으)로 내보냈습니다.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1을(를) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 was not opened: %2. %3</source>
        <translation>열지 못함: %1: %2. %3</translation>
    </message>
    <message>
        <source>%1 was not saved: %2. %3</source>
        <translation>저장하지 못함: %1: %2. %3</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>복사본 저장…</translation>
    </message>
    <message>
        <source>The recovery copy cannot be written: %1. Save often.</source>
        <translation>복구용 사본을 쓸 수 없습니다: %1. 자주 저장하십시오.</translation>
    </message>
    <message>
        <source>Another program removed %1. The design is still here.</source>
        <translation>다른 프로그램이 %1을(를) 지웠습니다. 설계는 여기 남아 있습니다.</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>다시 저장</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>내 것 유지</translation>
    </message>
    <message>
        <source>Another program changed %1.</source>
        <translation>다른 프로그램이 %1을(를) 바꿨습니다.</translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>차이 보기</translation>
    </message>
    <message>
        <source>Load theirs</source>
        <translation>파일 것 읽기</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>이름 없음</translation>
    </message>
    <message>
        <source>Save design</source>
        <translation>설계 저장</translation>
    </message>
    <message>
        <source>The design has errors</source>
        <translation>설계에 오류가 있습니다</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n error(s) to compile.</source>
        <translation>
            <numerusform>컴파일하려면 오류 %n개를 고치십시오.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 쓰는 중…</translation>
    </message>
    <message>
        <source>Compiled to %1.</source>
        <translation>%1(으)로 컴파일했습니다.</translation>
    </message>
    <message>
        <source>%1 was not written: %2.</source>
        <translation>쓰지 못함: %1: %2.</translation>
    </message>
    <message>
        <source>a new design</source>
        <translation>새 설계</translation>
    </message>
    <message numerus="yes">
        <source>Unsaved work was found: %1, %2, %n edit(s).</source>
        <translation>
            <numerusform>저장하지 않은 작업이 있습니다: %1, %2, 편집 %n개.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>복원</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Revert to the file</source>
        <translation>파일로 되돌리기</translation>
    </message>
    <message>
        <source>Restored from the recovery copy of %1.</source>
        <translation>%1의 복구용 사본에서 복원했습니다.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>고대비</translation>
    </message>
    <message>
        <source>Fix the errors of the design to plan its training.</source>
        <translation>학습을 계획하려면 설계의 오류를 고치십시오.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템 설정 따르기</translation>
    </message>
</context>
<context>
    <name>eulerstack::studio::PlanDialog</name>
    <message>
        <source>Plan training</source>
        <translation>학습 계획</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>명령 복사</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Number of GPUs</source>
        <translation>GPU 개수</translation>
    </message>
    <message>
        <source>Tokens (billions)</source>
        <translation>토큰 (십억)</translation>
    </message>
    <message>
        <source>Price of a GPU for an hour</source>
        <translation>GPU 한 시간의 가격</translation>
    </message>
    <message>
        <source>Splits that fit</source>
        <translation>들어맞는 분할</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>분할</translation>
    </message>
    <message>
        <source>Memory of a GPU</source>
        <translation>GPU당 메모리</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>스텝</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>토큰/s</translation>
    </message>
    <message>
        <source>Of the peak</source>
        <translation>최대 성능 대비</translation>
    </message>
    <message>
        <source>Whole run</source>
        <translation>전체 학습</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>비용</translation>
    </message>
    <message>
        <source>Splits that fit: %1 of %2. The least demanding first; each further one is faster. Expected by a model of the machine, not measured.</source>
        <translation>들어맞는 분할: %2개 중 %1개. 요구가 가장 적은 것부터이며, 뒤로 갈수록 빠릅니다. 측정값이 아니라 기계 모형으로 예상한 값입니다.</translation>
    </message>
    <message>
        <source>No split fits: the smallest needs %1 of each GPU.</source>
        <translation>들어맞는 분할이 없습니다. 가장 작은 것도 GPU마다 %1이(가) 필요합니다.</translation>
    </message>
    <message>
        <source>A step cannot be cut for so many GPUs.</source>
        <translation>한 스텝을 이렇게 많은 GPU로 나눌 수 없습니다.</translation>
    </message>
    <message>
        <source>The train.py of an export does not cut this way; engines that do take an export with --native.</source>
        <translation>내보낸 train.py는 이렇게 나누지 않습니다. 나눌 수 있는 엔진은 --native로 내보낸 것을 받습니다.</translation>
    </message>
</context>
<context>
    <name>eulerstack::studio::PresetCard</name>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>레이어 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eulerstack::studio::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>키</translation>
    </message>
</context>
<context>
    <name>eulerstack::studio::StartPage</name>
    <message>
        <source>Draw it, read its cost, train it.</source>
        <translation>그리고, 비용을 읽고, 학습하십시오.</translation>
    </message>
    <message>
        <source>New design</source>
        <translation>새 설계</translation>
    </message>
    <message>
        <source>Open YAML…</source>
        <translation>YAML 열기…</translation>
    </message>
    <message>
        <source>New from preset…</source>
        <translation>프리셋에서 새로 만들기…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>최근</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Drop a YAML file here</source>
        <translation>여기에 YAML 파일을 놓으십시오</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>프리셋</translation>
    </message>
    <message>
        <source>No presets were found. Set EULERSTACK_PRESETS_DIR to their folder.</source>
        <translation>프리셋이 없습니다. EULERSTACK_PRESETS_DIR을 프리셋 폴더로 설정하십시오.</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>검증됨</translation>
    </message>
    <message>
        <source>Trained and checked. Start here.</source>
        <translation>학습과 검사를 마쳤습니다. 여기서 시작하십시오.</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>혼합</translation>
    </message>
    <message>
        <source>Mixer families combined.</source>
        <translation>믹서 계열을 섞었습니다.</translation>
    </message>
    <message>
        <source>Experimental</source>
        <translation>실험</translation>
    </message>
    <message>
        <source>Research primitives. Some need a plugin.</source>
        <translation>연구용 요소. 일부는 플러그인이 필요합니다.</translation>
    </message>
</context>
<context>
    <name>eulerstack::studio::StatusStrip</name>
    <message>
        <source>Checking</source>
        <translation>검사 중</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>오류 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>유효</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>경고 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Last valid: Parameters</source>
        <translation>마지막 유효: 파라미터</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>파라미터</translation>
    </message>
    <message>
        <source>active %1</source>
        <translation>활성 %1</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>레이어</translation>
    </message>
    <message>
        <source>KV-cache</source>
        <translation>KV 캐시</translation>
    </message>
    <message>
        <source>/token</source>
        <translation>/토큰</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>순방향</translation>
    </message>
    <message>
        <source>No design open</source>
        <translation>열린 설계 없음</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>고대비</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::AddMenu</name>
    <message>
        <source>Add a block</source>
        <translation>블록 추가</translation>
    </message>
    <message>
        <source>Blocks that may stand here</source>
        <translation>여기에 놓을 수 있는 블록</translation>
    </message>
    <message>
        <source>Only blocks that may stand here</source>
        <translation>여기에 놓을 수 있는 블록만</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>템플릿</translation>
    </message>
    <message>
        <source>Mixers</source>
        <translation>믹서</translation>
    </message>
    <message>
        <source>Feed-forward</source>
        <translation>피드포워드</translation>
    </message>
    <message>
        <source>No block matches &quot;%1&quot;.</source>
        <translation>&quot;%1&quot;에 맞는 블록이 없습니다.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>스케줄</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::CanvasCommands</name>
    <message>
        <source>A frame cannot stand inside a frame</source>
        <translation>프레임은 프레임 안에 놓일 수 없습니다</translation>
    </message>
    <message>
        <source>Select plain entries, or unwrap the frame first</source>
        <translation>일반 항목을 선택하거나 먼저 프레임을 푸세요</translation>
    </message>
    <message>
        <source>Only entries that follow each other can run side by side</source>
        <translation>서로 이어진 항목만 나란히 실행될 수 있습니다</translation>
    </message>
    <message>
        <source>Select entries without a gap between them</source>
        <translation>사이에 빈틈이 없는 항목을 선택하세요</translation>
    </message>
    <message numerus="yes">
        <source>An integrator repeats one entry, and %n are selected</source>
        <translation>
            <numerusform>적분기는 항목 하나를 반복하는데 %n개가 선택되었습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one entry</source>
        <translation>항목 하나를 선택하세요</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::CanvasPointer</name>
    <message>
        <source>Insert before %1</source>
        <translation>%1 앞에 삽입</translation>
    </message>
    <message>
        <source>Replace the mixer with %1</source>
        <translation>믹서를 %1(으)로 바꾸기</translation>
    </message>
    <message>
        <source>Replace the feed-forward with %1</source>
        <translation>피드포워드를 %1(으)로 바꾸기</translation>
    </message>
    <message>
        <source>Into stream %1</source>
        <translation>스트림 %1에 넣기</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 사용</translation>
    </message>
    <message>
        <source>Put into %1</source>
        <translation>%1에 넣기</translation>
    </message>
    <message>
        <source>Add memory %1</source>
        <translation>메모리 %1 추가</translation>
    </message>
    <message>
        <source>Add shape change %1</source>
        <translation>폭 변경 %1 추가</translation>
    </message>
    <message>
        <source>Add depth gating %1</source>
        <translation>깊이 게이트 %1 추가</translation>
    </message>
    <message>
        <source>Override on or off</source>
        <translation>재정의 켜기/끄기</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::CanvasView</name>
    <message>
        <source>Add block…</source>
        <translation>블록 추가…</translation>
    </message>
    <message>
        <source>Expand or collapse</source>
        <translation>펼치기 또는 접기</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>모두 접기</translation>
    </message>
    <message>
        <source>Open in the Inspector</source>
        <translation>인스펙터에서 열기</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>잘라내기</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>붙여넣기</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>복제</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>앞으로 옮기기</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>뒤로 옮기기</translation>
    </message>
    <message>
        <source>Repeat once more</source>
        <translation>반복 한 번 늘리기</translation>
    </message>
    <message>
        <source>Repeat once less</source>
        <translation>반복 한 번 줄이기</translation>
    </message>
    <message>
        <source>Rename template</source>
        <translation>템플릿 이름 바꾸기</translation>
    </message>
    <message>
        <source>Split off a copy of the template</source>
        <translation>템플릿 사본으로 분리</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>모두 선택</translation>
    </message>
    <message>
        <source>Fit the whole design</source>
        <translation>설계 전체 맞춤</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>100 %로 보기</translation>
    </message>
    <message>
        <source>Fit the selection</source>
        <translation>선택 영역 맞춤</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>축소</translation>
    </message>
    <message>
        <source>Tidy layout</source>
        <translation>배치 정리</translation>
    </message>
    <message>
        <source>%1 parameters, %2 of the model</source>
        <translation>파라미터 %1, 모델의 %2</translation>
    </message>
    <message>
        <source>The text can not be read at the moment; this is the design before. Editing here waits for it.</source>
        <translation>지금은 텍스트를 읽을 수 없습니다. 이전 설계를 보여 줍니다. 여기 편집은 그때까지 기다립니다.</translation>
    </message>
    <message>
        <source>entry %1 › %2 · Esc collapses</source>
        <translation>항목 %1 › %2 · Esc로 접기</translation>
    </message>
    <message>
        <source>B batch · T tokens · framed shapes are kept in the KV-cache</source>
        <translation>B 배치 · T 토큰 · 테두리 친 모양은 KV 캐시에 보관됩니다</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>반복</translation>
    </message>
    <message>
        <source>Template name</source>
        <translation>템플릿 이름</translation>
    </message>
    <message>
        <source>Replace block…</source>
        <translation>블록 바꾸기…</translation>
    </message>
    <message>
        <source>Run side by side</source>
        <translation>나란히 실행</translation>
    </message>
    <message>
        <source>Put into an integrator</source>
        <translation>적분기에 넣기</translation>
    </message>
    <message>
        <source>Unwrap the frame</source>
        <translation>프레임 풀기</translation>
    </message>
    <message>
        <source>Override on or off</source>
        <translation>재정의 켜기/끄기</translation>
    </message>
    <message>
        <source>Depth gating on or off</source>
        <translation>깊이 게이트 켜기/끄기</translation>
    </message>
    <message>
        <source>Memory on or off</source>
        <translation>메모리 켜기/끄기</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::DesignTotals</name>
    <message>
        <source>Parameters</source>
        <translation>파라미터</translation>
    </message>
    <message>
        <source>Active per token</source>
        <translation>토큰당 활성</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>레이어</translation>
    </message>
    <message>
        <source>KV-cache per token</source>
        <translation>토큰당 KV 캐시</translation>
    </message>
    <message>
        <source>Forward per token</source>
        <translation>토큰당 순방향</translation>
    </message>
    <message>
        <source>Training memory</source>
        <translation>학습 메모리</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::DocumentSession</name>
    <message>
        <source>Another program changed the file</source>
        <translation>다른 프로그램이 파일을 바꿨습니다</translation>
    </message>
    <message>
        <source>Choose which text to keep</source>
        <translation>어느 텍스트를 둘지 고르십시오</translation>
    </message>
    <message>
        <source>restored.yml</source>
        <translation>restored.yml</translation>
    </message>
    <message>
        <source>The text cannot be read as YAML</source>
        <translation>텍스트를 YAML로 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>Repair the first error of the text</source>
        <translation>텍스트의 첫 오류를 고치십시오</translation>
    </message>
    <message>
        <source>The text changed in the meantime</source>
        <translation>그 사이에 텍스트가 바뀌었습니다</translation>
    </message>
    <message>
        <source>Repeat the action</source>
        <translation>동작을 다시 하십시오</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::EmptyHint</name>
    <message>
        <source>Drag a block here or press A.</source>
        <translation>여기로 블록을 끌거나 A를 누르십시오.</translation>
    </message>
    <message>
        <source>Dense decoder</source>
        <translation>밀집 디코더</translation>
    </message>
    <message>
        <source>From preset…</source>
        <translation>프리셋에서…</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::EngineClient</name>
    <message>
        <source>The engine sent something that is no message</source>
        <translation>엔진이 메시지가 아닌 것을 보냈습니다</translation>
    </message>
    <message>
        <source>Start the run again</source>
        <translation>다시 실행하십시오</translation>
    </message>
    <message>
        <source>The engine is of another version</source>
        <translation>엔진의 버전이 다릅니다</translation>
    </message>
    <message>
        <source>Install studio and engine of one version</source>
        <translation>같은 버전의 스튜디오와 엔진을 설치하십시오</translation>
    </message>
    <message>
        <source>The engine gave up</source>
        <translation>엔진이 포기했습니다</translation>
    </message>
    <message>
        <source>Read its last lines</source>
        <translation>마지막 줄을 읽으십시오</translation>
    </message>
    <message>
        <source>The system ended the engine, most likely for lack of memory</source>
        <translation>시스템이 엔진을 끝냈습니다. 메모리 부족일 가능성이 큽니다</translation>
    </message>
    <message>
        <source>Reduce batch size, sequence length or layers</source>
        <translation>배치 크기, 시퀀스 길이 또는 레이어를 줄이십시오</translation>
    </message>
    <message>
        <source>The engine crashed (signal %1)</source>
        <translation>엔진이 비정상 종료했습니다(신호 %1)</translation>
    </message>
    <message>
        <source>Start the run again; the design is unchanged</source>
        <translation>다시 실행하십시오. 설계는 그대로입니다</translation>
    </message>
    <message>
        <source>The engine ended early (exit code %1)</source>
        <translation>엔진이 일찍 끝났습니다(종료 코드 %1)</translation>
    </message>
    <message>
        <source>The engine %1 cannot be started</source>
        <translation>엔진을 시작할 수 없습니다: %1</translation>
    </message>
    <message>
        <source>Build eulerstack-engine, or set EULERSTACK_ENGINE to its path</source>
        <translation>eulerstack-engine을 빌드하거나 EULERSTACK_ENGINE을 그 경로로 설정하십시오</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::FieldRow</name>
    <message>
        <source>Reset to default (Alt+Backspace)</source>
        <translation>기본값으로 초기화 (Alt+Backspace)</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 초기화</translation>
    </message>
    <message>
        <source>several</source>
        <translation>여러 값</translation>
    </message>
    <message>
        <source>on</source>
        <translation>켜짐</translation>
    </message>
    <message>
        <source>off</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>Replace the expression %1?</source>
        <translation>식을 바꿀까요? %1</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 편집</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>기본값으로 초기화</translation>
    </message>
    <message>
        <source>Edit as expression</source>
        <translation>식으로 편집</translation>
    </message>
    <message>
        <source>Show in YAML</source>
        <translation>YAML에서 보기</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Delete (Alt+Backspace)</source>
        <translation>삭제 (Alt+Backspace)</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 삭제</translation>
    </message>
    <message>
        <source>Add branch</source>
        <translation>분기 추가</translation>
    </message>
    <message>
        <source>Add phase</source>
        <translation>단계 추가</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::FindBar</name>
    <message>
        <source>Find in YAML</source>
        <translation>YAML에서 찾기</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>바꿀 내용</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>대소문자 구분</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>이전 찾기 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>다음 찾기 (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>닫기 (Esc)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>모두 바꾸기</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>찾은 것 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>찾은 것 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::FormHeader</name>
    <message>
        <source>No design</source>
        <translation>설계 없음</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>설계</translation>
    </message>
    <message>
        <source>Whole design</source>
        <translation>설계 전체</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>항목 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>항목 %1</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>레이어 %1</translation>
    </message>
    <message>
        <source>layers %1–%2</source>
        <translation>레이어 %1–%2</translation>
    </message>
    <message>
        <source>YAML line %1</source>
        <translation>YAML %1번째 줄</translation>
    </message>
    <message>
        <source>YAML lines %1–%2</source>
        <translation>YAML %1–%2번째 줄</translation>
    </message>
    <message>
        <source>used once</source>
        <translation>한 번 쓰임</translation>
    </message>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>%n번 쓰임</numerusform>
        </translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>더 많은 동작</translation>
    </message>
    <message>
        <source>Template name</source>
        <translation>템플릿 이름</translation>
    </message>
    <message>
        <source>Rename template</source>
        <translation>템플릿 이름 바꾸기</translation>
    </message>
    <message>
        <source>Make unique</source>
        <translation>분리</translation>
    </message>
    <message>
        <source>Gives this entry a template of its own</source>
        <translation>이 항목에 전용 템플릿을 만듭니다</translation>
    </message>
    <message>
        <source>Duplicate entry</source>
        <translation>항목 복제</translation>
    </message>
    <message>
        <source>Delete entry</source>
        <translation>항목 삭제</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::FormPage</name>
    <message>
        <source>Fewer fields</source>
        <translation>필드 줄이기</translation>
    </message>
    <message numerus="yes">
        <source>%n more field(s)</source>
        <translation>
            <numerusform>필드 %n개 더</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Parameters %1</source>
        <translation>파라미터 %1</translation>
    </message>
    <message>
        <source>KV-cache %1/token</source>
        <translation>KV 캐시 %1/토큰</translation>
    </message>
    <message>
        <source>KV-cache unknown</source>
        <translation>KV 캐시 알 수 없음</translation>
    </message>
    <message>
        <source>Per layer %1</source>
        <translation>레이어당 %1</translation>
    </message>
    <message>
        <source>The text cannot be read as YAML. The form shows the last readable state.</source>
        <translation>텍스트를 YAML로 읽을 수 없습니다. 양식은 마지막으로 읽은 상태를 보여 줍니다.</translation>
    </message>
    <message>
        <source>Named values (let)</source>
        <translation>이름 붙인 값 (let)</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::HistoryPage</name>
    <message>
        <source>Opened</source>
        <translation>열었음</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>취소됨</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>인스펙터</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>값</translation>
    </message>
    <message>
        <source>History</source>
        <translation>기록</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::PalettePanel</name>
    <message>
        <source>No block matches &quot;%1&quot;.</source>
        <translation>&quot;%1&quot;에 맞는 블록이 없습니다.</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>검증됨</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>혼합</translation>
    </message>
    <message>
        <source>Experimental</source>
        <translation>실험</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>블록</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>템플릿</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>프리셋</translation>
    </message>
    <message>
        <source>Filter blocks</source>
        <translation>블록 거르기</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>No presets were found.</source>
        <translation>프리셋이 없습니다.</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::ProblemDetail</name>
    <message>
        <source>%1 · line %2</source>
        <translation>%1 · %2번째 줄</translation>
    </message>
    <message>
        <source>What</source>
        <translation>무엇</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>고치기</translation>
    </message>
    <message>
        <source>See</source>
        <translation>참고</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::ProblemsModel</name>
    <message>
        <source>Error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>정보</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>경로</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>줄</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::ProblemsPanel</name>
    <message>
        <source>Fix all safe (%1)</source>
        <translation>안전한 것 모두 고치기 (%1)</translation>
    </message>
    <message>
        <source>Show errors</source>
        <translation>오류 보기</translation>
    </message>
    <message>
        <source>Show warnings</source>
        <translation>경고 보기</translation>
    </message>
    <message>
        <source>Show information</source>
        <translation>정보 보기</translation>
    </message>
    <message>
        <source>Applies all fixes with one possible result, as one undo step</source>
        <translation>결과가 하나뿐인 수정을 모두 한 번의 실행 취소 단계로 적용합니다</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>문제</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) hidden by the filter.</source>
        <translation>
            <numerusform>거르기로 숨긴 문제 %n개.</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems. Checked %1.</source>
        <translation>문제 없음. 검사 시각 %1.</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::ReportPanel</name>
    <message numerus="yes">
        <source>Fix %n error(s) to see the cost.</source>
        <translation>
            <numerusform>비용을 보려면 오류 %n개를 고치십시오.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 total, %2 active per token</source>
        <translation>전체 %1, 토큰당 활성 %2</translation>
    </message>
    <message>
        <source>batch × %1 tokens</source>
        <translation>배치 × %1 토큰</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>표 복사</translation>
    </message>
    <message>
        <source>Export HTML</source>
        <translation>HTML 내보내기</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>PDF 내보내기</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>문제 보기</translation>
    </message>
    <message>
        <source>The design has errors. These are the figures of the last valid state.</source>
        <translation>설계에 오류가 있습니다. 마지막으로 유효했던 상태의 수치입니다.</translation>
    </message>
    <message>
        <source>Parameters by part</source>
        <translation>부분별 파라미터</translation>
    </message>
    <message>
        <source>Treemap</source>
        <translation>트리맵</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>막대</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>메모리</translation>
    </message>
    <message>
        <source>Sequences in a batch</source>
        <translation>배치의 시퀀스 수</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>Infer</source>
        <translation>추론</translation>
    </message>
    <message>
        <source>KV-cache per token</source>
        <translation>토큰당 KV 캐시</translation>
    </message>
    <message>
        <source>Forward per token</source>
        <translation>토큰당 순방향</translation>
    </message>
    <message>
        <source>Realism</source>
        <translation>현실성</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 파일 (*.pdf)</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML 파일 (*.html)</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::RunForm</name>
    <message>
        <source>sequences</source>
        <translation>시퀀스</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>as the design says</source>
        <translation>설계대로</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>기본값으로 초기화</translation>
    </message>
    <message>
        <source>data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>device</source>
        <translation>장치</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>파일 고르기…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>폴더 고르기…</translation>
    </message>
    <message>
        <source>Keep the trained weights</source>
        <translation>학습한 가중치 보관</translation>
    </message>
    <message>
        <source>%1: write a whole number from %2 to %3</source>
        <translation>%1: %2에서 %3 사이의 정수를 쓰십시오</translation>
    </message>
    <message>
        <source>%1: write a number from %2 to %3</source>
        <translation>%1: %2에서 %3 사이의 숫자를 쓰십시오</translation>
    </message>
    <message>
        <source>Choose a text to train on</source>
        <translation>학습할 텍스트 고르기</translation>
    </message>
    <message>
        <source>Choose a folder of texts</source>
        <translation>텍스트 폴더 고르기</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>학습률</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>배치</translation>
    </message>
    <message>
        <source>length</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>validate every</source>
        <translation>검증 간격</translation>
    </message>
    <message>
        <source>Short stories (built in)</source>
        <translation>짧은 이야기 (내장)</translation>
    </message>
    <message>
        <source>King James Bible</source>
        <translation>킹 제임스 성경</translation>
    </message>
    <message>
        <source>Python library sources</source>
        <translation>Python 라이브러리 소스</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::RunPanel</name>
    <message>
        <source>Runs</source>
        <translation>실행 목록</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>새 실행</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>그래프</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>평활</translation>
    </message>
    <message>
        <source>Y axis</source>
        <translation>Y축</translation>
    </message>
    <message>
        <source>X axis</source>
        <translation>X축</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>선형</translation>
    </message>
    <message>
        <source>logarithmic</source>
        <translation>로그</translation>
    </message>
    <message>
        <source>step</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>초</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Export plot…</source>
        <translation>그래프 내보내기…</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>문제 보기</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>표본</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>다음 실행</translation>
    </message>
    <message>
        <source>Training runs in its own process. Editing stays possible.</source>
        <translation>학습은 별도 프로세스에서 실행됩니다. 편집은 계속할 수 있습니다.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>재개</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message numerus="yes">
        <source>Train %n step(s)</source>
        <translation>
            <numerusform>%n단계 학습</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix %n error(s) to train the design.</source>
        <translation>
            <numerusform>학습하려면 오류 %n개를 고치십시오.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No runs yet. Train %n step(s) to test the design.</source>
        <translation>
            <numerusform>아직 실행이 없습니다. %n단계 학습으로 설계를 시험하십시오.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the plan…</source>
        <translation>계획 쓰는 중…</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>단계 %1/%2</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>초당 %1 토큰</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 남음</translation>
    </message>
    <message>
        <source>estimating</source>
        <translation>추정 중</translation>
    </message>
    <message>
        <source>Export plot</source>
        <translation>그래프 내보내기</translation>
    </message>
    <message>
        <source>Images (*.png)</source>
        <translation>이미지 (*.png)</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>파일을 쓸 수 없습니다: %1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>The numbers of the curves as a table (T)</source>
        <translation>곡선의 숫자를 표로 (T)</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::RunPlot</name>
    <message>
        <source>Training loss, cross-entropy in nats per token</source>
        <translation>학습 손실, 토큰당 교차 엔트로피(nat)</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>학습률</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>초당 토큰</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>단계 %1</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>토큰 %1개</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::RunSummary</name>
    <message>
        <source>Loss, first to last</source>
        <translation>손실, 처음에서 끝까지</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>검증 손실</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>퍼플렉시티</translation>
    </message>
    <message>
        <source>Tokens seen</source>
        <translation>본 토큰</translation>
    </message>
    <message>
        <source>Mean speed</source>
        <translation>평균 속도</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>초당 %1 토큰</translation>
    </message>
    <message>
        <source>Peak memory of the engine</source>
        <translation>엔진의 최대 메모리</translation>
    </message>
    <message>
        <source>Estimate for the model</source>
        <translation>모델의 추정치</translation>
    </message>
    <message>
        <source>Against %1 at %2</source>
        <translation>%2에서 %1 대비</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>실패: %1</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>일시 정지됨: %1</translation>
    </message>
    <message>
        <source>No answer: %1</source>
        <translation>응답 없음: %1</translation>
    </message>
    <message>
        <source>The engine has been silent for 10 seconds</source>
        <translation>엔진이 10초 동안 응답하지 않습니다</translation>
    </message>
    <message>
        <source>Wait, or press Stop; the design is unchanged</source>
        <translation>기다리거나 중지를 누르십시오. 설계는 그대로입니다</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>중지됨: %1</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>완료: %1</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::RunTable</name>
    <message>
        <source>Step</source>
        <translation>스텝</translation>
    </message>
    <message>
        <source>%1, loss</source>
        <translation>%1, 손실</translation>
    </message>
    <message>
        <source>%1, smoothed</source>
        <translation>%1, 평활</translation>
    </message>
    <message>
        <source>Loss by step</source>
        <translation>스텝별 손실</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::Treemap</name>
    <message>
        <source>%1: %2 parameters, %3 % of the whole</source>
        <translation>%1: 파라미터 %2, 전체의 %3 %</translation>
    </message>
    <message>
        <source>Exact: the sum of all tensor sizes.</source>
        <translation>정확함: 모든 텐서 크기의 합.</translation>
    </message>
    <message>
        <source>%1 active per token</source>
        <translation>토큰당 활성 %1</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::ValuesTable</name>
    <message>
        <source>not used</source>
        <translation>쓰이지 않음</translation>
    </message>
    <message numerus="yes">
        <source>%n use(s)</source>
        <translation>
            <numerusform>%n번 쓰임</numerusform>
        </translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>From</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>No values. Add a let: block to name numbers, and use them as ${let.NAME}.</source>
        <translation>값이 없습니다. let: 블록을 추가해 숫자에 이름을 붙이고 ${let.NAME}으로 쓰십시오.</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::YamlView</name>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>%1줄, %2열</translation>
    </message>
    <message>
        <source>In sync with canvas</source>
        <translation>캔버스와 일치</translation>
    </message>
    <message>
        <source>Text ahead of canvas</source>
        <translation>텍스트가 캔버스보다 앞섬</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>잘라내기</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>붙여넣기</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>모두 선택</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>완성</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Find in YAML (Ctrl+F)</source>
        <translation>YAML에서 찾기 (Ctrl+F)</translation>
    </message>
    <message>
        <source>YAML text</source>
        <translation>YAML 텍스트</translation>
    </message>
    <message>
        <source>Evaluated values</source>
        <translation>계산된 값</translation>
    </message>
</context>
<context>
    <name>eulerstack::widgets::ZoomBar</name>
    <message>
        <source>Zoom out</source>
        <translation>축소</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>확대/축소</translation>
    </message>
    <message>
        <source>Fit the whole design</source>
        <translation>설계 전체 맞춤</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>맞춤</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>선택 영역</translation>
    </message>
</context>
</TS>
