// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/rulespanel.h"

#include "ui/models/formats.h"
#include "ui/models/policy/policykeeper.h"
#include "ui/models/policy/ruletablemodel.h"
#include "ui/models/policy/verdicttablemodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowstable.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRulesHeight = 200; ///< of the two at first, pixels of the drawing
constexpr int kVerdictsHeight = 400;

} // namespace

RulesPanel::RulesPanel(PolicyKeeper &keeper, QWidget *parent)
    : QWidget(parent)
    , m_keeper(keeper)
    , m_model(new RuleTableModel(this))
    , m_table(new RowsTable(u"policy:rules"_s, *m_model, {6, 24, 8, 20, 14, 28}, this))
    , m_verdicts(new VerdictTableModel(this))
    , m_verdictTable(new RowsTable(u"policy:verdicts"_s, *m_verdicts, {40, 16, 44}, this))
    , m_verdictTitle(new PanelTitle(tr("What they mean for the tools"), this))
    , m_noTools(new Notice(this))
    , m_verdictStack(new QStackedWidget(this))
    , m_halves(new QSplitter(Qt::Vertical, this))
    , m_notice(new Notice(this))
    , m_stack(new QStackedWidget(this))
    , m_otherwise(new PlainLabel({}, FontRole::Body, Ink::Text2, this))
    , m_fault(new PlainLabel({}, FontRole::Body, Ink::Err, this))
    , m_open(new QPushButton(icon(u"edit"_s), tr("Open in the &editor"), this))
{
    m_table->setAccessibleName(tr("Rules"));
    m_fault->setObjectName(u"policy:rulesFault"_s);
    m_fault->setWordWrap(true);
    m_fault->setSelectable(true);
    const Metrics metrics = metricsOf(this);
    m_fault->setContentsMargins(metrics.gap(12), 0, metrics.gap(12), metrics.gap(8));
    m_halves->setChildrenCollapsible(false);
    m_halves->addWidget(m_table);
    m_halves->addWidget(buildVerdicts());
    m_halves->setSizes({metrics.px(kRulesHeight), metrics.px(kVerdictsHeight)});
    m_stack->addWidget(m_halves);
    m_stack->addWidget(m_notice);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildBar());
    column->addWidget(m_fault);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_table);
    connect(&keeper, &PolicyKeeper::factsChanged, this, &RulesPanel::showFacts);
    showFacts();
}

QWidget *RulesPanel::buildVerdicts()
{
    m_verdictTable->setAccessibleName(tr("What the rules mean for the tools"));
    m_noTools->showEmpty(
        tr("Connect a server, and each of its tools is listed here with what these rules say of a call "
           "from this window."));
    m_verdictStack->addWidget(m_verdictTable);
    m_verdictStack->addWidget(m_noTools);
    auto *lower = new QWidget(this);
    auto *column = new QVBoxLayout(lower);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_verdictTitle);
    column->addWidget(m_verdictStack, 1);
    return lower;
}

void RulesPanel::showVerdicts()
{
    const PolicyFacts &facts = m_keeper.facts();
    m_verdicts->setRows(facts.verdicts);
    m_verdictStack->setCurrentWidget(facts.verdicts.isEmpty() ? static_cast<QWidget *>(m_noTools) : m_verdictTable);
    const int shown = int(facts.verdicts.size());
    m_verdictTitle->setNote(facts.tools > shown ? tr("the first %1 of %2").arg(countText(shown), countText(facts.tools))
                                                : tr("%n tool(s)", nullptr, shown));
}

QWidget *RulesPanel::buildBar()
{
    const Metrics metrics = metricsOf(this);
    auto *bar = new QWidget(this);
    auto *path = new PlainLabel(m_keeper.rulesFile(), FontRole::Mono, Ink::Text3, bar);
    path->setElide(PlainLabel::Elide::Middle);
    m_otherwise->setObjectName(u"policy:otherwise"_s);
    m_open->setObjectName(u"policy:openRules"_s);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(metrics.gap(12), metrics.gap(8), metrics.gap(12), metrics.gap(8));
    row->setSpacing(metrics.gap(12));
    row->addWidget(m_otherwise);
    row->addWidget(path, 1);
    row->addWidget(m_open);
    connect(m_open, &QPushButton::clicked, this, [this] { m_keeper.openRules(); });
    return bar;
}

void RulesPanel::showFacts()
{
    const PolicyFacts &facts = m_keeper.facts();
    m_model->setRows(facts.rules);
    showVerdicts();
    m_open->setEnabled(facts.hasRulesFile);
    m_fault->setVisible(facts.rulesFault.has_value());
    if (facts.rulesFault) {
        const Error &fault = *facts.rulesFault;
        QStringList words{tr("The file cannot be used, so every call is asked for."), fault.message};
        words.append(fault.where.isEmpty() ? QString() : tr("At %1.").arg(fault.where));
        words.append(fault.advice);
        words.removeAll(QString());
        m_fault->setText(words.join(u' '));
    }
    const QString rest = facts.otherwise == PolicyEffect::Allow ? tr("What no rule speaks of is allowed.")
                         : facts.otherwise == PolicyEffect::Ask ? tr("What no rule speaks of is asked for.")
                                                                : tr("What no rule speaks of is denied.");
    m_otherwise->setText(facts.rulesFault ? tr("Everything is asked for.") : rest);
    if (!facts.rules.isEmpty()) {
        m_stack->setCurrentWidget(m_halves);
    } else if (facts.rulesFault) {
        showNotice(tr("No rule is in force until the file is mended."), false);
    } else if (facts.hasRulesFile) {
        showNotice(
            tr("The file has no rules yet. Each rule says for some tools, callers or arguments whether calls are "
               "allowed, asked for or denied; the first that speaks of a call decides."),
            false);
    } else {
        showNotice(
            tr("There are no rules: every call may go. Rules are a text file, so that they can be read, kept and "
               "compared. Each says for some tools, callers or arguments whether calls are allowed, asked for or "
               "denied."),
            true);
    }
}

/// Made once for each text: its button must not be made anew under the pointer.
void RulesPanel::showNotice(const QString &text, bool offersExample)
{
    m_stack->setCurrentWidget(m_notice);
    if (text == m_noticeText) {
        return;
    }
    m_noticeText = text;
    m_notice->showEmpty(text);
    if (offersExample) {
        QPushButton *make = m_notice->addButton(tr("&Make an example file"), u"plus"_s);
        make->setObjectName(u"policy:makeExample"_s);
        connect(make, &QPushButton::clicked, &m_keeper, &PolicyKeeper::makeExample);
    }
}

} // namespace Signalbox
