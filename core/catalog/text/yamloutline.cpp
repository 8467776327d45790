// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/text/yamloutline.h"

#include "core/catalog/text/orderedobject.h"
#include "core/json/jsontext.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <exception>

namespace Signalbox {

namespace {

constexpr int kNodeLimit = 200000; // aliases of aliases make few lines into any number
constexpr int kDepthLimit = 200;

Json plainScalar(const std::string &text)
{
    static const QRegularExpression number(
        QStringLiteral("\\A-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\\z"));
    if (text.empty() || text == "~" || text == "null" || text == "Null" || text == "NULL") {
        return Json::null();
    }
    if (text == "true" || text == "True" || text == "TRUE") {
        return Json(true);
    }
    if (text == "false" || text == "False" || text == "FALSE") {
        return Json(false);
    }
    const QString word = utf8ToQString(text);
    return number.match(word).hasMatch() ? numberFromText(word) : Json(text);
}

/// Puts places to what yaml-cpp read: it knows where things begin, the lines say where they end.
class YamlPlacer
{
    Q_DECLARE_TR_FUNCTIONS(YamlOutline)
public:
    YamlPlacer(const QByteArray &text, YamlOutline &outline)
        : m_text(text)
        , m_outline(outline)
    {
        m_lines.append(0);
        for (qsizetype at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            m_lines.append(at + 1);
        }
    }

    void place(const YAML::Node &root)
    {
        m_outline.isEmpty = !root.IsDefined() || root.IsNull();
        m_outline.root.linesEnd = m_text.size();
        if (!m_outline.isEmpty) {
            fill(m_outline.root, root, m_text.size(), 0);
        }
    }

private:
    [[nodiscard]] qsizetype offsetOf(const YAML::Mark &mark) const
    {
        const qsizetype line = std::clamp<qsizetype>(mark.line, 0, m_lines.size() - 1);
        return std::min(m_lines.at(line) + std::max(mark.column, 0), m_text.size());
    }

    void breakOff(const QString &message)
    {
        if (!m_outline.breakage) {
            Error error;
            error.kind = Error::Kind::Framing;
            error.message = message;
            error.where = QStringLiteral("byte 0");
            m_outline.breakage = std::move(error);
        }
    }

    // `limit`: the byte behind the last line that can be of this value.
    void fill(YamlNode &node, const YAML::Node &read, qsizetype limit, int depth)
    {
        if (++m_nodes > kNodeLimit || depth > kDepthLimit) {
            breakOff(tr("The text is nested too deeply or holds too many values."));
            return;
        }
        node.isFlow = read.Style() == YAML::EmitterStyle::Flow;
        if (read.IsMap()) {
            node.kind = YamlNode::Kind::Mapping;
            fillMapping(node, read, limit, depth);
        } else if (read.IsSequence()) {
            node.kind = YamlNode::Kind::Sequence;
            fillSequence(node, read, limit, depth);
        } else {
            node.scalar = read.IsNull()       ? Json::null()
                          : read.Tag() == "!" ? Json(read.Scalar())
                                              : plainScalar(read.Scalar());
        }
        node.end = node.kind == YamlNode::Kind::Scalar || node.isFlow ? endOfWord(node.begin, limit)
                                                                      : contentEnd(node.begin, limit);
    }

