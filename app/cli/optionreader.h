// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/mcp/era.h"

#include <QCommandLineParser>
#include <QList>
#include <QPair>
#include <QSet>
#include <QString>

#include <optional>

namespace Signalbox {

using KeyValues = QList<QPair<QString, QString>>;

/// Takes values out of a parsed command line one by one. What is absent leaves its default; the first fault is kept.
class OptionReader
{
public:
    /// Parses by this table; a fault of the parser itself (unknown option, missing value) is the first fault.
    OptionReader(QCommandLineParser &parser, const QList<QCommandLineOption> &table, const QString &program,
                 const QStringList &arguments);

    /// False as well for an option that the table does not have.
    [[nodiscard]] bool isSet(const QString &option) const { return m_known.contains(option) && m_parser.isSet(option); }
    [[nodiscard]] QString value(const QString &option) const { return m_parser.value(option); }

    void text(QString &into, const QString &option);
    void optionalText(std::optional<QString> &into, const QString &option);
    void texts(QStringList &into, const QString &option);
    void pairs(KeyValues &into, const QString &option);   ///< KEY=VALUE, repeated
    void headers(KeyValues &into, const QString &option); ///< "Name: value", repeated; both fit to be sent
    /// The text of one JSON object.
    void object(std::optional<QByteArray> &into, const QString &option);
    void era(EraPolicy &into, const QString &option);
    template<typename Number>
    void integer(Number &into, const QString &option, qint64 least)
    {
        if (const std::optional<qint64> value = wholeNumber(option, least)) {
            into = Number(*value);
        }
    }
    /// A time from now, such as 90s, 30m, 1h or 2d; milliseconds, more than 0 and at most ten years.
    void duration(qint64 &intoMs, const QString &option);
    /// One of these words; anything else is a fault.
    void word(QString &into, const QString &option, const QStringList &words);

    [[nodiscard]] bool isJson(); ///< --format: text, as it is if absent, or json
    /// The text of --help if it is asked for, and nothing is wrong yet: then nothing else is to be done. A `usage`
    /// stands in the place of the parser's own first line.
    [[nodiscard]] QString help(const QString &usage = {}) const;
    [[nodiscard]] static QCommandLineOption helpOption();

    void refuse(const QString &message, const QString &advice = {});
    [[nodiscard]] const std::optional<Error> &fault() const { return m_fault; }

private:
    [[nodiscard]] std::optional<qint64> wholeNumber(const QString &option, qint64 least);

    const QCommandLineParser &m_parser;
    QSet<QString> m_known;
    std::optional<Error> m_fault;
};

} // namespace Signalbox
