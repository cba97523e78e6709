// The canvas for screen readers: a list "Schedule" with one item a card. GUI thread.
#pragma once
#include <QString>

namespace eulerstack::widgets {

class CanvasView;

void installCanvasAccessibility();                 // once; later calls do nothing
void announceCanvas(CanvasView* canvas);           // cards came or went
void announceFocus(CanvasView* canvas, int card);  // the keyboard is on this card now
// "Entry 7 of 10, moe_attn, repeat 2, attention GQA 16/8, ... 75.5 million parameters, 18.6 percent, 1 warning".
QString accessibleCardName(const CanvasView& canvas, int card);

}  // namespace eulerstack::widgets
