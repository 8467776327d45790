// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/machine/machinemodel.h"

#include "ui/models/formats.h"

#include <QLocale>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

QString momentText(const QDateTime &moment)
{
    const QDateTime local = moment.toLocalTime();
    const QDate today = QDate::currentDate();
    if (local.date() == today) {
        return QLocale().toString(local, u"HH:mm:ss"_s);
    }
    return QLocale().toString(local, local.date().year() == today.year() ? u"d MMM HH:mm"_s : u"d MMM yyyy"_s);
}

} // namespace

QString MachineModel::portsText(const QList<ListeningPort> &ports)
{
    QStringList words;
    for (const ListeningPort &port : ports) {
        words << (port.isLoopback ? QString::number(port.port) : tr("%1 (open to others)").arg(port.port));
    }
    return words.join(u", "_s);
}

QStringList MachineModel::heads() const
{
    return {tr("Server"), tr("Configured in"), tr("Started by"), tr("Since"),
            tr("Memory"), tr("CPU"),           tr("Ports"),      tr("Process")};
}

QString MachineModel::key(const RunningServer &row) const
{
    return u"%1 %2"_s.arg(row.id).arg(row.startTicks);
}

bool MachineModel::isNumber(int column) const
{
    return column == Memory || column == Cpu || column == Id;
}

QString MachineModel::text(const RunningServer &row, int column) const
{
    constexpr double kHundred = 100;
    switch (column) {
    case Server:
        return row.word;
    case Of:
        return row.program.isEmpty() ? tr("nowhere known") : row.program;
    case StartedBy:
        return originText(row.origin);
    case Since:
        return momentText(row.since);
    case Memory:
        return sizeText(row.memoryBytes);
    case Cpu:
        return row.cpuShare ? tr("%1 %").arg(QLocale().toString(*row.cpuShare * kHundred, 'f', 1)) : QString();
    case Ports:
        return portsText(row.ports);
    default:
        return QString::number(row.id);
    }
}

std::optional<RowMark> MachineModel::markOf(const RunningServer &row, int column) const
{
    if (column != StartedBy) {
        return {};
    }
    return row.isOrphan() ? RowMark::Attention : RowMark::Good;
}

} // namespace Signalbox
