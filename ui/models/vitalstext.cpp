// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/vitalstext.h"

#include "ui/models/formats.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace Signalbox {

namespace {

struct VitalsText // gives the texts their context, where lupdate finds it
{
    Q_DECLARE_TR_FUNCTIONS(VitalsText)
};

constexpr double kPercent = 100;

QString timeText(qint64 wallNs)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(wallNs / 1'000'000).time(), QLocale::ShortFormat);
}

} // namespace

QString usageFigures(const ProcessUsage &usage)
{
    QStringList parts{sizeText(usage.memoryBytes)};
    if (usage.cpuShare) {
        parts.append(
            VitalsText::tr("%1 % CPU").arg(QLocale().toString(std::round(*usage.cpuShare * kPercent), 'f', 0)));
    }
    return parts.join(QStringLiteral(", "));
}

QString usageText(const ProcessUsage &usage)
{
    QStringList parts{usageFigures(usage)};
    parts.append(VitalsText::tr("%n thread(s)", nullptr, usage.threads));
    parts.append(VitalsText::tr("%n handle(s)", nullptr, usage.handles));
    if (usage.children() > 0) {
        parts.append(VitalsText::tr("%n child(ren)", nullptr, usage.children()));
    }
    if (usage.zombies > 0) {
        parts.append(VitalsText::tr("%n zombie(s)", nullptr, usage.zombies));
    }
    return parts.join(QStringLiteral(", "));
}

QString usageTip(const ProcessUsage &usage)
{
    QStringList lines{VitalsText::tr("Of all the server's processes together, measured once a second.")};
    lines.append(usage.memory == ProcessUsage::Memory::Proportional
                     ? VitalsText::tr("Memory: proportional (PSS), shared pages count in parts.")
                     : VitalsText::tr("Memory: resident (RSS), shared pages count in each process."));
    lines.append(VitalsText::tr("CPU: 100 % is one core."));
    if (usage.isPartial) {
        lines.append(VitalsText::tr("The system does not tell all of some process."));
    }
    return lines.join(u'\n');
}

QString leakText(double mbPerMinute)
{
    return VitalsText::tr("memory rises by %1 MB a minute").arg(QLocale().toString(mbPerMinute, 'f', 1));
}

QString healthWord(HealthState state)
{
    switch (state) {
    case HealthState::Unknown:
        break;
    case HealthState::Up:
        return VitalsText::tr("up");
    case HealthState::Failing:
        return VitalsText::tr("failing");
    case HealthState::Down:
        return VitalsText::tr("down");
    }
    return VitalsText::tr("not known");
}

QString uptimeText(double uptime)
{
    // Rounded down: what was down for a moment is not 100 %.
    constexpr double kTenths = 10;
    const double percent = std::floor(std::clamp(uptime, 0.0, 1.0) * kPercent * kTenths + 1e-6) / kTenths; // NOLINT
    return VitalsText::tr("%1 %").arg(QLocale().toString(percent, 'f', percent >= kPercent ? 0 : 1));
}

QString vitalsLines(const ServerVitals &vitals)
{
    QStringList lines;
    if (vitals.usage) {
        lines.append(usageText(*vitals.usage));
    }
    if (vitals.isLeaking) {
        lines.append(leakText(vitals.mbPerMinute));
    }
    if (vitals.isChecked) {
        lines.append(VitalsText::tr("Health: %1").arg(healthText(vitals.health)));
    }
    return lines.join(u'\n');
}

QString healthText(const HealthReport &health)
{
    QString text = healthWord(health.state);
    if (health.state == HealthState::Down) {
        text = VitalsText::tr("down since %1").arg(timeText(health.sinceWallNs));
    }
    if (const auto uptime = health.uptime()) {
        text += QStringLiteral(", ") + VitalsText::tr("%1 of the time").arg(uptimeText(*uptime));
    }
    const bool isUp = health.state == HealthState::Up;
    if (isUp && health.last) {
        text += QStringLiteral(", ") + durationText(health.last->durationNs);
    }
    QString reason = health.last ? health.last->reason : QString();
    if (health.state == HealthState::Down && !health.changes.isEmpty()) {
        reason = health.changes.last().reason;
    }
    return isUp || reason.isEmpty() ? text : text + QStringLiteral(": ") + reason;
}

} // namespace Signalbox
