// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartexport.h"

#include "ui/charts/chartview.h"
#include "ui/charts/qcustomplotlibrary.h"
#include "ui/charts/timeaxisbar.h"
#include "ui/models/charts/chartcsv.h"
#include "ui/theme/theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QSaveFile>
#include <QSvgGenerator>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr double kPictureScale = 2;

struct ChartExport // gives the texts their context, where lupdate finds it
{
    Q_DECLARE_TR_FUNCTIONS(ChartExport)
};

void drawAll(QCPPainter &painter, const QList<ChartView *> &charts, const TimeAxisBar *bar, const QSize &size)
{
    int wanted = 0;
    for (const ChartView *chart : charts) {
        wanted += chart->sizeHint().height();
    }
    const int barHeight = bar ? bar->sizeHint().height() : 0;
    int top = 0;
    for (ChartView *chart : charts) {
        const int height = chart->sizeHint().height() * (size.height() - barHeight) / std::max(wanted, 1);
        painter.save();
        painter.translate(0, top);
        chart->drawOn(painter, {size.width(), height});
        painter.restore();
        top += height;
    }
    if (bar) {
        painter.setClipping(false);
        bar->paint(&painter, QRect(0, size.height() - barHeight, size.width(), barHeight), false);
    }
}

QSize pictureSize(const QList<ChartView *> &charts, const TimeAxisBar *bar)
{
    QSize size(0, bar ? bar->sizeHint().height() : 0);
    for (const ChartView *chart : charts) {
        size.rwidth() = std::max(size.width(), std::max(chart->width(), chart->minimumSizeHint().width()));
        size.rheight() += std::max(chart->height(), chart->sizeHint().height());
    }
    return size;
}

QByteArray png(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

QByteArray chartsSvg(const QList<ChartView *> &charts, const TimeAxisBar *bar, const QSize &size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(size);
    svg.setViewBox(QRect(QPoint(), size));
    QStringList titles;
    for (const ChartView *chart : charts) {
        titles.append(chart->title());
    }
    svg.setTitle(titles.join(u", "_s));
    QCPPainter painter(&svg);
    painter.setMode(QCPPainter::pmVectorized);
    drawAll(painter, charts, bar, size);
    painter.end();
    return bytes;
}

QImage chartsImage(const QList<ChartView *> &charts, const TimeAxisBar *bar, const QSize &size, double scale)
{
    QImage image((QSizeF(size) * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    if (!charts.isEmpty()) {
        image.fill(tokensOf(charts.constFirst()).base);
    }
    QCPPainter painter(&image);
    drawAll(painter, charts, bar, size);
    painter.end();
    return image;
}

QByteArray chartsCsv(const QList<ChartView *> &charts)
{
    QList<TitledFigures> all;
    for (const ChartView *chart : charts) {
        all.append({chart->title(), chart->figures()});
    }
    return all.size() == 1 ? chartCsv(all.constFirst().figures) : chartCsv(joinedFigures(all));
}

Result<> saveCharts(const QList<ChartView *> &charts, const TimeAxisBar *bar, const QString &path)
{
    const QString kind = QFileInfo(path).suffix().toLower();
    const QSize size = pictureSize(charts, bar);
    QByteArray bytes;
    if (kind == u"svg") {
        bytes = chartsSvg(charts, bar, size);
    } else if (kind == u"png") {
        bytes = png(chartsImage(charts, bar, size, kPictureScale));
    } else if (kind == u"csv") {
        bytes = chartsCsv(charts);
    } else {
        return fail(Error::Kind::Storage,
                    ChartExport::tr("“%1” does not end in .svg, .png or .csv.").arg(QFileInfo(path).fileName()));
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return fail(Error::Kind::Storage, ChartExport::tr("Could not write %1: %2").arg(path, file.errorString()));
    }
    return {};
}

} // namespace Signalbox
