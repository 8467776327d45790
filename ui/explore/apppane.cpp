// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/apppane.h"

#include "ui/explore/apprunbox.h"
#include "ui/models/apps/appfactsmodel.h"
#include "ui/models/apps/appfindingsmodel.h"
#include "ui/models/enginelink.h"
#include "ui/models/resources/answertexts.h"
#include "ui/models/resources/serverresources.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/innertabs.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowstable.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFindingRows = 6;

} // namespace

AppPane::AppPane(EngineLink &link, ServerResources &resources, QString serverId, AppEntry entry, QWidget *parent)
    : QWidget(parent)
    , m_link(link)
    , m_id(std::move(serverId))
    , m_resources(resources)
    , m_entry(std::move(entry))
    , m_title(new PlainLabel({}, FontRole::Name, Ink::Text, this))
    , m_uri(new PlainLabel({}, FontRole::Secondary, Ink::Text2, this))
    , m_hidden(new BadgeLabel({}, this))
    , m_again(new QPushButton(icon(u"refresh"_s), tr("Read &again"), this))
    , m_tabs(new InnerTabs(this))
    , m_stack(new QStackedWidget(this))
    , m_facts(new AppFactsModel(this))
    , m_findings(new AppFindingsModel(this))
    , m_findingsTitle(new PlainLabel(tr("What the extension for apps does not allow"), FontRole::Name, Ink::Text, this))
    , m_findingsTable(new RowsTable(u"app:findings"_s, *m_findings, {1, 2, 4}, this))
    , m_sourceStack(new QStackedWidget(this))
    , m_notice(new Notice(this))
    , m_source(new JsonView(this))
    , m_run(new AppRunBox(link, m_id, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildHead(column);
    buildTabs(column);
    connect(m_again, &QPushButton::clicked, this, [this] { read(true); });
    connect(&m_resources, &ServerResources::answered, this, [this](quint64, const QString &uri) {
        if (uri == m_entry.uri) {
            handleAnswered();
        }
    });
    connect(&link, &EngineLink::serverChanged, this, [this](const QString &id) {
        if (id == m_id) {
            readIfConnected();
        }
    });
    update();
}

void AppPane::buildHead(QVBoxLayout *column)
{
    const Metrics metrics = metricsOf(this);
    m_title->setElide(PlainLabel::Elide::End);
    m_uri->setElide(PlainLabel::Elide::Middle);
    m_uri->setSelectable(true);
    m_hidden->setObjectName(u"app:hidden"_s);
    m_again->setObjectName(u"app:again"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(metrics.gap(4));
    words->addWidget(m_title);
    words->addWidget(m_uri);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metrics.gap(12), metrics.gap(8), metrics.gap(8), metrics.gap(8));
    row->setSpacing(metrics.gap(8));
    row->addLayout(words, 1);
    row->addWidget(m_hidden);
    row->addWidget(m_again);
    column->addLayout(row);
}

void AppPane::buildTabs(QVBoxLayout *column)
{
    m_tabs->setObjectName(u"app:tabs"_s);
    m_tabs->setAccessibleName(tr("Views of the app"));
    m_source->setObjectName(u"app:source"_s);
    m_sourceStack->addWidget(m_notice);
    m_sourceStack->addWidget(m_source);
    m_tabs->addTab(tr("What it may do"));
    m_tabs->addTab(tr("Source"));
    m_tabs->addTab(tr("Run"));
    m_stack->addWidget(buildFacts());
    m_stack->addWidget(m_sourceStack);
    m_stack->addWidget(m_run);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
}

QWidget *AppPane::buildFacts()
{
    const Metrics metrics = metricsOf(this);
    auto *table = new RowsTable(u"app:facts"_s, *m_facts, {3, 6, 7}, this);
    table->setAccessibleName(tr("What the app is and may do"));
    m_findingsTable->setAccessibleName(m_findingsTitle->rawText());
    m_findingsTable->fitRows(kFindingRows);
    m_findingsTitle->setContentsMargins(metrics.gap(12), metrics.gap(8), metrics.gap(12), metrics.gap(4));
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(table, 1);
    column->addWidget(m_findingsTitle);
    column->addWidget(m_findingsTable);
    return page;
}

void AppPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readIfConnected();
}

/// Once a connection, until there is something.
void AppPane::readIfConnected()
{
    const ServerStatus *status = m_link.server(m_id);
    if (!status || status->state != ServerStatus::State::Connected) {
        m_wasAsked = m_contents.has_value();
    } else if (isVisible() && !std::exchange(m_wasAsked, true)) {
        read(false);
    }
}

void AppPane::setEntry(const AppEntry &entry)
{
    m_entry = entry;
    update();
}

void AppPane::read(bool isFresh)
{
    m_notice->showWaiting(tr("Reading the app…"));
    m_resources.read(m_entry.uri, isFresh);
    m_again->setEnabled(false);
}

void AppPane::handleAnswered()
{
    m_again->setEnabled(true);
    const ResourceAnswerPtr answer = m_resources.newest(m_entry.uri);
    if (!answer) {
        return;
    }
    if (!answer->isUsable) {
        m_contents.reset();
        m_notice->showFailed(AnswerTexts::failure(*answer), AnswerTexts::cause(*answer));
        m_sourceStack->setCurrentWidget(m_notice);
        m_run->setNothing(AnswerTexts::failure(*answer));
    } else {
        m_contents = appContentsOf(*answer, m_entry.uri);
        m_source->setText(m_contents->html, u"HTML"_s);
        m_sourceStack->setCurrentWidget(m_source);
        m_run->setApp(m_entry, *m_contents);
    }
    update();
}

void AppPane::update()
{
    m_title->setText(m_entry.title);
    m_uri->setText(m_entry.uri);
    m_hidden->setVisible(m_entry.hiddenTools() > 0);
    m_hidden->setBadge({tr("%1 for apps only").arg(m_entry.hiddenTools()), BadgeKind::Outlined, {}});
    m_facts->setApp(m_entry, m_contents ? &*m_contents : nullptr);
    QList<Deviation> findings = m_entry.deviations;
    if (m_contents) {
        findings += m_contents->deviations;
        m_run->setApp(m_entry, *m_contents);
    }
    m_findings->setRows(findings);
    m_findingsTitle->setVisible(!findings.isEmpty());
    m_findingsTable->setVisible(!findings.isEmpty());
    m_tabs->setCounter(0, findings.isEmpty() ? -1 : int(findings.size()));
}

} // namespace Signalbox
