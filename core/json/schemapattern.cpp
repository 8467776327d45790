// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/schemapattern.h"

#include <QElapsedTimer>
#include <QHash>

namespace Signalbox {

namespace {

constexpr qsizetype kLongestPattern = 4096;
constexpr int kTimeMs = 20;
// PCRE2 counts steps anew at each place it starts from, so the places are walked here, with an eye on the clock.
constexpr auto kStepLimit = QLatin1StringView("(*LIMIT_MATCH=50000)(*LIMIT_DEPTH=5000)(*LIMIT_HEAP=4000)");

/// Long names of general categories, which PCRE2 knows by their short ones only.
QString shortCategory(const QString &name)
{
    static const QHash<QString, QString> kShort{
        {QStringLiteral("Letter"), QStringLiteral("L")},
        {QStringLiteral("Lowercase_Letter"), QStringLiteral("Ll")},
        {QStringLiteral("Uppercase_Letter"), QStringLiteral("Lu")},
        {QStringLiteral("Mark"), QStringLiteral("M")},
        {QStringLiteral("Number"), QStringLiteral("N")},
        {QStringLiteral("Decimal_Number"), QStringLiteral("Nd")},
        {QStringLiteral("digit"), QStringLiteral("Nd")},
        {QStringLiteral("Punctuation"), QStringLiteral("P")},
        {QStringLiteral("punct"), QStringLiteral("P")},
        {QStringLiteral("Symbol"), QStringLiteral("S")},
        {QStringLiteral("Separator"), QStringLiteral("Z")},
        {QStringLiteral("Other"), QStringLiteral("C")},
    };
    return kShort.value(name, name);
}

/// Turns the spellings in which ECMA-262 differs from PCRE2 into PCRE2's.
class Translator
{
public:
    explicit Translator(const QString &pattern)
        : m_in(pattern)
    {
    }

    QString translate()
    {
        while (m_at < m_in.size()) {
            const QChar c = m_in[m_at];
            if (c == u'\\') {
                escape();
            } else if (m_inClass) {
                m_inClass = c != u']';
                take(c == u'[' ? QStringLiteral("\\[") : QString(c)); // "[:" would open a POSIX class
            } else if (c == u'[') {
                openClass();
            } else if (c == u'$') {
                take(QStringLiteral("\\z")); // PCRE2's also stands before a newline at the end
            } else if (c == u'(' && next(1) == u'*') {
                return {}; // to PCRE2 a verb, to ECMA-262 an error
            } else {
                take(QString(c));
            }
        }
        return m_out;
    }

private:
    [[nodiscard]] QChar next(qsizetype ahead) const
    {
        return m_at + ahead < m_in.size() ? m_in[m_at + ahead] : QChar();
    }

    void take(const QString &replacement, qsizetype length = 1)
    {
        m_out += replacement;
        m_at += length;
    }

    void openClass()
    {
        if (next(1) == u']') {
            take(QStringLiteral("(?!)"), 2);
        } else if (next(1) == u'^' && next(2) == u']') {
            take(QStringLiteral("[\\s\\S]"), 3);
        } else {
            m_inClass = true;
            const bool negated = next(1) == u'^';
            take(negated ? QStringLiteral("[^") : QStringLiteral("["), negated ? 2 : 1);
        }
    }

    void escape()
    {
        const QChar letter = next(1);
        if (letter == u'u') {
            codePoint();
        } else if ((letter == u'p' || letter == u'P') && next(2) == u'{' && m_in.indexOf(u'}', m_at) > 0) {
            const qsizetype brace = m_in.indexOf(u'}', m_at);
            const QString category = shortCategory(m_in.sliced(m_at + 3, brace - m_at - 3));
            take(u'\\' + QString(letter) + u'{' + category + u'}', brace - m_at + 1);
        } else if (letter == u's' || (letter == u'S' && !m_inClass)) { // ECMA-262 counts all of Unicode's spaces
            const QString spaces = QStringLiteral("\\s\\p{Z}\\x{feff}");
            take(m_inClass ? spaces : (letter == u's' ? u'[' + spaces : QStringLiteral("[^") + spaces) + u']', 2);
        } else if (letter == u'v') {
            take(QStringLiteral("\\x0b"), 2);
        } else if (letter.isLetter() && letter.unicode() < 0x80
                   && !QStringView(u"dDwWsSbBfnrtcxkpP").contains(letter)) {
            take(QString(letter), 2); // what is no escape in ECMA-262 is the letter itself
        } else {
            take(m_in.sliced(m_at, qMin<qsizetype>(2, m_in.size() - m_at)), 2);
        }
    }

    void codePoint()
    {
        const qsizetype brace = next(2) == u'{' ? m_in.indexOf(u'}', m_at) : -1;
        const QString digits = brace > 0 ? m_in.sliced(m_at + 3, brace - m_at - 3)
                                         : m_in.sliced(m_at + 2).first(qMin<qsizetype>(4, m_in.size() - m_at - 2));
        bool ok = false;
        uint value = digits.toUInt(&ok, 16);
        if (!ok || (brace < 0 && digits.size() != 4)) {
            take(QStringLiteral("u"), 2);
            return;
        }
        qsizetype length = brace > 0 ? brace - m_at + 1 : 6;
        if (QChar::isHighSurrogate(value) && next(6) == u'\\' && next(7) == u'u') {
            const uint low = m_in.mid(m_at + 8, 4).toUInt(&ok, 16);
            if (ok && QChar::isLowSurrogate(low)) {
                value = QChar::surrogateToUcs4(char16_t(value), char16_t(low));
                length = 12;
            }
        }
        take(QStringLiteral("\\x{%1}").arg(value, 0, 16), length);
    }

    const QString m_in;
    QString m_out;
    qsizetype m_at = 0;
    bool m_inClass = false;
};

} // namespace

SchemaPattern::SchemaPattern(const QString &ecmaPattern)
    : m_text(ecmaPattern)
    , m_expression(QStringLiteral("("))
{
    if (ecmaPattern.size() > kLongestPattern) {
        return;
    }
    const QString translated = Translator(ecmaPattern).translate();
    if (ecmaPattern.isEmpty() || !translated.isEmpty()) {
        m_expression.setPattern(kStepLimit + translated);
    }
}

SchemaPattern::Verdict SchemaPattern::match(const QString &subject) const
{
    QElapsedTimer timer;
    timer.start();
    for (qsizetype at = 0; at <= subject.size(); ++at) {
        if (at > 0 && subject[at - 1].isHighSurrogate()) {
            continue;
        }
        const QRegularExpressionMatch match = m_expression.match(
            subject, at, QRegularExpression::NormalMatch,
            QRegularExpression::AnchorAtOffsetMatchOption | QRegularExpression::DontCheckSubjectStringMatchOption);
        if (match.hasMatch()) {
            return Verdict::Matches;
        }
        if (!match.isValid() || timer.hasExpired(kTimeMs)) {
            return Verdict::Undecided;
        }
    }
    return Verdict::DoesNotMatch;
}

} // namespace Signalbox
