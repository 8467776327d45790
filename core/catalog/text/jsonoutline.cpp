// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/text/jsonoutline.h"

#include "core/catalog/text/jsonwords.h"
#include "core/catalog/text/orderedobject.h"
#include "core/json/jsontext.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_set>

namespace Signalbox {

namespace {

/// Reads one text; stops at the first thing that makes no sense.
class OutlineReader
{
    Q_DECLARE_TR_FUNCTIONS(JsonOutline)
public:
    explicit OutlineReader(QByteArrayView text, JsonOutline &outline)
        : m_text(text)
        , m_outline(outline)
    {
    }

    void read()
    {
        skip();
        m_outline.isEmpty = m_at == m_text.size() && !m_outline.breakage;
        if (m_outline.isEmpty || m_outline.breakage || !value(m_outline.root, 0)) {
            return;
        }
        skip();
        if (m_at < m_text.size()) {
            refuse(tr("There is more text after the end."));
        }
    }

private:
    bool refuse(const QString &message, qsizetype at)
    {
        if (!m_outline.breakage) {
            Error error;
            error.kind = Error::Kind::Framing;
            error.message = message;
            error.where = QStringLiteral("byte %1").arg(at);
            m_outline.breakage = std::move(error);
        }
        return false;
    }
    bool refuse(const QString &message) { return refuse(message, m_at); }

    [[nodiscard]] bool isAt(char c) const { return m_at < m_text.size() && m_text.at(m_at) == c; }

    void skip()
    {
        m_at = skipJsonSpace(m_text, m_at);
        if (m_text.sliced(m_at).startsWith("/*")) {
            refuse(tr("A comment is not closed."));
        }
    }

    bool value(JsonNode &node, int depth)
    {
        node.begin = m_at;
        if (m_at >= m_text.size()) {
            return refuse(tr("The text ends in the middle."));
        }
        if (depth > JsonOutline::depthLimit) {
            return refuse(tr("The text is nested too deeply."));
        }
        const char c = m_text.at(m_at);
        const bool whole = c == '{' || c == '[' ? container(node, depth, c == '{') : scalar(node);
        node.end = m_at;
        return whole;
    }

    bool container(JsonNode &node, int depth, bool isObject)
    {
        node.kind = isObject ? JsonNode::Kind::Object : JsonNode::Kind::Array;
        const char closing = isObject ? '}' : ']';
        ++m_at;
        for (;;) {
            skip();
            if (isAt(closing)) {
                ++m_at;
                findTwins(node);
                return true;
            }
            JsonNode child;
            child.keyBegin = m_at;
            if ((isObject && !key(child)) || !value(child, depth + 1)) {
                keepWhatIsWhole(node, std::move(child));
                return false;
            }
            if (!isObject) {
                child.keyBegin = child.begin;
            }
            skip();
            if (isAt(',')) {
                child.comma = m_at++;
            } else if (!isAt(closing)) {
                node.children.push_back(std::move(child));
                return refuse(m_at >= m_text.size() ? tr("The text ends in the middle.")
                                                    : tr("A comma or a closing bracket is expected here."));
            }
            node.children.push_back(std::move(child));
        }
    }

    // Of a value that breaks off, what is in it so far; a scalar that breaks off is nothing.
    static void keepWhatIsWhole(JsonNode &node, JsonNode child)
    {
        if (!child.children.empty()) {
            node.children.push_back(std::move(child));
        }
    }

    bool key(JsonNode &member)
    {
        if (isAt('"') || isAt('\'')) {
            if (!string(member.key)) {
                return false;
            }
        } else if (const qsizetype end = endOfJsonName(m_text, m_at); end > m_at) {
            const QByteArrayView name = m_text.sliced(m_at, end - m_at);
            member.key.assign(name.data(), std::size_t(name.size()));
            m_at = end;
        } else {
            return refuse(m_at >= m_text.size() ? tr("The text ends in the middle.")
                                                : tr("A name in quotes is expected here."));
        }
        skip();
        if (!isAt(':')) {
            return refuse(tr("A colon is expected here."));
        }
        ++m_at;
        skip();
        return true;
    }

    bool string(std::string &into)
    {
        const JsonStringWord word = readJsonString(m_text, m_at);
        if (!word.isWhole) {
            return refuse(tr("A text in quotes does not end on its line, or holds an escape that does not exist."),
                          word.end);
        }
        into = word.text;
        m_at = word.end;
        return true;
    }

    bool scalar(JsonNode &node)
    {
        if (isAt('"') || isAt('\'')) {
            std::string text;
            if (!string(text)) {
                return false;
            }
            node.scalar = Json(text);
            return true;
        }
        const JsonPlainWord word = readJsonWord(m_text, m_at);
        if (!word.value) {
            return refuse(tr("A value is expected here."));
        }
        if (word.isApproximate) {
            m_outline.problems.append({m_at, tr("JSON has no word for this number; it is read as null.")});
        }
        node.scalar = *word.value;
        m_at = word.end;
        return true;
    }

    void findTwins(const JsonNode &object)
    {
        std::unordered_set<std::string_view> names;
        for (const JsonNode &member : object.children) {
            if (object.kind == JsonNode::Kind::Object && !names.insert(member.key).second) {
                m_outline.problems.append(
                    {member.keyBegin,
                     tr("The name %1 stands twice; the last one counts.").arg(utf8ToQString(member.key))});
            }
        }
    }

    QByteArrayView m_text;
    JsonOutline &m_outline;
    qsizetype m_at = 0;
};

} // namespace

JsonOutline JsonOutline::of(QByteArrayView text)
{
    JsonOutline outline;
    OutlineReader(text, outline).read();
    return outline;
}

const JsonNode *JsonNode::member(std::string_view name) const
{
    const auto found =
        std::find_if(children.rbegin(), children.rend(), [name](const JsonNode &child) { return child.key == name; });
    return kind == Kind::Object && found != children.rend() ? &*found : nullptr;
}

const JsonNode *JsonNode::at(const ConfigPath &path) const
{
    const JsonNode *node = this;
    for (const QString &step : path) {
        if (node->kind == Kind::Array) {
            bool ok = false;
            const qulonglong index = step.toULongLong(&ok);
            node = ok && index < node->children.size() ? &node->children.at(index) : nullptr;
        } else {
            node = node->member(step.toStdString());
        }
        if (!node) {
            return nullptr;
        }
    }
    return node;
}

Json JsonNode::value() const
{
    if (kind == Kind::Scalar) {
        return scalar;
    }
    if (kind == Kind::Array) {
        Json array(jsoncons::json_array_arg);
        for (const JsonNode &child : children) {
            array.push_back(child.value());
        }
        return array;
    }
    std::vector<std::pair<std::string, Json>> members;
    members.reserve(children.size());
    for (const JsonNode &child : children) {
        members.emplace_back(child.key, child.value());
    }
    return orderedObject(std::move(members));
}

qsizetype skipJsonSpace(QByteArrayView text, qsizetype at)
{
    while (at < text.size()) {
        const QByteArrayView rest = text.sliced(at);
        if (const qsizetype space = jsonSpaceAt(rest); space > 0) {
            at += space;
        } else if (rest.startsWith("//")) {
            const qsizetype end = rest.indexOf('\n');
            at = end < 0 ? text.size() : at + end;
        } else if (rest.startsWith("/*")) {
            const qsizetype end = rest.indexOf("*/", 2);
            if (end < 0) {
                return at;
            }
            at += end + 2;
        } else {
            break;
        }
    }
    return at;
}

} // namespace Signalbox
