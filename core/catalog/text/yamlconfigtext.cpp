// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/text/yamlconfigtext.h"

#include <QCoreApplication>

namespace Signalbox {

YamlConfigText::YamlConfigText(const QByteArray &bytes)
    : m_outline(YamlOutline::of(bytes))
{
    m_bytes = bytes;
    m_problems = m_outline.problems;
    m_breakage = m_outline.breakage;
    m_value = m_outline.isEmpty ? Json::null() : m_outline.root.value();
    const qsizetype firstEnd = bytes.indexOf('\n');
    m_lineEnd = firstEnd > 0 && bytes.at(firstEnd - 1) == '\r' ? "\r\n" : "\n";
}

qsizetype YamlConfigText::offsetOf(const ConfigPath &path) const
{
    const YamlNode *node = m_outline.isEmpty ? nullptr : m_outline.root.at(path);
    return node ? node->begin : -1;
}

std::unique_ptr<ConfigText> YamlConfigText::again(const QByteArray &bytes) const
{
    return std::make_unique<YamlConfigText>(bytes);
}

QByteArray YamlConfigText::spliced(qsizetype from, qsizetype to, const QByteArray &text) const
{
    const bool needsLine = from > 0 && from == m_bytes.size() && !m_bytes.endsWith('\n') && text.endsWith('\n');
    return m_bytes.first(from) + (needsLine ? m_lineEnd : QByteArray()) + text + m_bytes.sliced(to);
}

qsizetype YamlConfigText::column(qsizetype at) const
{
    return at - (at > 0 ? m_bytes.lastIndexOf('\n', at - 1) + 1 : 0);
}

qsizetype YamlConfigText::flowDepth(const ConfigPath &path) const
{
    const YamlNode *node = &m_outline.root;
    for (qsizetype depth = 0; node && depth < path.size(); ++depth) {
        if (node->isFlow) {
            return depth;
        }
        node = node->child(path.at(depth));
    }
    return path.size();
}

Result<QByteArray> YamlConfigText::put(const ConfigPath &path, const Json &value) const
{
    if (m_outline.isEmpty) {
        QByteArray text;
        for (const auto &member : value.object_range()) {
            text += yamlMember(QString::fromStdString(member.key()), member.value(), 0, m_lineEnd);
        }
        return spliced(m_bytes.size(), m_bytes.size(), text);
    }
    if (const qsizetype depth = flowDepth(path); depth < path.size()) {
        return rewritten(path, depth, &value);
    }
    if (const YamlNode *node = m_outline.root.at(path)) {
        return replaced(*node, value);
    }
    return appended(*m_outline.root.at(parentOf(path)), path.last(), value);
}

Result<QByteArray> YamlConfigText::take(const ConfigPath &path) const
{
    if (const qsizetype depth = flowDepth(path); depth < path.size()) {
        return rewritten(path, depth, nullptr);
    }
    const YamlNode *parent = m_outline.root.at(parentOf(path));
    const YamlNode *node = parent->child(path.last());
    const bool isAlone =
        QByteArrayView(m_bytes).sliced(node->linesBegin, node->keyBegin - node->linesBegin).trimmed().isEmpty();
    if (isAlone) {
        return spliced(node->linesBegin, node->linesEnd, {});
    }
    // Behind the dash of an item: what comes next takes its place there.
    const auto index = std::size_t(node - parent->children.data());
    return index + 1 < parent->children.size() ? spliced(node->keyBegin, parent->children.at(index + 1).keyBegin, {})
                                               : spliced(node->keyBegin, node->linesEnd, "{}" + m_lineEnd);
}

/// The value in brackets around the path, with this value at the path, or without what is there.
Result<QByteArray> YamlConfigText::rewritten(const ConfigPath &path, qsizetype depth, const Json *value) const
{
    const YamlNode &flow = *m_outline.root.at(path.first(depth));
    Json whole = flow.value();
    if (!value) {
        takeAt(whole, path.sliced(depth));
    } else if (!putAt(whole, path.sliced(depth), *value)) {
        return fail(Error::Kind::Usage,
                    QCoreApplication::translate("ConfigText", "%1 in the file is no object that could hold a member.")
                        .arg(path.join(u'/')));
    }
    return spliced(flow.begin, flow.end, yamlText(whole));
}

QByteArray YamlConfigText::replaced(const YamlNode &node, const Json &value) const
{
    const bool isFilled = (value.is_object() || value.is_array()) && !value.empty();
    if (node.end == node.begin && isFilled && !node.key.isEmpty()) { // `key:` with nothing behind it
        return spliced(node.linesBegin, node.linesEnd,
                       m_bytes.sliced(node.linesBegin, node.keyBegin - node.linesBegin)
                           + yamlMember(node.key, value, column(node.keyBegin), m_lineEnd));
    }
    if (node.kind != YamlNode::Kind::Scalar && !node.isFlow) { // its lines become one word
        const QByteArray name = node.key.isEmpty() ? yamlItem(value, column(node.keyBegin), m_lineEnd)
                                                   : yamlMember(node.key, value, column(node.keyBegin), m_lineEnd);
        return spliced(node.keyBegin, node.linesEnd, name);
    }
    return spliced(node.begin, node.end, (node.end == node.begin ? " " : "") + yamlText(value));
}

QByteArray YamlConfigText::appended(const YamlNode &parent, const QString &step, const Json &value) const
{
    const YamlNode &last = parent.children.back(); // in block style there is no empty mapping
    const qsizetype indent = column(last.keyBegin);
    const QByteArray text = parent.kind == YamlNode::Kind::Sequence ? yamlItem(value, indent, m_lineEnd)
                                                                    : yamlMember(step, value, indent, m_lineEnd);
    return spliced(last.linesEnd, last.linesEnd, QByteArray(indent, ' ') + text);
}

} // namespace Signalbox
