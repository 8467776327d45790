// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/optionreader.h"

#include <QCoreApplication>

#include <limits>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kGreatest = std::numeric_limits<int>::max(); // the narrowest number an option is kept in

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

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

OptionReader::OptionReader(QCommandLineParser &parser, const QString &program, const QStringList &arguments)
    : m_parser(parser)
{
    if (!parser.parse(QStringList{program} + arguments)) {
        refuse(sentence(parser.errorText()), tr("%1 --help lists the options.").arg(program));
    }
}

void OptionReader::text(QString &into, const QString &option)
{
    if (m_parser.isSet(option)) {
        into = m_parser.value(option);
    }
}

void OptionReader::pairs(KeyValues &into, const QString &option)
{
    const QStringList values = m_parser.values(option);
    for (const QString &value : values) {
        const qsizetype equals = value.indexOf(u'=');
        if (equals < 1) {
            refuse(tr("%1 wants KEY=VALUE, not “%2”.").arg(spelled(option), value));
            return;
        }
        into.append({value.left(equals), value.mid(equals + 1)});
    }
}

void OptionReader::era(EraPolicy &into, const QString &option)
{
    if (!m_parser.isSet(option)) {
        return;
    }
    if (const auto era = EraPolicy::fromText(m_parser.value(option))) {
        into = *era;
    } else {
        refuse(tr("%1 wants auto, legacy, modern or a revision such as 2025-11-25, not “%2”.")
                   .arg(spelled(option), m_parser.value(option)));
    }
}

void OptionReader::word(QString &into, const QString &option, const QStringList &words)
{
    text(into, option);
    if (!words.contains(into)) {
        refuse(tr("%1 wants one of %2, not “%3”.").arg(spelled(option), words.join(", "_L1), into));
    }
}

void OptionReader::refuse(const QString &message, const QString &advice)
{
    if (!m_fault) {
        m_fault = Error{.kind = Error::Kind::Usage, .message = message, .advice = advice};
    }
}

std::optional<qint64> OptionReader::wholeNumber(const QString &option, qint64 least)
{
    if (!m_parser.isSet(option)) {
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
