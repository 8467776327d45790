// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/serverdialog.h"

#include "ui/models/enginelink.h"
#include "ui/servers/gatefields.h"
#include "ui/servers/healthfields.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgetstate.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

ServerDialog::ServerDialog(EngineLink &link, Purpose purpose, const ServerEntry &entry, QWidget *parent)
    : QDialog(parent)
    , m_link(link)
    , m_purpose(purpose)
    , m_entry(entry)
    , m_name(new QLineEdit(this))
    , m_transport(new QComboBox(this))
    , m_url(new QLineEdit(this))
    , m_headers(new QPlainTextEdit(this))
    , m_command(new QLineEdit(this))
    , m_arguments(new QPlainTextEdit(this))
    , m_environment(new QPlainTextEdit(this))
    , m_folder(new QLineEdit(this))
    , m_era(new QComboBox(this))
    , m_inherit(new QCheckBox(tr("Give it Signalbox's whole environment"), this))
    , m_health(new HealthFields(this))
    , m_gates(new GateFields(this))
    , m_previewTitle(new PlainLabel({}, FontRole::Secondary, Ink::Text2, this))
    , m_preview(new PlainLabel({}, FontRole::Mono, Ink::Text, this))
    , m_problem(new PlainLabel({}, FontRole::Body, Ink::Err, this))
    , m_save(new QPushButton(tr("Save"), this))
    , m_saveAndConnect(new QPushButton(tr("Save and connect"), this))
{
    setObjectName(u"serverDialog"_s);
    setWindowTitle(purpose == Purpose::Edit    ? tr("Edit server")
                   : purpose == Purpose::Clone ? tr("Clone server")
                                               : tr("Add server"));
    setAttribute(Qt::WA_DeleteOnClose);
    const Metrics metrics = metricsOf(this);

    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setHorizontalSpacing(metrics.gap(12));
    form->setVerticalSpacing(metrics.gap(8));
    m_form = form;
    buildFields(form);

    m_preview->setWordWrap(true);
    m_preview->setSelectable(true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_save->setObjectName(u"serverDialog:save"_s);
    m_saveAndConnect->setObjectName(u"serverDialog:saveAndConnect"_s);
    m_saveAndConnect->setDefault(true);
    setPrimary(m_saveAndConnect);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"serverDialog:cancel"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics.gap(8));
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    buttons->addWidget(m_saveAndConnect);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics.gap(16), metrics.gap(16), metrics.gap(16), metrics.gap(16));
    column->setSpacing(metrics.gap(12));
    column->addLayout(form);
    column->addWidget(m_previewTitle);
    column->addWidget(m_preview);
    column->addWidget(m_problem);
    column->addStretch();
    column->addLayout(buttons);
    resize(metrics.px(620), metrics.px(560));

    EntryTexts texts = textsOf(entry);
    if (purpose == Purpose::Clone) {
        texts.name += tr(" copy");
    }
    fill(texts);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_saveAndConnect, &QPushButton::clicked, this, [this] { save(true); });
    check();
}

