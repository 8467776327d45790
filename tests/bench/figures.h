// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace Signalbox {

/// Durations in milliseconds, of which one is told by its rank.
class Durations
{
public:
    void add(qint64 ns) { m_ms.push_back(double(ns) / 1e6); }
    /// The value that `percent` of all do not exceed; 0 if there is none.
    [[nodiscard]] double at(double percent)
    {
        std::ranges::sort(m_ms);
        return m_ms.empty() ? 0 : m_ms.at(std::min(m_ms.size() - 1, std::size_t(double(m_ms.size()) * percent / 100)));
    }

private:
    std::vector<double> m_ms;
};

/// What was measured: a table that grows as it is measured, or at the end one JSON object
/// {"figures":[{"what","value","unit","goal"}…]}, where a goal is the most that is wanted (null: none).
class Figures
{
public:
    explicit Figures(bool isJson)
        : m_isJson(isJson)
    {
        if (!m_isJson) {
            std::printf("| %-58s | %12s | %10s |\n|---|---|---|\n", "What", "Measured", "Goal");
        }
    }

    void add(const QString &what, double value, const QString &unit, double goal = 0)
    {
        m_all.append(QJsonObject{{QStringLiteral("what"), what},
                                 {QStringLiteral("value"), value},
                                 {QStringLiteral("unit"), unit},
                                 {QStringLiteral("goal"), goal > 0 ? QJsonValue(goal) : QJsonValue()}});
        if (!m_isJson) {
            std::printf("| %-58s | %12s | %10s |\n", qPrintable(what), qPrintable(text(value, unit)),
                        goal > 0 ? qPrintable(text(goal, unit)) : "");
            std::fflush(stdout);
        }
    }
    void end() const
    {
        if (m_isJson) {
            const QJsonObject whole{{QStringLiteral("figures"), m_all}};
            std::printf("%s\n", QJsonDocument(whole).toJson(QJsonDocument::Compact).constData());
        }
    }

private:
    static QString text(double value, const QString &unit)
    {
        return QString::number(value, 'f', value < 10 && value != int(value) ? 1 : 0) + u' ' + unit;
    }

    bool m_isJson;
    QJsonArray m_all;
};

} // namespace Signalbox
