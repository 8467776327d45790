// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/comparedialog.h"

#include "ui/models/formats.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgetstate.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textpane.h"

#include <QHeaderView>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

CompareDialog::CompareDialog(const JsonComparison &comparison, const QString &before, const QString &after,
                             QWidget *parent)
    : QDialog(parent)
    , m_model(new JsonDiffModel(this))
    , m_table(new QTableView(this))
    , m_before(new JsonView(this))
    , m_after(new JsonView(this))
{
    setObjectName(u"compareDialog"_s);
    setWindowTitle(tr("Two messages compared"));
    setAttribute(Qt::WA_DeleteOnClose);
    const Metrics metrics = metricsOf(this);
    resize(metrics.px(880), metrics.px(560));
    m_model->setComparison(comparison);
    m_table->setObjectName(u"compareDialog:places"_s);
    m_table->setAccessibleName(tr("Differences"));
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(metrics.row());
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const qsizetype count = comparison.found.places.size();
    auto *summary = new PlainLabel(comparison.found.hasMore ? tr("More than %1 places differ.").arg(countText(count))
                                                            : tr("%n place(s) differ.", nullptr, int(count)),
                                   FontRole::Name, Ink::Text, this);
    summary->setObjectName(u"compareDialog:summary"_s);
    summary->setContentsMargins(metrics.gap(12), metrics.gap(8), metrics.gap(12), metrics.gap(8));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(summary);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(buildValues(before, after));
    column->addWidget(splitter, 1);
    if (count == 0) {
        splitter->hide();
        summary->hide();
        column->addWidget(buildNothing(), 1);
    }
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CompareDialog::showCurrent);
    m_table->setCurrentIndex(m_model->index(0, 0));
}

QWidget *CompareDialog::buildNothing()
{
    auto *notice = new Notice(this);
    notice->setObjectName(u"compareDialog:nothing"_s);
    notice->showEmpty(tr("The two messages say the same. The order of members does not count."));
    return notice;
}

QWidget *CompareDialog::buildValues(const QString &before, const QString &after)
{
    const Metrics metrics = metricsOf(this);
    auto *sides = new QSplitter(Qt::Horizontal, this);
    sides->setChildrenCollapsible(false);
    for (const auto &[view, title, name] : {std::tuple(m_before, before, u"compareDialog:before"_s),
                                            std::tuple(m_after, after, u"compareDialog:after"_s)}) {
        view->setObjectName(name);
        view->pane()->setAccessibleName(title);
        auto *side = new QWidget(sides);
        auto *label = new PlainLabel(title, FontRole::Secondary, Ink::Text2, side);
        label->setElide(PlainLabel::Elide::End);
        label->setContentsMargins(metrics.gap(12), metrics.gap(4), metrics.gap(12), metrics.gap(4));
        auto *column = new QVBoxLayout(side);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(label);
        column->addWidget(view, 1);
        sides->addWidget(side);
    }
    return sides;
}

void CompareDialog::showCurrent()
{
    const int row = m_table->currentIndex().row();
    const auto show = [this, row](JsonView *view, JsonDiffModel::Column side) {
        const QByteArray text = m_model->text(row, side);
        if (text.isEmpty()) {
            view->setText(tr("(not there)").toUtf8(), {});
        } else {
            view->setText(text, text.startsWith('{') || text.startsWith('[') ? u"JSON"_s : QString());
        }
    };
    show(m_before, JsonDiffModel::Before);
    show(m_after, JsonDiffModel::After);
}

void CompareDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    shareWidth();
}

void CompareDialog::shareWidth()
{
    const int what = metricsOf(this).px(80);
    const int rest = width() - what;
    m_table->setColumnWidth(JsonDiffModel::What, what);
    m_table->setColumnWidth(JsonDiffModel::Where, rest * 2 / 5);
    m_table->setColumnWidth(JsonDiffModel::Before, rest * 3 / 10);
}

} // namespace Signalbox
