// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/commandline.h"

#include <QCoreApplication>

#include <algorithm>

namespace Signalbox {

namespace {

/// Splits by the quoting rules of the POSIX shell (Shell Command Language, section 2.2).
class Splitter
{
public:
    explicit Splitter(const QString &text)
        : m_text(text)
    {
    }

    Result<QStringList> split()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at);
            if (c == u'\'' || c == u'"') {
                const qsizetype opened = m_at;
                if (!(c == u'\'' ? takeSingleQuoted() : takeDoubleQuoted())) {
                    Error error;
                    error.kind = Error::Kind::Usage;
                    error.message = QCoreApplication::translate("Paste", "The quote %1 is never closed.").arg(c);
                    error.where = QCoreApplication::translate("Paste", "character %1").arg(opened + 1);
                    return Failure(error);
                }
            } else if (c == u'\\') {
                takeEscaped();
            } else if (c == u' ' || c == u'\t' || c == u'\n' || c == u'\r') {
                endWord();
                ++m_at;
            } else {
                m_word += c;
                m_inWord = true;
                ++m_at;
            }
        }
        endWord();
        return m_words;
    }

private:
    bool takeSingleQuoted()
    {
        const qsizetype end = m_text.indexOf(u'\'', m_at + 1);
        if (end < 0) {
            return false;
        }
        m_word += QStringView(m_text).sliced(m_at + 1, end - m_at - 1);
        m_inWord = true;
        m_at = end + 1;
        return true;
    }

    bool takeDoubleQuoted()
    {
        m_inWord = true;
        for (qsizetype i = m_at + 1; i < m_text.size(); ++i) {
            const QChar c = m_text.at(i);
            if (c == u'"') {
                m_at = i + 1;
                return true;
            }
            if (c == u'\\' && i + 1 < m_text.size()) {
                const QChar next = m_text.at(i + 1);
                if (next == u'\n') {
                    ++i;
                    continue;
                }
                if (next == u'"' || next == u'\\' || next == u'$' || next == u'`') {
                    m_word += next;
                    ++i;
                    continue;
                }
            }
            m_word += c;
        }
        return false;
    }

    void takeEscaped()
    {
        if (m_at + 1 == m_text.size()) { // nothing follows: shells keep it
            m_word += u'\\';
            m_inWord = true;
            ++m_at;
            return;
        }
        const QChar next = m_text.at(m_at + 1);
        m_at += 2;
        if (next == u'\n') {
            return;
        }
        if (next == u'\r' && m_at < m_text.size() && m_text.at(m_at) == u'\n') { // a continued line from elsewhere
            ++m_at;
            return;
        }
        m_word += next;
        m_inWord = true;
    }

    void endWord()
    {
        if (m_inWord) {
            m_words.append(m_word);
        }
        m_word.clear();
        m_inWord = false;
    }

    const QString &m_text;
    qsizetype m_at = 0;
    QString m_word;
    bool m_inWord = false;
    QStringList m_words;
};

bool isPlain(QChar c)
{
    const bool alphanumeric = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
    return alphanumeric || QStringView(u"@%+=:,./-_").contains(c);
}

} // namespace

Result<QStringList> splitCommandLine(const QString &text)
{
    return Splitter(text).split();
}

QString quoteForShell(const QString &argument)
{
    if (!argument.isEmpty() && std::all_of(argument.begin(), argument.end(), isPlain)) {
        return argument;
    }
    QString quoted = argument;
    quoted.replace(u'\'', QStringLiteral("'\\''"));
    return u'\'' + quoted + u'\'';
}

} // namespace Signalbox