void ServerDialog::buildFields(QFormLayout *form)
{
    const auto edited = [this] {
        m_touched = true;
        check();
    };
    m_name->setObjectName(u"serverDialog:name"_s);
    m_transport->setObjectName(u"serverDialog:transport"_s);
    m_url->setObjectName(u"serverDialog:url"_s);
    m_headers->setObjectName(u"serverDialog:headers"_s);
    m_url->setPlaceholderText(u"https://example.com/mcp"_s);
    m_headers->setPlaceholderText(u"X-Api-Key: …"_s);
    m_command->setObjectName(u"serverDialog:command"_s);
    m_arguments->setObjectName(u"serverDialog:arguments"_s);
    m_environment->setObjectName(u"serverDialog:environment"_s);
    m_folder->setObjectName(u"serverDialog:folder"_s);
    m_era->setObjectName(u"serverDialog:era"_s);
    m_inherit->setObjectName(u"serverDialog:inherit"_s);
    m_command->setPlaceholderText(u"npx"_s);
    m_arguments->setPlaceholderText(u"-y\n@modelcontextprotocol/server-everything"_s);
    m_environment->setPlaceholderText(u"KEY=VALUE"_s);
    m_folder->setPlaceholderText(tr("Signalbox's own"));
    for (QLineEdit *line : {m_name, m_url, m_command, m_folder}) {
        connect(line, &QLineEdit::textEdited, this, edited);
    }
    for (QPlainTextEdit *text : {m_arguments, m_environment, m_headers}) {
        text->setTabChangesFocus(true);
        text->setFont(fontFor(FontRole::Mono));
        text->setLineWrapMode(QPlainTextEdit::NoWrap);
        text->setFixedHeight(metricsOf(this).px(72));
        connect(text, &QPlainTextEdit::textChanged, this, edited);
    }
    for (QComboBox *box : {m_transport, m_era}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    }
    using Way = ServerEntry::Transport;
    m_transport->addItem(tr("a program on this machine (stdio)"), transportText(Way::Stdio));
    m_transport->addItem(tr("an address (Streamable HTTP)"), transportText(Way::StreamableHttp));
    m_transport->addItem(tr("an address (HTTP+SSE, older servers)"), transportText(Way::Sse));
    m_transport->addItem(tr("an address (WebSocket)"), transportText(Way::WebSocket));
    connect(m_transport, &QComboBox::currentIndexChanged, this, [this, edited] {
        showFields();
        edited();
    });
    m_era->addItem(tr("auto: ask the server"), u"auto"_s);
    m_era->addItem(tr("legacy: handshake"), u"legacy"_s);
    m_era->addItem(tr("modern: stateless"), u"modern"_s);
    for (const Era era : {Era::Modern, Era::Legacy}) {
        for (const Revision revision : knownRevisions(era)) {
            m_era->addItem(tr("only %1").arg(revisionText(revision)), revisionText(revision));
        }
    }
    m_nameFault = addRow(form, tr("&Name"), m_name).fault;
    addRow(form, tr("&Reached by"), m_transport);
    const Row url = addRow(form, tr("A&ddress"), m_url, tr("Of the MCP endpoint."));
    const Row headers = addRow(form, tr("&Headers"), m_headers, tr("One Name: value a line, sent with every request."));
    const Row command = addRow(form, tr("&Program"), m_command, tr("A name that is looked up in PATH, or a path."));
    const Row arguments =
        addRow(form, tr("&Arguments"), m_arguments, tr("One a line, as the program gets them; no quoting."));
    const Row environment =
        addRow(form, tr("&Environment"), m_environment, tr("One KEY=VALUE a line, on top of a short safe list."));
    form->addRow({}, m_inherit);
    const Row folder = addRow(form, tr("&Folder"), m_folder, tr("Where it is started."));
    m_urlFault = url.fault;
    m_headersFault = headers.fault;
    m_commandFault = command.fault;
    m_environmentFault = environment.fault;
    m_networkRows = {url.box, headers.box};
    m_processRows = {command.box, arguments.box, environment.box, m_inherit, folder.box};
    addRow(form, tr("P&rotocol era"), m_era);
    addRow(form, tr("Ca&lls"), m_gates);
    m_gates->setSettings(m_entry.gates);
    connect(m_gates, &GateFields::edited, this, [this] {
        m_touched = true;
        check();
    });
    addHealth(form);
}

void ServerDialog::addHealth(QFormLayout *form)
{
    const Row row = addRow(form, tr("Health chec&k"), m_health);
    m_healthFault = row.fault;
    m_health->setAccessibleName({});
    m_health->choice()->setAccessibleName(tr("Health check"));
    if (auto *name = qobject_cast<QLabel *>(form->labelForField(row.box))) {
        name->setBuddy(m_health->choice());
    }
    QStringList tools;
    if (const ToolListPtr list = m_link.tools(m_entry.id)) {
        for (const Tool &tool : list->tools) {
            if (tool.annotations.readOnly.value_or(false)) {
                tools.append(tool.name);
            }
        }
    }
    m_health->setTools(tools);
    m_health->setSettings(m_entry.health);
    connect(m_health, &HealthFields::edited, this, [this] {
        m_touched = true;
        check();
    });
}

ServerEntry ServerDialog::wanted() const
{
    ServerEntry entry = entryFrom(texts(), m_entry);
    entry.health = m_health->settings();
    entry.gates = m_gates->settings();
    return entry;
}

ServerDialog::Row ServerDialog::addRow(QFormLayout *form, const QString &label, QWidget *field, const QString &help)
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metricsOf(this).px(2));
    column->addWidget(field);
    if (!help.isEmpty()) {
        column->addWidget(new PlainLabel(help, FontRole::Secondary, Ink::Text3, box));
    }
    auto *fault = new PlainLabel({}, FontRole::Secondary, Ink::Err, box);
    fault->hide();
    column->addWidget(fault);
    form->addRow(label, box);
    if (auto *name = qobject_cast<QLabel *>(form->labelForField(box))) {
        name->setBuddy(field);
        name->setTextFormat(Qt::PlainText);
    }
    field->setAccessibleName(QString(label).remove(u'&'));
    return {box, fault};
}

