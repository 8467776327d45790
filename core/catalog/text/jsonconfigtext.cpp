// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/text/jsonconfigtext.h"

#include "core/json/jsontext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Signalbox {

namespace {

constexpr qsizetype kShortLine = 200; // a file of one line that is longer is meant to be one line

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

/// The step of indentation: what the first line that is further in than its bracket has more.
QByteArray unitOf(const QByteArray &text, const JsonNode &node)
{
    if (!node.children.empty()) {
        const JsonNode &first = node.children.front();
        const qsizetype start = text.lastIndexOf('\n', first.keyBegin) + 1;
        const QByteArray indent = text.sliced(start, first.keyBegin - start);
        if (start > node.begin && !indent.isEmpty() && std::ranges::all_of(indent, isBlank)) {
            const qsizetype outer = text.lastIndexOf('\n', node.begin) + 1;
            qsizetype outerEnd = outer;
            while (outerEnd < text.size() && isBlank(text.at(outerEnd))) {
                ++outerEnd;
            }
            return indent.size() > outerEnd - outer ? indent.sliced(outerEnd - outer) : indent;
        }
    }
    for (const JsonNode &child : node.children) {
        if (const QByteArray unit = unitOf(text, child); !unit.isEmpty()) {
            return unit;
        }
    }
    return {};
}

/// One line, a space behind each comma and colon.
QByteArray inlineText(const Json &value)
{
    QByteArray text;
    const QByteArrayView closing = value.is_object() ? "}" : "]";
    if (value.is_object()) {
        for (const auto &member : value.object_range()) {
            text += (text.isEmpty() ? "{" : ", ") + jsonString(utf8ToQString(member.key())) + ": "
                    + inlineText(member.value());
        }
        return text.isEmpty() ? QByteArray("{}") : text.append(closing);
    }
    if (value.is_array()) {
        for (const Json &item : value.array_range()) {
            text += (text.isEmpty() ? "[" : ", ") + inlineText(item);
        }
        return text.isEmpty() ? QByteArray("[]") : text.append(closing);
    }
    return compactJson(value);
}

} // namespace

JsonConfigText::JsonConfigText(const QByteArray &bytes)
    : m_outline(JsonOutline::of(bytes))
{
    m_bytes = bytes;
    m_problems = m_outline.problems;
    m_breakage = m_outline.breakage;
    m_value = m_outline.isEmpty ? Json::null() : m_outline.root.value();
    const qsizetype firstEnd = bytes.indexOf('\n');
    m_lineEnd = firstEnd > 0 && bytes.at(firstEnd - 1) == '\r' ? "\r\n" : "\n";
    m_unit = unitOf(bytes, m_outline.root);
    const bool isOneLine = bytes.size() > kShortLine && !bytes.trimmed().contains('\n');
    if (m_unit.isEmpty() && !isOneLine) {
        m_unit = "  ";
    }
}

qsizetype JsonConfigText::offsetOf(const ConfigPath &path) const
{
    const JsonNode *node = m_outline.isEmpty ? nullptr : m_outline.root.at(path);
    return node ? node->begin : -1;
}

std::unique_ptr<ConfigText> JsonConfigText::again(const QByteArray &bytes) const
{
    return std::make_unique<JsonConfigText>(bytes);
}

Result<QByteArray> JsonConfigText::put(const ConfigPath &path, const Json &value) const
{
    if (m_outline.isEmpty) {
        const QByteArray gap = m_bytes.trimmed().isEmpty() || m_bytes.endsWith('\n') ? QByteArray() : m_lineEnd;
        return m_bytes + gap + layout(value, {}) + m_lineEnd;
    }
    if (const JsonNode *node = m_outline.root.at(path)) {
        return replaced(node->begin, node->end, layoutLike(*node, value));
    }
    const JsonNode *parent = m_outline.root.at(parentOf(path));
    return inserted(*parent, parent->kind == JsonNode::Kind::Object ? jsonString(path.last()) : QByteArray(), value);
}

Result<QByteArray> JsonConfigText::take(const ConfigPath &path) const
{
    const JsonNode *parent = m_outline.root.at(parentOf(path));
    const JsonNode *child = parent->at({path.last()});
    return withoutChild(*parent, std::size_t(child - parent->children.data()));
}

QByteArray JsonConfigText::replaced(qsizetype from, qsizetype to, const QByteArray &text) const
{
    return m_bytes.first(from) + text + m_bytes.sliced(to);
}

/// The text of a value in a line with this indentation: its further lines go in from there.
QByteArray JsonConfigText::layout(const Json &value, const QByteArray &outer) const
{
    if (m_unit.isEmpty()) {
        return compactJson(value);
    }
    QByteArray text;
    for (const QByteArray &line : prettyJson(value).split('\n')) {
        qsizetype depth = 0;
        while (depth < line.size() && line.at(depth) == ' ') {
            ++depth;
        }
        text += text.isEmpty() ? line : m_lineEnd + outer + m_unit.repeated(depth / 2) + line.sliced(depth);
    }
    return text;
}

QByteArray JsonConfigText::layoutLike(const JsonNode &old, const Json &value) const
{
    const bool oneLine = !old.children.empty() && !m_bytes.sliced(old.begin, old.end - old.begin).contains('\n');
    return oneLine && !m_unit.isEmpty() ? inlineText(value) : layout(value, indentAt(old.begin));
}

