// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/programs/entrydifference.h"

#include "core/catalog/addresssecrets.h"
#include "core/catalog/argumentsecrets.h"
#include "core/catalog/values/environmentfile.h"
#include "core/catalog/values/placeholder.h"

#include <QCoreApplication>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

using Field = EntryDifference::Field;
using Pairs = QList<QPair<QString, QString>>;

constexpr qsizetype kLongest = 200;

class EntryDifferenceText
{
    Q_DECLARE_TR_FUNCTIONS(ServerMatrix)
};

QString shown(const QString &text)
{
    const QString masked = withDots(text, secretsInText(text));
    return masked.size() > kLongest ? masked.left(kLongest - 1) + u'…' : masked;
}

/// Under a secret's name only what cannot be a password: in braces, and with no value to fall back on.
bool isReference(const QString &name, const QString &value)
{
    static const QRegularExpression braced(u"\\A(?:[A-Za-z]{1,10} )?\\$?\\{(?![^{}]*:-)[^{}$]{1,100}\\}\\z"_s);
    static const QRegularExpression reference(
        u"\\A(?:[A-Za-z]{1,10} )?(?:\\$?\\{[^{}$]{1,100}\\}|\\$[A-Za-z_][A-Za-z0-9_]{0,99})\\z"_s);
    return (isSecretLabel(name) ? braced : reference).match(value).hasMatch();
}

/// By the rule of the text beside it: what has a secret's name or form is not shown. A reference is no secret.
QString shownValue(const QString &name, const QString &value)
{
    return isReference(name, value) || !isSecretLabel(name) ? shown(value) : u"••••"_s;
}

/// The text with each reference to a variable or to what is asked for in one spelling: programs write the same in
/// different ways.
QString meaning(const QString &text)
{
    if (!text.contains(u'{')) {
        return text;
    }
    QString meant;
    for (const TextPart &part : placeholderParts(text)) {
        const bool isNamed = part.placeholder
                             && (part.placeholder->kind == Placeholder::Kind::Variable
                                 || part.placeholder->kind == Placeholder::Kind::Input);
        meant += isNamed            ? u"${%1}"_s.arg(part.placeholder->name)
                 : part.placeholder ? part.placeholder->written
                                    : part.words;
    }
    return meant;
}

bool meanTheSame(const QStringList &one, const QStringList &other)
{
    return std::ranges::equal(one, other, {}, meaning, meaning);
}

class Comparer
{
public:
    void text(Field field, const QString &one, const QString &other)
    {
        if (meaning(one) != meaning(other)) {
            m_found.append({.field = field, .name = {}, .one = shown(one), .other = shown(other)});
        }
    }

    void arguments(const QStringList &one, const QStringList &other)
    {
        if (!meanTheSame(one, other)) {
            m_found.append({.field = Field::Arguments,
                            .name = {},
                            .one = withoutSecrets(one).join(u' '),
                            .other = withoutSecrets(other).join(u' ')});
        }
    }

    void address(const QString &one, const QString &other)
    {
        if (meaning(one) != meaning(other)) {
            m_found.append(
                {.field = Field::Address, .name = {}, .one = shownAddress(one), .other = shownAddress(other)});
        }
    }

    void pairs(Field field, const Pairs &one, const Pairs &other)
    {
        const QMap<QString, QString> first = mapOf(one);
        const QMap<QString, QString> second = mapOf(other);
        QStringList names = first.keys() + second.keys();
        names.sort();
        names.removeDuplicates();
        for (const QString &name : std::as_const(names)) {
            if (first.contains(name) && second.contains(name)
                && meaning(first.value(name)) == meaning(second.value(name))) {
                continue;
            }
            m_found.append({.field = field,
                            .name = name,
                            .one = first.contains(name) ? shownValue(name, first.value(name)) : QString(),
                            .other = second.contains(name) ? shownValue(name, second.value(name)) : QString()});
        }
    }

    [[nodiscard]] QList<EntryDifference> take() { return std::move(m_found); }

private:
    [[nodiscard]] static QMap<QString, QString> mapOf(const Pairs &pairs)
    {
        QMap<QString, QString> map;
        for (const auto &[name, value] : pairs) {
            map.insert(name, value);
        }
        return map;
    }

    QList<EntryDifference> m_found;
};

} // namespace

bool meansTheSame(const QString &one, const QString &other)
{
    return meaning(one) == meaning(other);
}

bool EntryDifference::areReferences() const
{
    return isReference(name, one) && isReference(name, other);
}

QString EntryDifference::fieldText() const
{
    switch (field) {
    case Field::Transport:
        return EntryDifferenceText::tr("Transport");
    case Field::Program:
        return EntryDifferenceText::tr("Program");
    case Field::Arguments:
        return EntryDifferenceText::tr("Arguments");
    case Field::Folder:
        return EntryDifferenceText::tr("Folder");
    case Field::EnvironmentFile:
        return EntryDifferenceText::tr("File of variables");
    case Field::Variable:
        return EntryDifferenceText::tr("Variable %1").arg(shown(name));
    case Field::Address:
        return EntryDifferenceText::tr("Address");
    case Field::Header:
        return EntryDifferenceText::tr("Header %1").arg(shown(name));
    }
    return {};
}

QString EntryDifference::sentence() const
{
    const bool isOneSided = field == Field::EnvironmentFile && (one.isEmpty() || other.isEmpty());
    if (isOneSided || field == Field::Variable || field == Field::Header) {
        return one.isEmpty()     ? EntryDifferenceText::tr("%1: only in the second.").arg(fieldText())
               : other.isEmpty() ? EntryDifferenceText::tr("%1: only in the first.").arg(fieldText())
               : areReferences()
                   ? EntryDifferenceText::tr("%1: another reference, “%2” and “%3”.").arg(fieldText(), one, other)
                   : EntryDifferenceText::tr("%1: another value.").arg(fieldText());
    }
    if (one == other) { // what differs is not shown
        return field == Field::Arguments ? EntryDifferenceText::tr("Arguments: another secret.")
                                         : EntryDifferenceText::tr("Address: another secret.");
    }
    return EntryDifferenceText::tr("%1: “%2” and “%3”.").arg(fieldText(), one, other);
}

QList<EntryDifference> differencesOf(const ServerEntry &one, const ServerEntry &other)
{
    Comparer comparer;
    comparer.text(Field::Transport, transportText(one.transport), transportText(other.transport));
    if (one.transport != other.transport) {
        return comparer.take();
    }
    if (one.transport == ServerEntry::Transport::Stdio) {
        comparer.text(Field::Program, one.command, other.command);
        comparer.arguments(one.arguments, other.arguments);
        comparer.text(Field::Folder, one.workingDirectory, other.workingDirectory);
        comparer.text(Field::EnvironmentFile, environmentFile(one), environmentFile(other));
        comparer.pairs(Field::Variable, one.environment, other.environment);
    } else {
        comparer.address(one.url, other.url);
        comparer.pairs(Field::Header, one.headers, other.headers);
    }
    return comparer.take();
}

QStringList entryDifferences(const ServerEntry &one, const ServerEntry &other)
{
    QStringList sentences;
    const QList<EntryDifference> differences = differencesOf(one, other);
    std::ranges::transform(differences, std::back_inserter(sentences), &EntryDifference::sentence);
    return sentences;
}

} // namespace Signalbox
