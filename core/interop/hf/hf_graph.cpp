#include "core/interop/hf/hf_graph.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace eulerstack::interop {
namespace {

constexpr int kBoxWidth = 300, kBoxHeight = 46, kGap = 22, kMargin = 16, kSideGap = 14;

struct Box {
  std::string title;
  std::string detail;
};
using Column = std::vector<Box>;  // one under the other
using Row = std::vector<Column>;  // side by side; one column unless streams run in parallel

std::string escaped(const std::string& text) {
  std::string out;
  for (const char c : text) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      default:
        if (static_cast<unsigned char>(c) >= 0x20) out += c;
    }
  }
  return out;
}

std::string idOf(const schema::KindInstance& kind) {
  return kind.kind ? kind.kind->id : "";
}

std::string detailOf(const ir::Block& block) {
  std::string text = idOf(block.mixer);
  for (const schema::KindInstance* part : {&block.ffn, &block.memory, &block.shapeChange})
    if (part->kind) text += " · " + idOf(*part);
  return text;
}

Box boxOf(const ir::PlainItem& item) {
  std::string detail = detailOf(*item.block);
  if (item.depthGating.kind) detail += " · gate " + idOf(item.depthGating);
  const std::string times = item.repeat > 1 ? fmt::format("{} × ", item.repeat) : "";
  return {times + item.block->templateName, detail};
}

struct Rows {
  std::vector<Row> list;
  void add(Box box) { list.push_back({{std::move(box)}}); }
  void operator()(const ir::PlainItem& item) { add(boxOf(item)); }
  void operator()(const ir::ParallelItem& item) {
    Row row;
    for (const ir::Stream& stream : item.streams) {
      Column column = {{stream.name, "stream"}};
      for (const ir::PlainItem& part : stream.body) column.push_back(boxOf(part));
      row.push_back(std::move(column));
    }
    list.push_back(std::move(row));
    add({"merge", idOf(item.merge)});
  }
  void operator()(const ir::IntegratorItem& item) {
    add({fmt::format("{} × {}", item.steps, item.block->templateName),
         idOf(item.method) + (item.shared ? " · shared weights" : "") + " · " + detailOf(*item.block)});
  }
};

void drawBox(std::string& svg, const Box& box, int x, int y) {
  svg += fmt::format(
      "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"6\" fill=\"#f4f6fa\" stroke=\"#5b6b8c\"/>\n"
      "<text x=\"{}\" y=\"{}\" font-weight=\"bold\">{}</text>\n<text x=\"{}\" y=\"{}\" fill=\"#4a5568\">{}</text>\n",
      x, y, kBoxWidth, kBoxHeight, x + 12, y + 19, escaped(box.title), x + 12, y + 36, escaped(box.detail));
}

void drawLine(std::string& svg, int x1, int y1, int x2, int y2) {
  svg += fmt::format("<path d=\"M{} {}L{} {}\" stroke=\"#5b6b8c\" fill=\"none\"/>\n", x1, y1, x2, y2);
}

int heightOf(const Row& row) {
  std::size_t most = 1;
  for (const Column& column : row) most = std::max(most, column.size());
  return static_cast<int>(most) * (kBoxHeight + kGap) - kGap;
}

}  // namespace

std::string hfGraph(const ir::ModelIr& model) {
  Rows rows;
  rows.add({"embedding", fmt::format("{} × {}", model.dims.vocab_size, model.dims.d_model)});
  for (const ir::ScheduleItem& item : model.schedule) std::visit(rows, item);
  rows.add({"norm and head", idOf(model.finalNorm) + " · " + idOf(model.head) + (model.tied ? " · tied" : "")});
  std::size_t columns = 1;
  int height = 2 * kMargin - kGap;
  for (const Row& row : rows.list) {
    columns = std::max(columns, row.size());
    height += heightOf(row) + kGap;
  }
  const int count = static_cast<int>(columns);
  const int width = count * kBoxWidth + (count - 1) * kSideGap + 2 * kMargin;
  std::string svg = fmt::format(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0}\" height=\"{1}\" viewBox=\"0 0 {0} {1}\" "
      "font-family=\"sans-serif\" font-size=\"13\">\n<rect width=\"{0}\" height=\"{1}\" fill=\"#ffffff\"/>\n",
      width, height);
  int y = kMargin;
  for (std::size_t i = 0; i < rows.list.size(); ++i) {
    const Row& row = rows.list[i];
    const int own = static_cast<int>(row.size());
    const int rowHeight = heightOf(row);
    int x = (width - own * kBoxWidth - (own - 1) * kSideGap) / 2;
    for (const Column& column : row) {
      const int middle = x + kBoxWidth / 2;
      if (i > 0) drawLine(svg, width / 2, y - kGap, middle, y);
      for (std::size_t part = 0; part < column.size(); ++part) {
        const int top = y + static_cast<int>(part) * (kBoxHeight + kGap);
        if (part > 0) drawLine(svg, middle, top - kGap, middle, top);
        drawBox(svg, column[part], x, top);
      }
      // Where the next row begins: the lines of all streams meet there.
      const int bottom = y + static_cast<int>(column.size()) * (kBoxHeight + kGap) - kGap;
      if (own > 1) drawLine(svg, middle, bottom, width / 2, y + rowHeight);
      x += kBoxWidth + kSideGap;
    }
    y += rowHeight + kGap;
  }
  return svg + "</svg>\n";
}

}  // namespace eulerstack::interop
