// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/uptimestrip.h"

#include "ui/models/monitor/uptimemodel.h"
#include "ui/monitor/uptimedelegate.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHeaderView>

#include <algorithm>

namespace Signalbox {

namespace {

constexpr int kMostStripRows = 4; // more scroll
constexpr int kNameWidth = 148;
constexpr int kShareWidth = 120;
constexpr int kDayWidth = 26; // at most
constexpr int kRowHeight = 22;

} // namespace

UptimeStrip::UptimeStrip(UptimeModel &model, QWidget *parent)
    : QTableView(parent)
{
    setObjectName(QStringLiteral("monitor:uptime"));
    setAccessibleName(tr("Uptime over %n day(s)", nullptr, UptimeModel::kDays));
    setFrameShape(NoFrame);
    setShowGrid(false);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(1);
    setItemDelegate(new UptimeDelegate(this));
    setModel(&model);
    const auto fit = [this] {
        setVisible(this->model()->rowCount() > 0);
        updateGeometry();
    };
    connect(&model, &QAbstractItemModel::modelReset, this, fit);
    dress();
    fit();
}

void UptimeStrip::dress()
{
    verticalHeader()->setMinimumSectionSize(metricsOf(this).row(kRowHeight));
    verticalHeader()->setDefaultSectionSize(metricsOf(this).row(kRowHeight));
    spread();
    updateGeometry();
}

void UptimeStrip::spread()
{
    const Metrics metrics = metricsOf(this);
    const int around = metrics.px(kNameWidth) + metrics.px(kShareWidth);
    const int day = std::clamp((viewport()->width() - around) / UptimeModel::kDays, 2, metrics.px(kDayWidth));
    for (int column = 0; column < UptimeModel::kDays + 2; ++column) {
        setColumnWidth(column, column == UptimeModel::kNameColumn    ? metrics.px(kNameWidth)
                               : column == UptimeModel::kShareColumn ? metrics.px(kShareWidth)
                                                                     : day);
    }
}

QSize UptimeStrip::sizeHint() const
{
    const int rows = std::min(model()->rowCount(), kMostStripRows);
    return {metricsOf(this).px(360), rows * verticalHeader()->defaultSectionSize() + 2 * metricsOf(this).gap(4)};
}

QSize UptimeStrip::minimumSizeHint() const
{
    return {metricsOf(this).px(240), sizeHint().height()};
}

void UptimeStrip::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    spread();
}

void UptimeStrip::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        dress();
    }
}

} // namespace Signalbox