QByteArray JsonConfigText::inserted(const JsonNode &parent, const QByteArray &name, const Json &value) const
{
    if (parent.children.empty()) {
        return insertedFirst(parent, name, value);
    }
    const JsonNode &last = parent.children.back();
    if (beginsItsLine(last.keyBegin)) {
        return insertedOnOwnLine(last, name, value);
    }
    const bool spaced = !m_unit.isEmpty();
    const QByteArray colon = name.isEmpty() ? "" : spaced ? ": " : ":";
    const QByteArray member = name + colon + (spaced ? inlineText(value) : compactJson(value));
    const QByteArray gap = spaced ? " " : "";
    return last.comma < 0 ? replaced(last.end, last.end, "," + gap + member)
                          : replaced(last.comma + 1, last.comma + 1, gap + member + ",");
}

QByteArray JsonConfigText::insertedFirst(const JsonNode &parent, const QByteArray &name, const Json &value) const
{
    if (m_unit.isEmpty()) {
        return replaced(parent.begin + 1, parent.begin + 1, (name.isEmpty() ? name : name + ":") + compactJson(value));
    }
    const QByteArray outer = indentAt(parent.begin);
    const QByteArrayView inside = QByteArrayView(m_bytes).sliced(parent.begin + 1, parent.end - parent.begin - 2);
    const bool isBare = inside.trimmed().isEmpty();
    const QByteArray opened = m_bytes.first(parent.begin + 1) + m_lineEnd + outer + m_unit;
    const QByteArray member = (name.isEmpty() ? name : name + ": ") + layout(value, outer + m_unit);
    return isBare ? opened + member + m_lineEnd + outer + m_bytes.sliced(parent.end - 1)
                  : opened + member + m_bytes.sliced(parent.begin + 1);
}

/// Behind the last one, and behind what is said about it on its line.
QByteArray JsonConfigText::insertedOnOwnLine(const JsonNode &last, const QByteArray &name, const Json &value) const
{
    const QByteArray member = (name.isEmpty() ? name : name + ": ") + layout(value, indentAt(last.keyBegin));
    const qsizetype behind = last.comma < 0 ? last.end : last.comma + 1;
    const qsizetype rest = restOfLine(behind);
    const qsizetype place = isLineEnd(rest) ? rest : behind;
    const QByteArray before =
        m_bytes.first(last.end) + (last.comma < 0 ? "," : "") + m_bytes.sliced(last.end, place - last.end);
    return before + m_lineEnd + indentAt(last.keyBegin) + member + (last.comma < 0 ? "" : ",") + m_bytes.sliced(place);
}

QByteArray JsonConfigText::withoutChild(const JsonNode &parent, std::size_t index) const
{
    const JsonNode &child = parent.children.at(index);
    const qsizetype behind = child.comma < 0 ? child.end : child.comma + 1;
    if (beginsItsLine(child.keyBegin) && isLineEnd(restOfLine(behind))
        && !m_bytes.sliced(child.end, behind - child.end).contains('\n')) {
        return withoutLine(parent, index);
    }
    if (child.comma >= 0) {
        return replaced(child.keyBegin, skipJsonSpace(m_bytes, behind), {});
    }
    return index > 0 ? replaced(parent.children.at(index - 1).comma, child.end, {})
                     : replaced(child.keyBegin, child.end, {});
}

/// A member alone on its lines goes with them and with what is said behind it; a comment above it stays.
QByteArray JsonConfigText::withoutLine(const JsonNode &parent, std::size_t index) const
{
    const JsonNode &child = parent.children.at(index);
    qsizetype end = restOfLine(child.comma < 0 ? child.end : child.comma + 1);
    end = end < m_bytes.size() ? m_bytes.indexOf('\n', end) + 1 : end;
    const qsizetype start = lineStart(child.keyBegin);
    if (child.comma >= 0 || index == 0) {
        return replaced(start, end, {});
    }
    const qsizetype comma = parent.children.at(index - 1).comma; // nothing follows it any more
    return m_bytes.first(comma) + m_bytes.sliced(comma + 1, start - comma - 1) + m_bytes.sliced(end);
}

qsizetype JsonConfigText::lineStart(qsizetype at) const
{
    return at > 0 ? m_bytes.lastIndexOf('\n', at - 1) + 1 : 0;
}

QByteArray JsonConfigText::indentAt(qsizetype at) const
{
    const qsizetype start = lineStart(at);
    qsizetype end = start;
    while (end < m_bytes.size() && isBlank(m_bytes.at(end))) {
        ++end;
    }
    return m_bytes.sliced(start, end - start);
}

bool JsonConfigText::beginsItsLine(qsizetype at) const
{
    const qsizetype start = lineStart(at);
    return start > 0 && indentAt(at).size() == at - start;
}

qsizetype JsonConfigText::restOfLine(qsizetype at) const
{
    while (at < m_bytes.size() && m_bytes.at(at) != '\n' && m_bytes.at(at) != '\r') {
        const QByteArrayView rest = QByteArrayView(m_bytes).sliced(at);
        if (isBlank(rest.front())) {
            ++at;
        } else if (rest.startsWith("//")) {
            const qsizetype end = rest.indexOf('\n');
            at = end < 0 ? m_bytes.size() : at + end - (end > 0 && rest.at(end - 1) == '\r' ? 1 : 0);
        } else if (const qsizetype end = rest.indexOf("*/", 2);
                   rest.startsWith("/*") && end > 0 && !rest.first(end).contains('\n')) {
            at += end + 2;
        } else {
            break;
        }
    }
    return at;
}

bool JsonConfigText::isLineEnd(qsizetype at) const
{
    return at >= m_bytes.size() || m_bytes.at(at) == '\n' || m_bytes.at(at) == '\r';
}

} // namespace Signalbox
