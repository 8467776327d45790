// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/stallsdialog.h"

#include "ui/models/formats.h"
#include "ui/state/stalllog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowheight.h"

#include <QClipboard>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <ranges>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

QTableWidgetItem *stallCell(const QString &text, Qt::Alignment alignment = Qt::AlignLeading)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setTextAlignment(alignment | Qt::AlignVCenter);
    return item;
}

QTableWidget *tableOf(QWidget *parent, const Metrics &metrics)
{
    auto *table = new QTableWidget(0, 3, parent);
    table->setObjectName(u"stalls"_s);
    table->setAccessibleName(StallsDialog::tr("Moments in which the window was held up"));
    table->setHorizontalHeaderLabels(
        {StallsDialog::tr("Time"), StallsDialog::tr("Held up for"), StallsDialog::tr("By")});
    table->verticalHeader()->hide();
    keepRowHeight(table);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setColumnWidth(0, metrics.px(120));
    table->setColumnWidth(1, metrics.px(110));
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

} // namespace

StallsDialog::StallsDialog(StallLog &log, QWidget *parent)
    : QDialog(parent)
    , m_log(log)
    , m_summary(new PlainLabel(this))
{
    setObjectName(u"stallsDialog"_s);
    setWindowTitle(tr("Stalls"));
    setAttribute(Qt::WA_DeleteOnClose);
    const Metrics metrics = metricsOf(this);
    m_table = tableOf(this, metrics);
    m_summary->setWordWrap(true);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole), &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(text()); });
    connect(buttons->addButton(tr("Clear"), QDialogButtonBox::ActionRole), &QPushButton::clicked, this, [this] {
        m_log.clear();
        fill();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics.gap(16), metrics.gap(16), metrics.gap(16), metrics.gap(16));
    column->setSpacing(metrics.gap(12));
    column->addWidget(m_summary);
    column->addWidget(m_table);
    column->addWidget(buttons);
    resize(metrics.px(760), metrics.px(480));

    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &StallsDialog::fill);
    timer->start(1000);
    fill();
}

void StallsDialog::fill()
{
    const LatencyHistogram &turns = m_log.turns();
    m_summary->setText(
        tr("The window answers within %1 in 99 of 100 cases; the longest wait was %2. Waits of more than "
           "%3 are listed here: %n so far.",
           nullptr, int(m_log.count()))
            .arg(durationText(turns.percentile(99)), durationText(turns.greatest()), durationText(StallLog::kStallNs)));
    if (m_shown == m_log.count()) {
        return;
    }
    m_shown = m_log.count();
    m_table->setRowCount(int(m_log.stalls().size()));
    int row = 0;
    for (const Stall &stall : m_log.stalls() | std::views::reverse) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(stall.wallMs);
        m_table->setItem(row, 0, stallCell(at.toString(u"HH:mm:ss.zzz"_s)));
        m_table->setItem(row, 1, stallCell(durationText(stall.ns), Qt::AlignTrailing));
        m_table->setItem(row, 2, stallCell(stall.what()));
        ++row;
    }
}

QString StallsDialog::text() const
{
    QString all = m_summary->text() + u'\n';
    for (int row = 0; row < m_table->rowCount(); ++row) {
        all += u"%1\t%2\t%3\n"_s.arg(m_table->item(row, 0)->text(), m_table->item(row, 1)->text(),
                                     m_table->item(row, 2)->text());
    }
    return all;
}

} // namespace Signalbox
