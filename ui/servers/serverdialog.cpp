// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/serverdialog.h"

#include "ui/form/fieldhistory.h"
#include "ui/form/unfinishedforms.h"
#include "ui/models/enginelink.h"
#include "ui/models/launch/launchasking.h"
#include "ui/servers/credentialcontrol.h"
#include "ui/servers/credentialfields.h"
#include "ui/servers/gatefields.h"
#include "ui/servers/generalfields.h"
#include "ui/servers/healthfields.h"
#include "ui/servers/rootsfields.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgetstate.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/formtabs.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"

#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

ServerDialog::ServerDialog(EngineLink &link, Purpose purpose, const ServerEntry &entry, QWidget *parent)
    : QDialog(parent)
    , m_link(link)
    , m_purpose(purpose)
    , m_entry(entry)
    , m_tabs(new FormTabs(this))
    , m_general(new GeneralFields(this))
    , m_credentials(new CredentialFields(this))
    , m_gates(new GateFields(this))
    , m_health(new HealthFields(this))
    , m_roots(new RootsFields(this))
    , m_control(new CredentialControl(
          link, *m_credentials, [this] { return this->wanted(); }, this))
    , m_offer(new QWidget(this))
    , m_problem(new PlainLabel({}, FontRole::Body, Ink::Err, this))
    , m_toFault(new QPushButton(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_save(new QPushButton(tr("Save"), this))
    , m_saveAndConnect(new QPushButton(tr("Save and connect"), this))
    , m_left((purpose == Purpose::Edit    ? u"edit:"_s + entry.id
              : purpose == Purpose::Clone ? u"clone:"_s + entry.id
                                          : u"add:"_s + entry.name))
{
    constexpr QSize kRoom(620, 560);
    setObjectName(u"serverDialog"_s);
    setWindowTitle(purpose == Purpose::Edit    ? tr("Edit server")
                   : purpose == Purpose::Clone ? tr("Clone server")
                                               : tr("Add server"));
    setAttribute(Qt::WA_DeleteOnClose);
    addPages();
    arrange();
    const Metrics metrics = metricsOf(this);
    const QSize wanted(metrics.px(kRoom.width()), metrics.px(kRoom.height()));
    resize(wanted.boundedTo(screen()->availableSize())); // large letters on a small screen
    fill();
    listen();
    check();
    m_general->setFocus(); // not the tabs
    m_history = new FieldHistory(m_tabs);
}

void ServerDialog::addPages()
{
    m_tabs->addPage(tr("General"), m_general);
    m_tabs->addPage(tr("Credentials"), m_credentials);
    m_tabs->addPage(tr("Calls"), m_gates);
    m_tabs->addPage(tr("Health"), m_health);
    m_tabs->addPage(tr("Roots"), m_roots);
}

void ServerDialog::arrange()
{
    const Metrics metrics = metricsOf(this);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_toFault->setObjectName(u"serverDialog:toFault"_s);
    m_toFault->setIcon(icon(u"error"_s));
    m_toFault->setAutoDefault(false);
    m_toFault->hide();
    m_cancel->setObjectName(u"serverDialog:cancel"_s);
    m_save->setObjectName(u"serverDialog:save"_s);
    m_saveAndConnect->setObjectName(u"serverDialog:saveAndConnect"_s);
    m_saveAndConnect->setDefault(true);
    setPrimary(m_saveAndConnect);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(metrics.gap(8));
    bottom->addWidget(m_toFault);
    bottom->addStretch();
    bottom->addWidget(buttonRow({m_saveAndConnect, m_save}, m_cancel, this));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics.gap(16), metrics.gap(8), metrics.gap(16), metrics.gap(16));
    column->setSpacing(metrics.gap(12));
    column->addWidget(buildOffer());
    column->addWidget(m_tabs, 1);
    column->addWidget(m_problem);
    column->addLayout(bottom);
}

void ServerDialog::fill()
{
    EntryTexts texts = textsOf(m_entry);
    if (m_purpose == Purpose::Clone) {
        texts.name += tr(" copy");
    }
    m_general->setTexts(texts, m_entry);
    noteTaken();
    m_credentials->setSettings(m_entry.remote);
    showPages();
    m_control->begin(m_purpose == Purpose::Edit ? m_entry.id : QString());
    QStringList all;
    QStringList reading;
    if (const ToolListPtr list = m_link.tools(m_entry.id)) {
        for (const Tool &tool : list->tools) {
            all.append(tool.name);
            if (tool.annotations.readOnly.value_or(false)) {
                reading.append(tool.name);
            }
        }
    }
    m_gates->setTools(all);
    m_gates->setSettings(m_entry.gates);
    m_health->setTools(reading);
    m_health->setSettings(m_entry.health);
    m_roots->setRoots(m_entry.roots);
}

void ServerDialog::setPlacing(SecretPlacing *placing)
{
    m_control->setPlacing(placing);
}

QWidget *ServerDialog::buildOffer()
{
    auto *row = new QHBoxLayout(m_offer);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metricsOf(this).gap(8));
    auto *label = new PlainLabel(tr("This was left without being saved."), FontRole::Secondary, Ink::Text2, m_offer);
    auto *goOn = new QPushButton(tr("Go on where you left"), m_offer);
    goOn->setObjectName(u"serverDialog:goOn"_s);
    goOn->setAutoDefault(false);
    setPlainToolTip(goOn, tr("Puts in what you had typed, but for secrets. Undo takes it out again."));
    row->addWidget(label, 1);
    row->addWidget(goOn);
    m_offer->hide();
    connect(goOn, &QPushButton::clicked, this, [this] {
        m_history->take(m_unfinished->of(m_left));
        m_general->setFocus();
        m_offer->hide();
    });
    return m_offer;
}

