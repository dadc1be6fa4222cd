// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/contenttagger.h"

#include "core/documents/contentmarks.h"

#include <QByteArray>

#include <unordered_map>
#include <utility>

namespace beraad::documents {

namespace {

/// Operators by what they mean for marked content (ISO 32000-1, Annex A).
enum class Kind
{
    Other,
    BuildsPath,
    PaintsPath,
    PaintsObject,
    SetsFill,
    SetsStroke,
    EndsText,
    SavesState,
    RestoresState
};

Kind kindOf(const std::string& operation)
{
    static const std::unordered_map<std::string, Kind> kinds{
        {"m", Kind::BuildsPath},  {"l", Kind::BuildsPath},    {"c", Kind::BuildsPath},
        {"v", Kind::BuildsPath},  {"y", Kind::BuildsPath},    {"h", Kind::BuildsPath},
        {"re", Kind::BuildsPath}, {"W", Kind::BuildsPath},    {"W*", Kind::BuildsPath},
        {"f", Kind::PaintsPath},  {"F", Kind::PaintsPath},    {"f*", Kind::PaintsPath},
        {"B", Kind::PaintsPath},  {"B*", Kind::PaintsPath},   {"b", Kind::PaintsPath},
        {"b*", Kind::PaintsPath}, {"S", Kind::PaintsPath},    {"s", Kind::PaintsPath},
        {"n", Kind::PaintsPath},  {"Do", Kind::PaintsObject}, {"sh", Kind::PaintsObject},
        {"scn", Kind::SetsFill},  {"SCN", Kind::SetsStroke},  {"ET", Kind::EndsText},
        {"q", Kind::SavesState},  {"Q", Kind::RestoresState},
    };
    const auto found = kinds.find(operation);
    return found == kinds.end() ? Kind::Other : found->second;
}

} // namespace

ContentTagger::ContentTagger(const DocumentStructure& structure)
    : m_structure(structure)
    , m_fills{contentmarks::kUnmarked}
{
}

void ContentTagger::startPage(QPDFObjectHandle page)
{
    m_spaces.startPage(page);
    m_places.startPage();
    m_page.clear();
    m_fills.assign(1, contentmarks::kUnmarked);
    m_drawing = contentmarks::kUnmarked;
}

void ContentTagger::handleToken(const QPDFTokenizer::Token& token)
{
    switch (token.getType()) {
    case QPDFTokenizer::tt_eof:
        return;
    case QPDFTokenizer::tt_word:
        m_operation.operation = token.getValue();
        if (m_places.place(m_operation))
            perform();
        m_operation = {};
        return;
    case QPDFTokenizer::tt_integer:
    case QPDFTokenizer::tt_real:
        m_operation.numbers.push_back(QByteArray::fromStdString(token.getValue()).toDouble());
        break;
    case QPDFTokenizer::tt_string:
        m_operation.code = QByteArray::fromStdString(token.getValue()).toHex().toStdString();
        m_operation.isPlain = false;
        break;
    case QPDFTokenizer::tt_name:
        m_operation.name = token.getValue();
        m_operation.isPlain = false;
        break;
    case QPDFTokenizer::tt_space:
    case QPDFTokenizer::tt_comment:
        break;
    default:
        m_operation.isPlain = false;
        break;
    }
    m_operation.operands += token.getRawValue();
}

void ContentTagger::handleEOF()
{
    m_pending += m_operation.operands;
    m_operation = {};
    endLine(kOutside);
    settleLabel(contentmarks::kUnmarked);
    leave();
    flush();
}

void ContentTagger::perform()
{
    const Kind kind = kindOf(m_operation.operation);
    switch (kind) {
    case Kind::BuildsPath:
        return addToPath();
    case Kind::PaintsPath:
        return paintPath();
    case Kind::PaintsObject:
        paint(m_drawing);
        break;
    case Kind::SetsFill:
    case Kind::SetsStroke:
        restoreColour(kind == Kind::SetsFill);
        break;
    case Kind::EndsText:
        endText();
        break;
    case Kind::SavesState:
        m_fills.push_back(m_fills.back());
        break;
    case Kind::RestoresState:
    case Kind::Other:
        followText();
        break;
    }
    m_pending += m_operation.operands;
    m_pending += m_operation.operation;
    if (kind == Kind::RestoresState)
        restoreState();
    else if (kind == Kind::PaintsObject)
        flush();
}

/// A colour in a drawing is the drawing's own.
void ContentTagger::restoreColour(bool fills)
{
    const std::vector<double>& numbers = m_operation.numbers;
    const bool isMarkable = m_operation.isPlain && numbers.size() == 3;
    const auto unmarked = isMarkable ? contentmarks::unmarked(numbers[0], numbers[1], numbers[2])
                                     : contentmarks::Unmarked();
    if (fills)
        m_fills.back() = unmarked.part;
    if (unmarked.part != contentmarks::kUnmarked && m_drawing == contentmarks::kUnmarked)
        m_operation.write({unmarked.colour.red() / 255.0, unmarked.colour.green() / 255.0,
                           unmarked.colour.blue() / 255.0});
}

/// Between the first step of a path and the painting of it there may be nothing else.
void ContentTagger::addToPath()
{
    const std::vector<double>& numbers = m_operation.numbers;
    m_isEdge = m_path.empty() && m_operation.operation == "re" && numbers.size() == 4 &&
               numbers[2] == 0 && numbers[3] == 0;
    m_path += m_operation.operands + m_operation.operation;
}

void ContentTagger::paintPath()
{
    const std::string path =
        std::exchange(m_path, {}) + m_operation.operands + m_operation.operation;
    const int fill = m_fills.back();
    if (m_operation.operation == "n") {
        m_pending += path;
    } else if (m_isEdge && fill != contentmarks::kUnmarked) {
        m_drawing = m_drawing == fill ? contentmarks::kUnmarked : fill;
    } else if (m_drawing == contentmarks::kUnmarked && fill == contentmarks::kBullet) {
        m_pending += path;
        hold(contentmarks::kUnmarked);
    } else {
        paint(m_drawing);
        write(path);
    }
}

void ContentTagger::followText()
{
    if (m_operation.operation == "Tf")
        m_text.font = m_operation.name;
    else if (m_operation.operation == "Tj")
        m_text.code = m_operation.code;
    else if (m_operation.operation == "Tm" && m_operation.numbers.size() == 6)
        m_text.line = m_operation.numbers[5];
}

void ContentTagger::endText()
{
    const bool isDrawn = m_drawing != contentmarks::kUnmarked;
    const int part = isDrawn ? m_drawing : m_fills.back();
    m_isHolding = isElement(part) && element(part).comesBeforeItem;
    if (m_isHolding) {
        m_heldLabel = part;
        return;
    }
    paint(part);
    m_isTagged = isElement(part) && !isDrawn;
}

void ContentTagger::restoreState()
{
    if (m_fills.size() > 1)
        m_fills.pop_back();
    if (std::exchange(m_isHolding, false)) {
        hold(m_heldLabel);
    } else if (std::exchange(m_isTagged, false)) {
        m_textEnd = std::exchange(m_pending, {});
        m_space = m_spaces.atLineEnd(m_text.font, m_text.code);
        m_line = m_text.line;
    } else if (m_held.empty()) {
        flush(); // so that what was opened in this state is closed in it
    }
}

void ContentTagger::paint(int part)
{
    endLine(part);
    settleLabel(part);
    enter(part);
    flush();
}

/// Text that goes on in another colour or font on the same line has its spaces.
void ContentTagger::endLine(int nextPart)
{
    if (m_textEnd.empty())
        return;
    if (nextPart != m_current || m_text.line != m_line)
        write(m_space);
    const std::string end = std::exchange(m_textEnd, {});
    write(end);
}

void ContentTagger::hold(int label)
{
    if (!m_held.empty()) {
        endLine(kOutside);
        settleLabel(contentmarks::kUnmarked);
    }
    m_held = std::exchange(m_pending, {});
    m_heldLabel = label;
}

/// An item that goes on on another page has its label painted there too, above the page's edge.
void ContentTagger::settleLabel(int part)
{
    if (m_held.empty())
        return;
    const int label = isElement(part) ? element(part).label : 0;
    const bool isOurs = m_heldLabel == contentmarks::kUnmarked || m_heldLabel == label;
    const bool counts = label > 0 && isOurs && m_closed.insert(label).second;
    enter(counts ? label : contentmarks::kUnmarked);
    const std::string held = std::exchange(m_held, {});
    write(held);
}

void ContentTagger::enter(int part)
{
    if (isElement(part) && element(part).isRepeated() && m_closed.contains(part))
        part = contentmarks::kPageFurniture;
    if (part == m_current)
        return;
    leave();
    m_current = part;
    if (part == contentmarks::kPageFurniture) {
        write("\n/Artifact << /Type /Pagination >> BDC");
    } else if (!isElement(part)) {
        write("\n/Artifact << /Type /Layout >> BDC");
    } else {
        write('\n' + std::string(element(part).type) + " << /MCID " +
              std::to_string(m_page.size()) + " >> BDC");
        m_page.push_back(part);
    }
}

void ContentTagger::leave()
{
    if (m_current == kOutside)
        return;
    write("\nEMC");
    m_closed.insert(m_current);
    m_current = kOutside;
}

void ContentTagger::flush()
{
    const std::string pending = std::exchange(m_pending, {});
    if (m_textEnd.empty())
        write(pending);
    else
        m_textEnd += pending;
}

bool ContentTagger::isElement(int part) const
{
    return part > kDocumentElement && part < int(m_structure.size());
}

} // namespace beraad::documents