    void fillMapping(YamlNode &node, const YAML::Node &read, qsizetype limit, int depth)
    {
        std::vector<std::pair<YAML::Node, YAML::Node>> members;
        for (const auto &member : read) {
            members.emplace_back(member.first, member.second);
        }
        QSet<QString> names;
        for (std::size_t i = 0; i < members.size(); ++i) {
            YamlNode child;
            child.key = members.at(i).first.IsScalar() ? utf8ToQString(members.at(i).first.Scalar()) : QString();
            child.keyBegin = offsetOf(members.at(i).first.Mark());
            const qsizetype next = i + 1 < members.size() ? lineStart(offsetOf(members.at(i + 1).first.Mark())) : limit;
            const YAML::Node &value = members.at(i).second;
            const bool isNothing = value.IsNull() && saysNothing(behindColon(child.keyBegin));
            child.begin = isNothing ? behindColon(child.keyBegin) : offsetOf(value.Mark());
            settle(child, value, next, depth, isNothing);
            if (names.contains(child.key)) {
                m_outline.problems.append(
                    {child.keyBegin, tr("The name %1 stands twice; the last one counts.").arg(child.key)});
            }
            names.insert(child.key);
            node.children.push_back(std::move(child));
        }
    }

    void fillSequence(YamlNode &node, const YAML::Node &read, qsizetype limit, int depth)
    {
        const std::vector<YAML::Node> items(read.begin(), read.end());
        for (std::size_t i = 0; i < items.size(); ++i) {
            YamlNode child;
            child.begin = offsetOf(items.at(i).Mark());
            child.keyBegin =
                node.isFlow ? child.begin : std::max<qsizetype>(m_text.lastIndexOf('-', child.begin - 1), 0);
            const qsizetype next = i + 1 < items.size() ? lineStart(offsetOf(items.at(i + 1).Mark())) : limit;
            settle(child, items.at(i), next, depth, false);
            node.children.push_back(std::move(child));
        }
    }

    void settle(YamlNode &child, const YAML::Node &value, qsizetype next, int depth, bool isNothing)
    {
        child.linesBegin = lineStart(child.keyBegin);
        fill(child, value, std::max(next, child.begin), depth + 1);
        if (isNothing) {
            child.end = child.begin;
        }
        child.linesEnd = contentEnd(child.linesBegin, std::max(next, child.end));
    }

    [[nodiscard]] qsizetype lineStart(qsizetype at) const { return at > 0 ? m_text.lastIndexOf('\n', at - 1) + 1 : 0; }

    [[nodiscard]] qsizetype behindColon(qsizetype key) const
    {
        const qsizetype colon = m_text.indexOf(':', endOfWord(key, m_text.size()) - 1);
        return colon < 0 ? m_text.size() : colon + 1;
    }

    [[nodiscard]] bool saysNothing(qsizetype at) const // up to the end of this line
    {
        const qsizetype end = m_text.indexOf('\n', at);
        const QByteArrayView rest = QByteArrayView(m_text).sliced(at, (end < 0 ? m_text.size() : end) - at).trimmed();
        return rest.isEmpty() || rest.startsWith('#');
    }

    /// Behind the last line in the range that is neither empty nor a comment.
    [[nodiscard]] qsizetype contentEnd(qsizetype from, qsizetype limit) const
    {
        qsizetype end = limit;
        while (end > from) {
            const qsizetype start = lineStart(end - 1 >= 0 && m_text.at(end - 1) == '\n' ? end - 1 : end);
            const QByteArrayView line = QByteArrayView(m_text).sliced(start, end - start).trimmed();
            if (!line.isEmpty() && !line.startsWith('#') && line != "..." && line != "---") {
                break;
            }
            end = start;
        }
        return std::max(end, from);
    }

    /// Where a scalar or a value in brackets ends that begins at `at`.
    [[nodiscard]] qsizetype endOfWord(qsizetype at, qsizetype limit) const
    {
        const char first = at < m_text.size() ? m_text.at(at) : '\n';
        if (first == '"' || first == '\'') {
            return endOfQuotes(at);
        }
        if (first == '[' || first == '{') {
            return endOfBrackets(at);
        }
        if (first == '|' || first == '>') {
            return contentEnd(at, limit);
        }
        qsizetype end = at;
        while (end < m_text.size() && m_text.at(end) != '\n' && !QByteArrayView(m_text).sliced(end).startsWith(" #")
               && !isColon(end) && m_text.at(end) != ',' && m_text.at(end) != ']' && m_text.at(end) != '}') {
            ++end;
        }
        while (end > at && (m_text.at(end - 1) == ' ' || m_text.at(end - 1) == '\r' || m_text.at(end - 1) == '\t')) {
            --end;
        }
        return end;
    }

