// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/policypage.h"

#include "ui/models/policy/policykeeper.h"
#include "ui/policy/definitionspanel.h"
#include "ui/policy/rulespanel.h"
#include "ui/policy/sessionspanel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/innertabs.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

enum PolicyTab { RulesTab, SessionsTab, DefinitionsTab };

} // namespace

PolicyPage::PolicyPage(EngineLink &link, const QString &rulesFile, QWidget *parent)
    : QWidget(parent)
    , m_keeper(new PolicyKeeper(link, rulesFile, this))
    , m_tabs(new InnerTabs(this))
    , m_stack(new QStackedWidget(this))
    , m_said(new PlainLabel({}, FontRole::Secondary, Ink::Text2, this))
{
    setObjectName(u"policyPage"_s);
    setAccessibleName(tr("Policy"));
    m_tabs->setObjectName(u"policy:tabs"_s);
    m_tabs->setAccessibleName(tr("What decides"));
    m_said->setObjectName(u"policy:said"_s);
    m_said->setElide(PlainLabel::Elide::End);
    for (const QString &title : {tr("Rules"), tr("Sessions"), tr("Definitions")}) {
        m_tabs->addTab(title);
    }
    m_stack->addWidget(new RulesPanel(*m_keeper, this));
    m_stack->addWidget(new SessionsPanel(*m_keeper, this));
    m_stack->addWidget(new DefinitionsPanel(*m_keeper, this));
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        m_said->setText({}); // it was said of another one
    });
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(0, 0, metricsOf(this).gap(12), 0);
    bar->setSpacing(metricsOf(this).gap(12));
    bar->addWidget(m_tabs);
    bar->addWidget(m_said, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_stack, 1);
    connect(m_keeper, &PolicyKeeper::factsChanged, this, &PolicyPage::showCounts);
    connect(m_keeper, &PolicyKeeper::done, this, [this](const QString &what) {
        m_said->setInk(Ink::Ok);
        m_said->setText(what);
    });
    connect(m_keeper, &PolicyKeeper::failed, this, [this](const Error &error) {
        m_said->setInk(Ink::Err);
        m_said->setText(error.advice.isEmpty() ? error.message : error.message + u' ' + error.advice);
    });
    showCounts();
}

QList<QWidget *> PolicyPage::panes() const
{
    return {m_stack->widget(0), m_stack->widget(1), m_stack->widget(2)};
}

void PolicyPage::showCounts()
{
    const PolicyFacts &facts = m_keeper->facts();
    const auto valid = std::ranges::count(facts.sessions, false, &SessionFacts::isOver);
    const auto changed =
        std::ranges::count(facts.definitions, DefinitionFacts::State::Changed, &DefinitionFacts::state);
    m_tabs->setCounter(RulesTab, facts.rules.isEmpty() ? -1 : int(facts.rules.size()));
    m_tabs->setCounter(SessionsTab, valid > 0 ? int(valid) : -1);
    m_tabs->setCounter(DefinitionsTab, changed > 0 ? int(changed) : -1);
    m_tabs->setTabToolTip(SessionsTab, tr("The figure counts sessions that are valid."));
    m_tabs->setTabToolTip(DefinitionsTab, tr("The figure counts definitions that changed."));
}

void PolicyPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_keeper->setActive(true);
}

void PolicyPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_keeper->setActive(false);
}

} // namespace Signalbox
