// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/findingsbox.h"

#include "ui/models/enginelink.h"
#include "ui/models/overview/findingswatch.h"
#include "ui/models/overview/handshakesearch.h"
#include "ui/theme/theme.h"
#include "ui/widgets/hiddenwarning.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowstable.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostFindings = 10;

} // namespace

FindingsBox::FindingsBox(EngineLink &link, QString serverId, QWidget *parent)
    : QWidget(parent)
    , m_link(link)
    , m_id(std::move(serverId))
    , m_model(new FindingModel(this))
    , m_twins(new PlainLabel({}, FontRole::Body, Ink::Warn, this))
    , m_count(new PlainLabel({}, FontRole::Body, Ink::Text2, this))
    , m_hidden(new HiddenWarning(u"overview:findingsHidden"_s, this))
    , m_table(new RowsTable(u"overview:findings"_s, *m_model, {12, 28, 42, 18}, this))
    , m_detail(new PlainLabel({}, FontRole::Secondary, Ink::Text2, this))
    , m_show(new QPushButton(tr("Show in &journal"), this))
{
    const Metrics metrics = metricsOf(this);
    m_table->setAccessibleName(tr("Findings about the protocol"));
    m_table->fitRows(kMostFindings);
    m_show->setObjectName(u"overview:findingInJournal"_s);
    m_detail->setObjectName(u"overview:findingDetail"_s);
    m_detail->setWordWrap(true);
    m_detail->setKeepsLines(true);
    m_detail->setSelectable(true);
    auto *below = new QHBoxLayout;
    below->setSpacing(metrics.gap(12));
    below->addWidget(m_detail, 1);
    below->addWidget(m_show, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, metrics.gap(4), 0, 0);
    column->setSpacing(metrics.gap(8));
    column->addWidget(new PlainLabel(tr("Findings"), FontRole::Name, Ink::Text, this));
    m_twins->setObjectName(u"overview:twins"_s);
    m_twins->setWordWrap(true);
    m_twins->setKeepsLines(true);
    column->addWidget(m_twins);
    column->addWidget(m_count);
    column->addWidget(m_hidden);
    column->addWidget(m_table);
    column->addLayout(below);
    connect(m_table, &RowsTable::currentRowChanged, this, &FindingsBox::updateChosen);
    connect(m_show, &QPushButton::clicked, this, &FindingsBox::showChosen);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    const auto refillOwn = [this](const QString &id) {
        if (id == m_id) {
            refill();
        }
    };
    connect(&link, &EngineLink::toolsChanged, this, [this, refillOwn](const QString &id) {
        refillOwn(id);
        showTwins(); // of any server
    });
    connect(&link, &EngineLink::serversChanged, this, &FindingsBox::showTwins);
    connect(&link, &EngineLink::serverChanged, this, &FindingsBox::showTwins);
    connect(&link, &EngineLink::resourcesChanged, this, refillOwn);
    connect(&link, &EngineLink::promptsChanged, this, refillOwn);
    watchFindings(link, m_id, this, [this](const MessageFindings &messages) {
        m_messages = messages;
        refill();
    });
    refill();
}

void FindingsBox::refill()
{
    const ServerStatus *status = m_link.server(m_id);
    const ToolListPtr tools = m_link.tools(m_id);
    const ResourceListPtr resources = m_link.resources(m_id);
    const ResourceListPtr templates = m_link.resourceTemplates(m_id);
    const PromptListPtr prompts = m_link.prompts(m_id);
    m_model->setSources({.profile = status && status->profile ? &*status->profile : nullptr,
                         .tools = tools.get(),
                         .resources = resources.get(),
                         .templates = templates.get(),
                         .prompts = prompts.get(),
                         .messages = m_messages});
    const int rows = m_model->rowCount();
    QString count = tr("The protocol's linter found %n thing(s).", nullptr, rows);
    if (m_model->isCut()) {
        count += u' ' + tr("There may be more: the journal flags each message.");
    }
    m_count->setText(count);
    m_hidden->setVisible(m_model->hides());
    m_count->setVisible(rows > 0);
    m_table->setVisible(rows > 0);
    showTwins();
    updateChosen();
}

/// One server that is connected twice is said once, not at each of its tools.
void FindingsBox::showTwins()
{
    const ServerStatus *own = m_link.server(m_id);
    ToolNames names;
    for (const ServerStatus &status : m_link.servers()) {
        const ToolListPtr tools = m_link.tools(status.entry.id);
        names.set(status.entry.name, tools ? tools->names : nullptr);
    }
    QStringList lines;
    const QList<ToolNameTwin> twins = names.twins(own ? own->entry.name : QString());
    for (const ToolNameTwin &twin : twins) {
        lines.append(
            tr("%n tool(s) have the same names as those of “%1”: is it the same server twice? A model that has "
               "both may call the wrong one.",
               nullptr, twin.same)
                .arg(twin.server));
    }
    m_twins->setText(lines.join(u'\n'));
    m_twins->setVisible(!lines.isEmpty());
    setVisible(!lines.isEmpty() || m_model->rowCount() > 0);
}

const FindingRow *FindingsBox::current() const
{
    return m_model->row(m_table->currentIndex());
}

/// Where the handshake lies is looked for when it is wanted: it is older than whoever could have noted it.
void FindingsBox::showChosen()
{
    const FindingRow *row = current();
    const ServerStatus *status = m_link.server(m_id);
    if (row && row->sequence) {
        emit showInJournal(*row->sequence);
    } else if (row && row->isHandshake && status) {
        QtConcurrent::run(newestHandshake, m_link.journalFolder(), status->entry.name.toUtf8())
            .then(this, [this](const std::optional<quint64> &sequence) {
                if (sequence) {
                    emit showInJournal(*sequence);
                }
            });
    }
}

void FindingsBox::updateChosen()
{
    const FindingRow *row = current();
    const ServerStatus *status = m_link.server(m_id);
    QStringList lines;
    if (row) {
        lines.append(tr("Expected %1, found %2.").arg(row->deviation.expected, row->deviation.found));
        if (status && status->profile) {
            lines.append(FindingModel::pageOf(row->deviation, status->profile->revision));
        }
        lines.removeAll(QString());
    }
    m_detail->setText(lines.join(u'\n'));
    m_show->setVisible(row && (row->sequence || row->isHandshake) && !m_link.journalFolder().isEmpty());
}

} // namespace Signalbox