void ServerDialog::setUnfinished(UnfinishedForms *forms)
{
    m_unfinished = forms;
    m_offer->setVisible(forms && !forms->of(m_left).isEmpty());
}

void ServerDialog::keepUnfinished()
{
    if (m_unfinished) {
        m_unfinished->keep(m_left, m_history->changed());
    }
}

void ServerDialog::focusProgram()
{
    m_general->focusProgram();
}

void ServerDialog::reject()
{
    if (!m_busy) {
        keepUnfinished();
        QDialog::reject();
    }
}

void ServerDialog::listen()
{
    for (const FieldForm *form :
         std::initializer_list<FieldForm *>{m_general, m_credentials, m_gates, m_health, m_roots}) {
        connect(form, &FieldForm::edited, this, &ServerDialog::handleEdit);
    }
    connect(&m_link, &EngineLink::serversChanged, this, [this] {
        if (!m_busy) { // else it may be the name that we are adding
            noteTaken();
            check();
        }
    });
    connect(m_toFault, &QPushButton::clicked, m_tabs, &FormTabs::goToFirstFault);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_saveAndConnect, &QPushButton::clicked, this, [this] { save(true); });
}

void ServerDialog::showPages()
{
    m_tabs->setPageVisible(m_credentials, !m_general->isProcess());
}

void ServerDialog::noteTaken()
{
    QStringList taken;
    for (const ServerStatus &status : m_link.servers()) {
        if (m_purpose != Purpose::Edit || status.entry.id != m_entry.id) {
            taken.append(status.entry.name);
        }
    }
    m_general->setTaken(taken);
}

ServerEntry ServerDialog::wanted() const
{
    ServerEntry entry = m_general->entry();
    if (!m_general->isProcess()) {
        entry.remote = m_credentials->settings();
    }
    entry.health = m_health->settings();
    entry.gates = m_gates->settings();
    entry.roots = m_roots->roots();
    return entry;
}

void ServerDialog::handleEdit()
{
    if (!std::exchange(m_touched, true)) {
        m_tabs->showFaults();
    }
    showPages();
    check();
}

void ServerDialog::check()
{
    m_tabs->markFaults();
    const bool canSave = !m_tabs->hasFault() && !m_busy;
    m_save->setEnabled(canSave);
    m_saveAndConnect->setEnabled(canSave);
    const QString faulty = m_touched ? m_tabs->firstFaultyTitle() : QString();
    m_toFault->setText(tr("Show the fault in “%1”").arg(faulty));
    m_toFault->setVisible(!faulty.isEmpty());
}

void ServerDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_cancel->setEnabled(!busy);
    check();
}

void ServerDialog::refuse(const Error &error)
{
    setBusy(false);
    m_problem->setText(error.message);
    m_problem->show();
}

void ServerDialog::save(bool connectAfter)
{
    const ServerEntry entry = wanted();
    m_isTyped = !entry.reachesTheSame(m_entry);
    setBusy(true);
    if (m_purpose == Purpose::Edit) {
        m_link.updateServer(entry, this, [=, this](const Result<> &result) {
            result ? keepSecrets(entry.id, connectAfter) : refuse(result.error());
        });
    } else {
        m_link.addServers({entry}, this, [=, this](const Result<QStringList> &ids) {
            ids ? keepSecrets(ids->value(0), connectAfter) : refuse(ids.error());
        });
    }
}

/// Those of a server that is in the list by now.
void ServerDialog::keepSecrets(const QString &id, bool connectAfter)
{
    m_control->save(id, [=, this](const Result<> &kept) {
        if (kept) {
            return finish(id, connectAfter);
        }
        if (const ServerStatus *status = m_link.server(id)) { // what is tried again is no second server
            m_entry = status->entry;
            m_purpose = Purpose::Edit;
            m_general->setTexts(textsOf(m_entry), m_entry);
            noteTaken();
        }
        refuse(kept.error());
    });
}

void ServerDialog::finish(const QString &id, bool connectAfter)
{
    if (m_isTyped) { // by the person, who sees it whole
        acceptTypedLaunch(m_link, id);
    }
    if (connectAfter) {
        m_link.connectServer(id);
    }
    if (m_unfinished) {
        m_unfinished->forget(m_left);
    }
    emit saved(id);
    if (connectAfter) {
        emit connecting(id);
    }
    accept();
}

} // namespace Signalbox
