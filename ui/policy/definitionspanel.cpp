// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/definitionspanel.h"

#include "core/json/jsontext.h"
#include "ui/models/policy/consentcase.h"
#include "ui/models/policy/definitiontablemodel.h"
#include "ui/models/policy/policykeeper.h"
#include "ui/theme/theme.h"
#include "ui/widgets/jsondiffview.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowstable.h"
#include "ui/widgets/textpane.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace Signalbox {

using namespace Qt::StringLiterals;

DefinitionsPanel::DefinitionsPanel(PolicyKeeper &keeper, QWidget *parent)
    : QWidget(parent)
    , m_keeper(keeper)
    , m_model(new DefinitionTableModel(this))
    , m_table(new RowsTable(u"policy:definitions"_s, *m_model, {20, 30, 18, 16, 16}, this))
    , m_notice(new Notice(this))
    , m_stack(new QStackedWidget(this))
    , m_title(new PlainLabel({}, FontRole::Name, Ink::Text, this))
    , m_views(new QStackedWidget(this))
    , m_definition(new JsonView(this))
    , m_difference(new JsonDiffView(u"policy:difference"_s, this))
    , m_accept(new QPushButton(tr("&Accept what it is now"), this))
    , m_forget(new QPushButton(tr("&Forget all of this server"), this))
{
    m_table->setAccessibleName(tr("Accepted definitions"));
    m_notice->showEmpty(tr("Nothing accepted yet. With the first call of a tool its definition is kept. If the server "
                           "defines it in another way later, you are asked before it is called again, and the "
                           "difference is shown here."));
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(buildLower());
    m_stack->addWidget(splitter);
    m_stack->addWidget(m_notice);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    setFocusProxy(m_table);
    connect(&keeper, &PolicyKeeper::factsChanged, this, &DefinitionsPanel::showFacts);
    connect(m_table, &RowsTable::currentRowChanged, this, &DefinitionsPanel::showCurrent);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        if (const DefinitionFacts *one = m_model->row(m_table->currentIndex())) {
            m_keeper.accept(one->server, one->tool);
        }
    });
    connect(m_forget, &QPushButton::clicked, this, [this] {
        if (const DefinitionFacts *one = m_model->row(m_table->currentIndex())) {
            m_keeper.forgetServer(one->serverId);
        }
    });
    showFacts();
}

QWidget *DefinitionsPanel::buildLower()
{
    m_title->setElide(PlainLabel::Elide::Middle);
    m_accept->setObjectName(u"policy:accept"_s);
    m_forget->setObjectName(u"policy:forget"_s);
    m_definition->setObjectName(u"policy:definition"_s);
    m_definition->pane()->setAccessibleName(tr("The definition as it was accepted"));
    m_difference->setTitles(tr("As it was accepted"), tr("As it is now"));
    m_views->addWidget(m_definition);
    m_views->addWidget(m_difference);
    const Metrics metrics = metricsOf(this);
    auto *lower = new QWidget(this);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(metrics.gap(12), metrics.gap(8), metrics.gap(12), metrics.gap(8));
    bar->setSpacing(metrics.gap(8));
    bar->addWidget(m_title, 1);
    bar->addWidget(m_accept);
    bar->addWidget(m_forget);
    auto *column = new QVBoxLayout(lower);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_views, 1);
    return lower;
}

void DefinitionsPanel::showFacts()
{
    m_model->setRows(m_keeper.facts().definitions);
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    showCurrent();
}

void DefinitionsPanel::showCurrent()
{
    const DefinitionFacts *one = m_model->row(m_table->currentIndex());
    const bool isChanged = one && one->state == DefinitionFacts::State::Changed;
    m_accept->setEnabled(isChanged);
    m_forget->setEnabled(one != nullptr);
    m_title->setText(!one        ? QString()
                     : isChanged ? tr("What changed in “%1”").arg(one->tool.left(200))
                                 : tr("“%1” as it was accepted").arg(one->tool.left(200)));
    const QByteArray shown = one ? one->accepted + '\n' + one->now : QByteArray();
    if (shown == m_shown) {
        return;
    }
    m_shown = shown;
    m_views->setCurrentIndex(isChanged ? 1 : 0);
    m_definition->setText(one ? reindentJson(one->accepted) : QByteArray());
    m_difference->setComparison({});
    if (isChanged) {
        compare(*one);
    }
}

void DefinitionsPanel::compare(const DefinitionFacts &definition)
{
    QtConcurrent::run([before = definition.accepted, after = definition.now] {
        return compareTexts(before, after);
    }).then(this, [this, shown = m_shown](const JsonComparison &comparison) {
        if (shown == m_shown) {
            m_difference->setComparison(comparison);
        }
    });
}

} // namespace Signalbox
