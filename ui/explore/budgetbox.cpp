// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/budgetbox.h"

#include "ui/models/formats.h"
#include "ui/models/overview/budgetmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowstable.h"

#include <QHeaderView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRows = 12;

} // namespace

BudgetBox::BudgetBox(QWidget *parent)
    : QWidget(parent)
    , m_model(new BudgetModel(this))
    , m_sum(new PlainLabel({}, FontRole::Body, Ink::Text, this))
    , m_table(new RowsTable(u"overview:budget"_s, *m_model, {34, 11, 12, 14, 15, 14}, this))
{
    const Metrics metrics = metricsOf(this);
    m_sum->setObjectName(u"overview:budgetSum"_s);
    m_sum->setWordWrap(true);
    m_sum->setSelectable(true);
    m_table->setAccessibleName(tr("What each tool takes of the context"));
    m_table->horizontalHeader()->setSortIndicator(BudgetModel::Tokens, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    m_table->fitRows(kMostRows);
    auto *how = new PlainLabel(tr("Estimated: %1 bytes of UTF-8 are taken for a token. Counted are name, description "
                                  "and input schema, which is "
                                  "what clients give a model. “Could be saved” is what descriptions, the tool's and "
                                  "those of its arguments, have "
                                  "beyond %2 characters each.")
                                   .arg(kBytesPerToken)
                                   .arg(kShortDescription),
                               FontRole::Secondary, Ink::Text2, this);
    how->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, metrics.gap(4), 0, 0);
    column->setSpacing(metrics.gap(8));
    column->addWidget(new PlainLabel(tr("Context budget"), FontRole::Name, Ink::Text, this));
    column->addWidget(m_sum);
    column->addWidget(m_table);
    column->addWidget(how);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const ToolCost *cost = m_model->row(index)) {
            emit toolChosen(cost->tool);
        }
    });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void BudgetBox::setTools(const ToolListPtr &tools, const QString &instructions)
{
    m_tools = tools;
    if (!tools || tools->tools.isEmpty()) {
        hide();
        return;
    }
    QtConcurrent::run([tools, instructions] {
        return ContextBudget::of(tools->tools, instructions);
    }).then(this, [this, tools](const ContextBudget &budget) {
        if (m_tools == tools) {
            fill(budget);
        }
    });
}

void BudgetBox::fill(const ContextBudget &budget)
{
    QStringList parts{tr("%n tool(s)", nullptr, int(budget.tools.size())),
                      tr("about %1 tokens (%2)").arg(countText(budget.tokens), sizeText(budget.bytes))};
    if (budget.instructionTokens > 0) {
        parts.append(tr("instructions about %1 more").arg(countText(budget.instructionTokens)));
    }
    if (budget.savedTokens > 0) {
        parts.append(tr("shorter descriptions would save about %1").arg(countText(budget.savedTokens)));
    }
    m_sum->setText(parts.join(u" · "_s));
    m_model->setBudget(budget);
    setVisible(true);
}

} // namespace Signalbox