    [[nodiscard]] bool isColon(qsizetype at) const
    {
        return m_text.at(at) == ':'
               && (at + 1 == m_text.size() || QByteArrayView(" \t\r\n").contains(m_text.at(at + 1)));
    }

    [[nodiscard]] qsizetype endOfQuotes(qsizetype at) const
    {
        const char quote = m_text.at(at);
        for (++at; at < m_text.size(); ++at) {
            if (quote == '"' && m_text.at(at) == '\\') {
                ++at;
            } else if (m_text.at(at) == quote) {
                if (quote == '"' || at + 1 >= m_text.size() || m_text.at(at + 1) != quote) {
                    return at + 1;
                }
                ++at; // two are one
            }
        }
        return m_text.size();
    }

    [[nodiscard]] qsizetype endOfBrackets(qsizetype at) const
    {
        int depth = 0;
        while (at < m_text.size()) {
            const char c = m_text.at(at);
            if (c == '"' || c == '\'') {
                at = endOfQuotes(at);
                continue;
            }
            if (c == '#' && at > 0 && m_text.at(at - 1) == ' ') {
                at = std::max(m_text.indexOf('\n', at), at);
            }
            depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
            ++at;
            if (depth == 0) {
                break;
            }
        }
        return at;
    }

    const QByteArray &m_text;
    YamlOutline &m_outline;
    QList<qsizetype> m_lines;
    int m_nodes = 0;
};

} // namespace

YamlOutline YamlOutline::of(const QByteArray &text)
{
    YamlOutline outline;
    try {
        YamlPlacer(text, outline).place(YAML::Load(text.toStdString()));
    } catch (const YAML::Exception &exception) {
        Error error;
        error.kind = Error::Kind::Framing;
        error.message = QString::fromStdString(exception.msg);
        qsizetype at = 0;
        for (int line = 0; line < exception.mark.line && at >= 0; ++line) {
            at = text.indexOf('\n', at) + 1;
        }
        error.where = QStringLiteral("byte %1").arg(at + std::max(exception.mark.column, 0));
        outline.breakage = std::move(error);
    } catch (const std::exception &exception) {
        Error error;
        error.kind = Error::Kind::Framing;
        error.message = QString::fromUtf8(exception.what());
        error.where = QStringLiteral("byte 0");
        outline.breakage = std::move(error);
    }
    return outline;
}

const YamlNode *YamlNode::child(const QString &step) const
{
    if (kind == Kind::Sequence) {
        bool ok = false;
        const qulonglong index = step.toULongLong(&ok);
        return ok && index < children.size() ? &children.at(index) : nullptr;
    }
    const auto found =
        std::find_if(children.rbegin(), children.rend(), [&step](const YamlNode &node) { return node.key == step; });
    return kind == Kind::Mapping && found != children.rend() ? &*found : nullptr;
}

const YamlNode *YamlNode::at(const ConfigPath &path) const
{
    const YamlNode *node = this;
    for (const QString &step : path) {
        node = node->child(step);
        if (!node) {
            return nullptr;
        }
    }
    return node;
}

Json YamlNode::value() const
{
    if (kind == Kind::Scalar) {
        return scalar;
    }
    if (kind == Kind::Mapping) {
        std::vector<std::pair<std::string, Json>> members;
        for (const YamlNode &child : children) {
            members.emplace_back(child.key.toStdString(), child.value());
        }
        return orderedObject(std::move(members));
    }
    Json list(jsoncons::json_array_arg);
    for (const YamlNode &child : children) {
        list.push_back(child.value());
    }
    return list;
}

} // namespace Signalbox
