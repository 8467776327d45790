// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QtTypes>

#include <optional>

namespace Signalbox {

/// When somebody should be told of a server.
struct AlertRule
{
    enum class Figure : quint8 {
        ErrorRate, ///< share of the calls that failed, from 0 to 1
        P95,       ///< milliseconds
        Memory,    ///< MB (1,000,000 bytes) of all its processes
        Silence,   ///< seconds since it last said anything
        Down,      ///< it does not answer; the threshold does not matter
        Leak,      ///< MB a minute by which its memory rises steadily; 0 while it does not
    };

    QString id{};     ///< the person's rules have one each
    QString server{}; ///< name; empty: each server for itself
    Figure figure = Figure::ErrorRate;
    double threshold = 0;   ///< at or above this it is raised
    double clearBelow = -1; ///< and below this cleared; negative: nine tenths of the threshold
    qint64 forMs = 0;       ///< so long it must hold before it is raised
    qint64 clearForMs = 0;  ///< and so long be over before it is cleared
    bool isOn = true;

    [[nodiscard]] double clearThreshold() const
    {
        constexpr double kUsual = 0.9;
        return clearBelow < 0 ? threshold * kUsual : clearBelow;
    }
    bool operator==(const AlertRule &) const = default;
};

/// What is known of a server at one moment. What is not known says nothing: it neither raises nor clears.
struct AlertFigures
{
    std::optional<double> errorRate{};
    std::optional<double> p95Ms{};
    std::optional<double> memoryMb{};
    std::optional<double> silenceS{};
    std::optional<bool> isDown{};
    std::optional<double> leakMbPerMinute{};

    [[nodiscard]] std::optional<double> value(AlertRule::Figure figure) const
    {
        switch (figure) {
        case AlertRule::Figure::ErrorRate:
            return errorRate;
        case AlertRule::Figure::P95:
            return p95Ms;
        case AlertRule::Figure::Memory:
            return memoryMb;
        case AlertRule::Figure::Silence:
            return silenceS;
        case AlertRule::Figure::Down:
            return isDown ? std::optional(*isDown ? 1.0 : 0.0) : std::nullopt;
        case AlertRule::Figure::Leak:
            return leakMbPerMinute;
        }
        Q_UNREACHABLE_RETURN({});
    }
};

/// A rule that began or ceased to hold for one server.
struct AlertEvent
{
    enum class Kind { Raised, Cleared, Withdrawn }; ///< Withdrawn: the rule, or the server, is there no more

    Kind kind = Kind::Raised;
    AlertRule rule;
    QString server;
    double value = 0;  ///< that raised or cleared it
    qint64 wallNs = 0; ///< UTC
};

} // namespace Signalbox

Q_DECLARE_METATYPE(Signalbox::AlertEvent)
