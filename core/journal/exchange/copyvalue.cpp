// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/exchange/copyvalue.h"

#include "core/journal/exchange/copyliterals.h"

#include <QRegularExpression>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

/// Masker's mark, and the one of HTTP heads.
const QRegularExpression &mark()
{
    static const QRegularExpression pattern(u"•••• masked, [0-9]+ characters|\\*\\*\\*"_s);
    return pattern;
}

constexpr auto kPlaceholder = "YOUR_SECRET";

bool isPlain(QChar c)
{
    const bool isWord = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
    return isWord || u"@%+=:,./-_"_s.contains(c);
}

QString withoutDashes(const QString &option)
{
    qsizetype from = 0;
    while (from < option.size() && option[from] == u'-') {
        ++from;
    }
    return option.sliced(from);
}

} // namespace

QString shellWord(const QString &text)
{
    if (!text.isEmpty() && std::ranges::all_of(text, isPlain)) {
        return text;
    }
    return u'\'' + QString(text).replace(u'\'', u"'\\''"_s) + u'\'';
}

QString variableName(const QString &from)
{
    QString name;
    for (const QChar c : from.toUpper()) {
        const bool isWord = (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
        if (isWord) {
            name += c;
        } else if (!name.isEmpty() && !name.endsWith(u'_')) {
            name += u'_';
        }
    }
    while (name.endsWith(u'_')) {
        name.chop(1);
    }
    if (!name.isEmpty() && name.front().isDigit()) {
        name.prepend(u'_');
    }
    return name.isEmpty() ? u"SECRET"_s : name;
}

CopyValue::CopyValue(const QString &plain)
{
    addText(plain);
}

CopyValue::CopyValue(const QString &name, const QString &text, const Masker &masker)
{
    if (Masker::isSecretName(name) && !text.isEmpty()) {
        const qsizetype space = text.indexOf(u' ');
        const bool hasScheme = space > 0 && name.contains("Authorization"_L1, Qt::CaseInsensitive);
        addText(hasScheme ? text.first(space + 1) : QString());
        addVariable(hasScheme ? text.first(space) + u"_TOKEN"_s : name);
        return;
    }
    // What the mask takes out is only known by the marks that it leaves.
    const QString masked = QString::fromUtf8(masker.maskText(text.toUtf8()).text);
    qsizetype from = 0;
    for (auto found = mark().globalMatch(masked); found.hasNext();) {
        const QRegularExpressionMatch one = found.next();
        addText(masked.sliced(from, one.capturedStart() - from));
        addVariable(name);
        from = one.capturedEnd();
    }
    addText(masked.sliced(from));
}

CopyValue CopyValue::ofVariable(const QString &name)
{
    static const QRegularExpression good(u"^[A-Za-z_][A-Za-z0-9_]*$"_s);
    CopyValue value;
    value.m_parts.append({.text = good.match(name).hasMatch() ? name : variableName(name), .isVariable = true});
    return value;
}

void CopyValue::addVariable(const QString &name)
{
    m_parts.append({.text = variableName(name), .isVariable = true});
}

void CopyValue::addText(const QString &text)
{
    if (!text.isEmpty()) {
        m_parts.append({.text = text});
    }
}

bool CopyValue::hasSecret() const
{
    return std::ranges::any_of(m_parts, &Part::isVariable);
}

CopyValue CopyValue::prefixed(const QString &plain) const
{
    return CopyValue(plain) + *this;
}

CopyValue operator+(CopyValue first, const CopyValue &second)
{
    for (const CopyValue::Part &part : second.m_parts) {
        if (!part.isVariable && !first.m_parts.isEmpty() && !first.m_parts.constLast().isVariable) {
            first.m_parts.last().text += part.text;
        } else {
            first.m_parts.append(part);
        }
    }
    return first;
}

QString CopyValue::inShell() const
{
    QString word;
    for (const Part &part : m_parts) {
        word += part.isVariable ? u"\"$"_s + part.text + u'"' : shellWord(part.text);
    }
    return word.isEmpty() ? u"''"_s : word;
}

QString CopyValue::inTypeScript() const
{
    QStringList terms;
    for (const Part &part : m_parts) {
        terms += part.isVariable ? u"process.env."_s + part.text : typeScriptString(part.text);
    }
    return terms.isEmpty() ? u"\"\""_s : terms.join(" + "_L1);
}

QString CopyValue::inPython() const
{
    QStringList terms;
    for (const Part &part : m_parts) {
        terms += part.isVariable ? u"os.environ[\""_s + part.text + u"\"]"_s : pythonString(part.text);
    }
    return terms.isEmpty() ? u"\"\""_s : terms.join(" + "_L1);
}

QString CopyValue::inCppBytes() const
{
    QStringList terms;
    for (const Part &part : m_parts) {
        terms += part.isVariable ? u"qgetenv(\""_s + part.text + u"\")"_s : cppString(part.text);
    }
    return terms.isEmpty() ? u"\"\""_s : terms.join(" + "_L1);
}

QString CopyValue::inCppText() const
{
    return hasSecret() ? u"QString::fromUtf8("_s + inCppBytes() + u')' : u'u' + inCppBytes() + u"_s"_s;
}

QList<CopyValue> copyWords(const QStringList &words, const Masker &masker)
{
    QList<CopyValue> values;
    QString option; // the word before, if it was an option that waits for its value
    for (const QString &word : words) {
        const qsizetype equals = word.indexOf(u'=');
        const bool isOption = word.startsWith(u'-') && word.size() > 1;
        if (isOption && equals > 0 && Masker::isSecretName(withoutDashes(word.first(equals)))) {
            // NAME= stands in front of what takes its place.
            CopyValue value(withoutDashes(word.first(equals)), word.sliced(equals + 1), masker);
            values.append(value.prefixed(word.first(equals + 1)));
        } else {
            values.append(isOption ? CopyValue(QString(), word, masker) : CopyValue(option, word, masker));
        }
        option = isOption && equals < 0 ? withoutDashes(word) : QString();
    }
    return values;
}

QByteArray withPlaceholders(const QByteArray &json, const Masker &masker)
{
    QByteArray text = masker.maskJson(json).text;
    if (!text.contains("\u2022\u2022\u2022\u2022 masked, ")) { // by far the most
        return text;
    }
    static const QRegularExpression pattern(u"•••• masked, [0-9]+ characters"_s);
    return QString::fromUtf8(text).replace(pattern, QLatin1StringView(kPlaceholder)).toUtf8();
}

} // namespace Signalbox
