// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/sessionspanel.h"

#include "core/hub/policy/sessionbook.h"
#include "ui/form/fieldhistory.h"
#include "ui/models/policy/policykeeper.h"
#include "ui/models/policy/sessiontablemodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowstable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMsPerMinute = 60'000;
constexpr int kMostMinutes = 7 * 24 * 60;

} // namespace

SessionsPanel::SessionsPanel(PolicyKeeper &keeper, QWidget *parent)
    : QWidget(parent)
    , m_keeper(keeper)
    , m_model(new SessionTableModel(this))
    , m_table(new RowsTable(u"policy:sessions"_s, *m_model, {16, 26, 10, 14, 14, 20}, this))
    , m_notice(new Notice(this))
    , m_stack(new QStackedWidget(this))
    , m_fault(new PlainLabel({}, FontRole::Body, Ink::Err, this))
    , m_user(new QLineEdit(this))
    , m_tools(new QLineEdit(this))
    , m_minutes(new QSpinBox(this))
    , m_create(new QPushButton(tr("&Create"), this))
    , m_copy(new QPushButton(tr("C&opy id"), this))
    , m_renew(new QPushButton(tr("&Renew"), this))
    , m_end(new QPushButton(tr("E&nd"), this))
{
    m_table->setAccessibleName(tr("Sessions"));
    m_notice->showEmpty(tr("No sessions. A session says for whom calls are made, which tools may be called, and until "
                           "when. A program that names one (signalbox-cli --session) cannot go beyond it."));
    m_fault->setWordWrap(true);
    m_fault->setContentsMargins(metricsOf(this).gap(12), 0, metricsOf(this).gap(12), metricsOf(this).gap(8));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_notice);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildForm());
    column->addWidget(m_fault);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_table);
    connectParts();
    showFacts();
}

QWidget *SessionsPanel::buildForm()
{
    m_user->setObjectName(u"policy:sessionUser"_s);
    m_user->setPlaceholderText(tr("user"));
    m_user->setAccessibleName(tr("User of the new session"));
    m_tools->setObjectName(u"policy:sessionTools"_s);
    m_tools->setPlaceholderText(tr("permitted tools, such as files.read_*, github.*"));
    m_tools->setAccessibleName(tr("Tools that the new session permits"));
    m_minutes->setObjectName(u"policy:sessionMinutes"_s);
    m_minutes->setAccessibleName(tr("How long a session lasts"));
    m_minutes->setRange(1, kMostMinutes);
    m_minutes->setValue(int(SessionBook::kUsualMs / kMsPerMinute));
    m_minutes->setSuffix(tr(" min"));
    m_create->setObjectName(u"policy:createSession"_s);
    m_copy->setObjectName(u"policy:copySession"_s);
    m_renew->setObjectName(u"policy:renewSession"_s);
    m_end->setObjectName(u"policy:endSession"_s);
    const Metrics metrics = metricsOf(this);
    auto *form = new QWidget(this);
    auto *row = new QHBoxLayout(form);
    row->setContentsMargins(metrics.gap(12), metrics.gap(8), metrics.gap(12), metrics.gap(8));
    row->setSpacing(metrics.gap(8));
    row->addWidget(m_user, 1);
    row->addWidget(m_tools, 2);
    row->addWidget(m_minutes);
    row->addWidget(m_create);
    row->addSpacing(metrics.gap(16));
    row->addWidget(m_copy);
    row->addWidget(m_renew);
    row->addWidget(m_end);
    new FieldHistory(form);
    return form;
}

void SessionsPanel::connectParts()
{
    connect(&m_keeper, &PolicyKeeper::factsChanged, this, &SessionsPanel::showFacts);
    connect(m_table, &RowsTable::currentRowChanged, this, &SessionsPanel::enable);
    for (QLineEdit *field : {m_user, m_tools}) {
        connect(field, &QLineEdit::textChanged, this, &SessionsPanel::enable);
        connect(field, &QLineEdit::returnPressed, this, &SessionsPanel::create);
    }
    connect(m_create, &QPushButton::clicked, this, &SessionsPanel::create);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(currentId()); });
    connect(m_renew, &QPushButton::clicked, this, [this] { m_keeper.renewSession(currentId(), forMs()); });
    connect(m_end, &QPushButton::clicked, this, [this] { m_keeper.endSession(currentId()); });
}

void SessionsPanel::showFacts()
{
    const PolicyFacts &facts = m_keeper.facts();
    m_model->setRows(facts.sessions);
    m_stack->setCurrentWidget(facts.sessions.isEmpty() ? static_cast<QWidget *>(m_notice) : m_table);
    m_fault->setText(facts.sessionsFault ? facts.sessionsFault->message : QString());
    m_fault->setVisible(facts.sessionsFault.has_value());
    enable();
}

void SessionsPanel::enable()
{
    const SessionFacts *current = m_model->row(m_table->currentIndex());
    m_create->setEnabled(!m_user->text().trimmed().isEmpty() && !m_tools->text().trimmed().isEmpty());
    m_copy->setEnabled(current && !current->isOver);
    m_renew->setEnabled(current && !current->hasEnded);
    m_end->setEnabled(current && !current->isOver);
}

void SessionsPanel::create()
{
    if (!m_create->isEnabled()) {
        return;
    }
    QStringList tools;
    for (const QString &tool : m_tools->text().split(u',', Qt::SkipEmptyParts)) {
        tools.append(tool.trimmed());
    }
    m_keeper.createSession(m_user->text().trimmed(), tools, forMs());
    m_user->clear();
    m_tools->clear();
}

QString SessionsPanel::currentId() const
{
    const SessionFacts *current = m_model->row(m_table->currentIndex());
    return current ? current->id : QString();
}

qint64 SessionsPanel::forMs() const
{
    return m_minutes->value() * kMsPerMinute;
}

} // namespace Signalbox