void ServerDialog::showFields()
{
    const bool isProcess = m_transport->currentData().toString() == transportText(ServerEntry::Transport::Stdio);
    for (QWidget *box : std::as_const(m_processRows)) {
        m_form->setRowVisible(box, isProcess);
    }
    for (QWidget *box : std::as_const(m_networkRows)) {
        m_form->setRowVisible(box, !isProcess);
    }
    m_previewTitle->setText(isProcess ? tr("This will be started, without a shell:") : tr("This will be asked:"));
}

void ServerDialog::fill(const EntryTexts &texts)
{
    m_name->setText(texts.name);
    m_transport->setCurrentIndex(std::max(0, m_transport->findData(texts.transport)));
    m_url->setText(texts.url);
    m_headers->setPlainText(texts.headers);
    m_command->setText(texts.command);
    m_arguments->setPlainText(texts.arguments);
    m_environment->setPlainText(texts.environment);
    m_folder->setText(texts.workingDirectory);
    m_inherit->setChecked(texts.inheritEnvironment);
    m_era->setCurrentIndex(std::max(0, m_era->findData(texts.era)));
    m_given = texts;
    m_untouched.arguments = m_arguments->toPlainText();
    m_untouched.environment = m_environment->toPlainText();
    m_untouched.headers = m_headers->toPlainText();
    showFields();
    m_touched = false;
}

EntryTexts ServerDialog::texts() const
{
    const QString arguments = m_arguments->toPlainText();
    const QString environment = m_environment->toPlainText();
    const QString headers = m_headers->toPlainText();
    return {.name = m_name->text(),
            .transport = m_transport->currentData().toString(),
            .url = m_url->text(),
            .headers = headers == m_untouched.headers ? m_given.headers : headers,
            .command = m_command->text(),
            .arguments = arguments == m_untouched.arguments ? m_given.arguments : arguments,
            .environment = environment == m_untouched.environment ? m_given.environment : environment,
            .workingDirectory = m_folder->text(),
            .era = m_era->currentData().toString(),
            .inheritEnvironment = m_inherit->isChecked()};
}

void ServerDialog::check()
{
    QStringList taken;
    for (const ServerStatus &status : m_link.servers()) {
        if (m_purpose != Purpose::Edit || status.entry.id != m_entry.id) {
            taken.append(status.entry.name);
        }
    }
    const EntryTexts now = texts();
    const EntryFaults faults = faultsOf(now, taken, m_entry);
    const auto show = [this](PlainLabel *label, const QString &fault) {
        label->setText(fault);
        label->setVisible(m_touched && !fault.isEmpty());
    };
    show(m_nameFault, faults.name);
    show(m_commandFault, faults.command);
    show(m_environmentFault, faults.environment);
    show(m_urlFault, faults.url);
    show(m_headersFault, faults.headers);
    const QString healthFault = m_health->fault();
    show(m_healthFault, healthFault);
    const bool canSave = faults.isEmpty() && healthFault.isEmpty() && !m_busy;
    m_save->setEnabled(canSave);
    m_saveAndConnect->setEnabled(canSave);
    m_preview->setText(entryFrom(now, m_entry).target());
}

void ServerDialog::setBusy(bool busy)
{
    m_busy = busy;
    check();
}

void ServerDialog::save(bool connectAfter)
{
    const ServerEntry entry = wanted();
    setBusy(true);
    const auto refuse = [this](const Error &error) {
        setBusy(false);
        m_problem->setText(error.message);
        m_problem->show();
    };
    const auto done = [this, connectAfter](const QString &id) {
        if (connectAfter) {
            m_link.connectServer(id);
        }
        emit saved(id);
        accept();
    };
    if (m_purpose == Purpose::Edit) {
        m_link.updateServer(entry, this,
                            [=](const Result<> &result) { result ? done(entry.id) : refuse(result.error()); });
    } else {
        m_link.addServers({entry}, this,
                          [=](const Result<QStringList> &ids) { ids ? done(ids->value(0)) : refuse(ids.error()); });
    }
}

} // namespace Signalbox
