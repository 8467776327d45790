// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/monitor/figuretexts.h"

#include "ui/models/charts/chartvalues.h"
#include "ui/models/formats.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMuchMore = 2;      // from twice the figure before, it is out of the usual
constexpr quint64 kMostChange = 5;   // times, beyond which percents say little
constexpr quint64 kEnoughCalls = 20; // to call something usual

struct FigureTexts // gives the texts their context, where lupdate finds it
{
    Q_DECLARE_TR_FUNCTIONS(FigureTexts)
};

FigureTile callsTile(const MonitorFigures &figures)
{
    FigureTile tile{FigureTexts::tr("Calls"), countText(qint64(figures.total.begun)), {}, Tone::Usual};
    if (figures.before.begun == 0) {
        tile.note = FigureTexts::tr("none before", "calls in the time before");
        return tile;
    }
    if (figures.before.begun < kEnoughCalls || figures.total.begun > kMostChange * figures.before.begun) {
        tile.note =
            FigureTexts::tr("before: %1", "a figure in the time before").arg(countText(qint64(figures.before.begun)));
        return tile;
    }
    const double change = double(figures.total.begun) / double(figures.before.begun) - 1;
    const QString sign = change < 0 ? u"−"_s : u"+"_s;
    tile.note = FigureTexts::tr("%1 % to before", "change to the time before")
                    .arg(sign + QLocale().toString(std::abs(change) * 100, 'f', 0));
    return tile;
}

FigureTile failedTile(const MonitorFigures &figures)
{
    const quint64 failed = figures.total.errors();
    return {FigureTexts::tr("Failed"), countText(qint64(failed)),
            figures.total.ended > 0 ? shareText(figures.total.errorRate()) : FigureTexts::tr("no call ended"),
            failed > 0 ? Tone::Failed : Tone::Usual};
}

FigureTile percentileTile(const MonitorFigures &figures, int percent)
{
    FigureTile tile{u"p%1"_s.arg(percent), u"–"_s, {}, Tone::Usual};
    if (figures.total.latency.isEmpty()) {
        tile.note = FigureTexts::tr("no answer yet");
        return tile;
    }
    const qint64 now = figures.total.latency.percentile(percent);
    tile.figure = durationText(now);
    if (figures.before.latency.count() < kEnoughCalls) {
        tile.note = FigureTexts::tr("of %n answer(s)", nullptr, int(figures.total.latency.count()));
        return tile;
    }
    const qint64 before = figures.before.latency.percentile(percent);
    tile.note = FigureTexts::tr("before: %1", "a duration in the time before").arg(durationText(before));
    if (double(now) >= kMuchMore * double(before) && figures.total.latency.count() >= kEnoughCalls) {
        tile.tone = Tone::Warn;
    }
    return tile;
}

} // namespace

QString shareText(double share)
{
    const double percent = share * 100;
    const int decimals = percent == 0 || percent >= 99.995 ? 0 : percent < 9.995 ? 2 : 1;
    return FigureTexts::tr("%1 %", "percent").arg(QLocale().toString(percent, 'f', decimals));
}

QList<FigureTile> figureTiles(const MonitorFigures &figures)
{
    const double seconds = double(figures.query.range.lengthNs()) / 1e9;
    QList<FigureTile> tiles{callsTile(figures), failedTile(figures)};
    for (const int percent : {50, 95, 99}) {
        tiles.append(percentileTile(figures, percent));
    }
    tiles.append(
        {FigureTexts::tr("In flight"), countText(qint64(figures.inFlight)), FigureTexts::tr("now"), Tone::Usual});
    tiles.append(
        {FigureTexts::tr("Received"), sizeText(qint64(figures.total.receivedBytes)),
         chartValueText(seconds > 0 ? double(figures.total.receivedBytes) / seconds : 0, ChartUnit::BytesPerSecond),
         Tone::Usual});
    if (figures.residentBytes) {
        tiles.append(
            {FigureTexts::tr("Memory"), sizeText(*figures.residentBytes), FigureTexts::tr("now"), Tone::Usual});
    }
    return tiles;
}

} // namespace Signalbox
