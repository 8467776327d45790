// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/optionreader.h"

#include "app/cli/clitext.h"
#include "core/json/jsonparse.h"
#include "core/wire/http/httpheaders.h"

#include <QHash>

#include <limits>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kGreatest = std::numeric_limits<int>::max(); // the narrowest number an option is kept in

/// A sentence of ours from the parser's, which ends in a full stop or does not, by its mood.
QString sentence(QString text)
{
    while (text.endsWith(u'.')) {
        text.chop(1);
    }
    return text + u'.';
}

QString spelled(const QString &option)
{
    return (option.size() == 1 ? "-"_L1 : "--"_L1) + option;
}

} // namespace

OptionReader::OptionReader(QCommandLineParser &parser, const QList<QCommandLineOption> &table, const QString &program,
                           const QStringList &arguments)
    : m_parser(parser)
{
    for (const QCommandLineOption &option : table) {
        parser.addOption(option);
        for (const QString &name : option.names()) {
            m_known.insert(name);
        }
    }
    if (!parser.parse(QStringList{program} + arguments)) {
        refuse(sentence(parser.errorText()), tr("%1 --help lists the options.").arg(program));
    }
}

void OptionReader::text(QString &into, const QString &option)
{
    if (isSet(option)) {
        into = m_parser.value(option);
    }
}

void OptionReader::optionalText(std::optional<QString> &into, const QString &option)
{
    if (isSet(option)) {
        into = value(option);
    }
}

void OptionReader::texts(QStringList &into, const QString &option)
{
    if (isSet(option)) {
        into = m_parser.values(option);
    }
}

void OptionReader::pairs(KeyValues &into, const QString &option)
{
    const QStringList values = isSet(option) ? m_parser.values(option) : QStringList();
    for (const QString &value : values) {
        const qsizetype equals = value.indexOf(u'=');
        if (equals < 1) {
            refuse(tr("%1 wants KEY=VALUE, not “%2”.").arg(spelled(option), value));
            return;
        }
        into.append({value.left(equals), value.mid(equals + 1)});
    }
}

void OptionReader::headers(KeyValues &into, const QString &option)
{
    const QStringList values = isSet(option) ? m_parser.values(option) : QStringList();
    for (const QString &value : values) {
        const qsizetype colon = value.indexOf(u':');
        const QString name = value.left(colon).trimmed();
        const QString text = value.mid(colon + 1).trimmed();
        if (colon < 1 || !HttpHeaders::isValidName(name.toUtf8()) || !HttpHeaders::isValidValue(text.toUtf8())) {
            refuse(tr("%1 wants “Name: value”, not “%2”.").arg(spelled(option), value.section(u':', 0, 0)));
            return;
        }
        into.append({name, text});
    }
}

void OptionReader::object(std::optional<QByteArray> &into, const QString &option)
{
    if (!isSet(option)) {
        return;
    }
    const QByteArray text = m_parser.value(option).toUtf8();
    const Result<ParsedJson> parsed = parseJson(text);
    if (!parsed) {
        refuse(tr("%1 wants one JSON object. %2").arg(spelled(option), parsed.error().message));
    } else if (!parsed->value.is_object()) {
        refuse(tr("%1 wants one JSON object.").arg(spelled(option)));
    }
    into = text;
}

void OptionReader::era(EraPolicy &into, const QString &option)
{
    if (!isSet(option)) {
        return;
    }
    if (const auto era = EraPolicy::fromText(m_parser.value(option))) {
        into = *era;
    } else {
        refuse(tr("%1 wants auto, legacy, modern or a revision such as 2025-11-25, not “%2”.")
                   .arg(spelled(option), m_parser.value(option)));
    }
}

void OptionReader::duration(qint64 &intoMs, const QString &option)
{
    if (!isSet(option)) {
        return;
    }
    static const QHash<QChar, qint64> kUnits{
        {u's', 1'000}, {u'm', 60'000}, {u'h', 3'600'000}, {u'd', 86'400'000}}; // NOLINT: milliseconds
    constexpr qint64 kMostMs = 3'650LL * 86'400'000;
    const QString text = value(option).trimmed();
    const qint64 unit = text.isEmpty() ? 0 : kUnits.value(text.back());
    bool good = false;
    const qint64 count = text.chopped(text.isEmpty() ? 0 : 1).toLongLong(&good);
    if (!good || unit == 0 || count < 1 || count > kMostMs / unit) {
        refuse(tr("%1 wants a time such as 90s, 30m, 1h or 2d, not “%2”.").arg(spelled(option), text));
        return;
    }
    intoMs = count * unit;
}

void OptionReader::word(QString &into, const QString &option, const QStringList &words)
{
    text(into, option);
    if (!words.contains(into)) {
        refuse(tr("%1 wants one of %2, not “%3”.").arg(spelled(option), words.join(", "_L1), into));
    }
}

bool OptionReader::isJson()
{
    QString format = u"text"_s;
    word(format, u"format"_s, {u"text"_s, u"json"_s});
    return format == "json"_L1;
}

QString OptionReader::help(const QString &usage) const
{
    if (m_fault || !isSet(u"help"_s)) {
        return {};
    }
    const QString text = m_parser.helpText();
    return usage.isEmpty() ? text : usage + u'\n' + text.mid(text.indexOf(u'\n') + 1).trimmed() + u'\n';
}

QCommandLineOption OptionReader::helpOption()
{
    return {{u"h"_s, u"help"_s}, tr("Shows this text.")};
}

void OptionReader::refuse(const QString &message, const QString &advice)
{
    if (!m_fault) {
        m_fault = Error{.kind = Error::Kind::Usage, .message = message, .advice = advice};
    }
}

std::optional<qint64> OptionReader::wholeNumber(const QString &option, qint64 least)
{
    if (!isSet(option)) {
        return std::nullopt;
    }
    bool good = false;
    const qint64 value = m_parser.value(option).toLongLong(&good);
    if (!good || value < least || value > kGreatest) {
        refuse(tr("%1 wants a whole number from %2 to %3, not “%4”.")
                   .arg(spelled(option), QString::number(least), QString::number(kGreatest), m_parser.value(option)));
        return std::nullopt;
    }
    return value;
}

} // namespace Signalbox
