// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/text/tomloutline.h"

#include "core/catalog/text/jsonwords.h"

#include <algorithm>

namespace Signalbox {

namespace {

/// Walks the text once, from line to line.
class TomlWalker
{
public:
    TomlWalker(QByteArrayView text, TomlOutline &outline)
        : m_text(text)
        , m_outline(outline)
    {
    }

    void walk()
    {
        m_at = m_text.startsWith("\xEF\xBB\xBF") ? 3 : 0;
        m_outline.tables.append({.path = {}, .begin = m_at, .end = m_at});
        while (m_at < m_text.size()) {
            const qsizetype begin = m_at;
            skipBlank();
            if (isAt('[')) {
                header(begin);
            } else if (!isAt('#') && !isAt('\n') && !isAt('\r') && m_at < m_text.size()) {
                statement(begin);
            }
            toNextLine();
            if (m_isSaying) {
                m_outline.tables.last().end = m_at;
                if (m_isStatement) {
                    m_outline.statements.last().end = m_at;
                }
            }
            m_isSaying = m_isStatement = false;
        }
    }

private:
    [[nodiscard]] bool isAt(char c) const { return m_at < m_text.size() && m_text.at(m_at) == c; }

    void skipBlank()
    {
        while (isAt(' ') || isAt('\t')) {
            ++m_at;
        }
    }

    void toNextLine()
    {
        const qsizetype end = m_text.indexOf('\n', std::min(m_at, m_text.size()));
        m_at = end < 0 ? m_text.size() : end + 1;
    }

    void header(qsizetype begin)
    {
        const bool isArrayItem = m_text.sliced(m_at).startsWith("[[");
        m_at += isArrayItem ? 2 : 1;
        ConfigPath path = keys();
        if (isArrayItem) {
            path.append(
                QString::number(std::ranges::count_if(m_outline.tables, [&path](const TomlOutline::Table &table) {
                    return table.isArrayItem && table.path.size() == path.size() + 1 && isWithin(table.path, path);
                })));
        }
        m_outline.tables.append({.path = path, .begin = begin, .end = begin, .isArrayItem = isArrayItem});
        m_isSaying = true;
    }

    void statement(qsizetype begin)
    {
        TomlOutline::Statement statement;
        statement.path = m_outline.tables.constLast().path + keys();
        statement.begin = begin;
        if (!isAt('=')) {
            return;
        }
        ++m_at;
        skipBlank();
        statement.valueBegin = m_at;
        value();
        statement.valueEnd = m_at;
        m_outline.statements.append(statement);
        m_isSaying = m_isStatement = true;
    }

    ConfigPath keys()
    {
        ConfigPath path;
        for (;;) {
            skipBlank();
            const qsizetype begin = m_at;
            if (isAt('"') || isAt('\'')) {
                text();
                path.append(keyOf(m_text.sliced(begin, m_at - begin)));
            } else {
                while (m_at < m_text.size()
                       && (std::isalnum(static_cast<unsigned char>(m_text.at(m_at))) || isAt('_') || isAt('-'))) {
                    ++m_at;
                }
                path.append(QString::fromUtf8(m_text.sliced(begin, m_at - begin)));
            }
            skipBlank();
            if (!isAt('.')) {
                return path;
            }
            ++m_at;
        }
    }

    static QString keyOf(QByteArrayView quoted)
    {
        if (quoted.size() < 2) {
            return {}; // not closed: the parser says so
        }
        return quoted.startsWith('\'') ? QString::fromUtf8(quoted.sliced(1, quoted.size() - 2)) // no escapes in these
                                       : QString::fromStdString(readJsonString(quoted, 0).text);
    }

    // A text in quotes, of one line or of several.
    void text()
    {
        const char quote = m_text.at(m_at);
        const QByteArray three(3, quote);
        const bool isLong = m_text.sliced(m_at).startsWith(three);
        m_at += isLong ? 3 : 1;
        while (m_at < m_text.size()) {
            if (quote == '"' && isAt('\\')) {
                m_at += 2;
            } else if (isLong ? m_text.sliced(m_at).startsWith(three) : isAt(quote) || isAt('\n')) {
                m_at += isLong ? 3 : 1;
                while (isLong && isAt(quote)) {
                    ++m_at; // up to two quotes may stand before the closing three
                }
                return;
            } else {
                ++m_at;
            }
        }
        m_at = std::min(m_at, m_text.size());
    }

    void value()
    {
        int depth = 0;
        qsizetype end = m_at;
        while (m_at < m_text.size()) {
            const char c = m_text.at(m_at);
            if (c == '#') {
                if (depth == 0) {
                    break;
                }
                const qsizetype line = m_text.indexOf('\n', m_at);
                m_at = line < 0 ? m_text.size() : line;
                continue;
            }
            if ((c == '\n' || c == '\r') && depth == 0) {
                break;
            }
            if (c == '"' || c == '\'') {
                text();
            } else {
                depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
                ++m_at;
            }
            end = c == ' ' || c == '\t' ? end : m_at;
        }
        m_at = end;
    }

    QByteArrayView m_text;
    TomlOutline &m_outline;
    qsizetype m_at = 0;
    bool m_isSaying = false; // does this line say something?
    bool m_isStatement = false;
};

} // namespace

TomlOutline TomlOutline::of(QByteArrayView text)
{
    TomlOutline outline;
    TomlWalker(text, outline).walk();
    return outline;
}

const TomlOutline::Statement *TomlOutline::around(const ConfigPath &path) const
{
    const auto found = std::ranges::find_if(
        statements, [&path](const Statement &statement) { return isWithin(path, statement.path); });
    return found == statements.end() ? nullptr : &*found;
}

bool isWithin(const ConfigPath &inner, const ConfigPath &outer)
{
    return inner.size() >= outer.size() && std::equal(outer.begin(), outer.end(), inner.begin());
}

} // namespace Signalbox
