// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/generalfields.h"

#include "core/catalog/addresssecrets.h"
#include "ui/theme/fontroles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;
using Way = ServerEntry::Transport;

GeneralFields::GeneralFields(QWidget *parent)
    : FieldForm(parent)
    , m_name(new QLineEdit(this))
    , m_transport(new QComboBox(this))
    , m_url(new QLineEdit(this))
    , m_headers(new QPlainTextEdit(this))
    , m_command(new QLineEdit(this))
    , m_arguments(new QPlainTextEdit(this))
    , m_environment(new QPlainTextEdit(this))
    , m_environmentFile(new QLineEdit(this))
    , m_folder(new QLineEdit(this))
    , m_era(new QComboBox(this))
    , m_inherit(new QCheckBox(tr("Give it Signalbox's whole environment"), this))
    , m_previewTitle(new PlainLabel({}, FontRole::Secondary, Ink::Text2, this))
    , m_preview(new PlainLabel({}, FontRole::Mono, Ink::Text, this))
{
    constexpr int kLines = 56; // three and a little, in pixels of the drawing
    nameFields();
    addChoices();
    addRows();
    addPreview();
    setFocusProxy(m_name);
    const auto changed = [this] {
        check();
        emit edited();
    };
    for (QLineEdit *line : {m_name, m_url, m_command, m_environmentFile, m_folder}) {
        connect(line, &QLineEdit::textEdited, this, changed);
    }
    for (QPlainTextEdit *text : {m_arguments, m_environment, m_headers}) {
        text->setTabChangesFocus(true);
        text->setFont(fontFor(FontRole::Mono));
        text->setLineWrapMode(QPlainTextEdit::NoWrap);
        text->setFixedHeight(metricsOf(this).px(kLines));
        connect(text, &QPlainTextEdit::textChanged, this, changed);
    }
    connect(m_transport, &QComboBox::currentIndexChanged, this, [this, changed] {
        showFields();
        changed();
    });
    connect(m_era, &QComboBox::currentIndexChanged, this, changed);
    connect(m_inherit, &QCheckBox::toggled, this, changed);
}

void GeneralFields::nameFields()
{
    m_name->setObjectName(u"serverDialog:name"_s);
    m_transport->setObjectName(u"serverDialog:transport"_s);
    m_url->setObjectName(u"serverDialog:url"_s);
    m_headers->setObjectName(u"serverDialog:headers"_s);
    m_command->setObjectName(u"serverDialog:command"_s);
    m_arguments->setObjectName(u"serverDialog:arguments"_s);
    m_environment->setObjectName(u"serverDialog:environment"_s);
    m_environmentFile->setObjectName(u"serverDialog:environmentFile"_s);
    m_folder->setObjectName(u"serverDialog:folder"_s);
    m_era->setObjectName(u"serverDialog:era"_s);
    m_inherit->setObjectName(u"serverDialog:inherit"_s);
    m_url->setPlaceholderText(u"https://example.com/mcp"_s);
    m_headers->setPlaceholderText(u"X-Api-Version: …"_s);
    m_command->setPlaceholderText(u"npx"_s);
    m_arguments->setPlaceholderText(u"-y\n@modelcontextprotocol/server-everything"_s);
    m_environment->setPlaceholderText(u"KEY=VALUE"_s);
    m_environmentFile->setPlaceholderText(u"${workspaceFolder}/.env"_s);
    m_folder->setPlaceholderText(tr("Signalbox's own"));
}

void GeneralFields::addChoices()
{
    for (QComboBox *box : {m_transport, m_era}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    }
    m_transport->addItem(tr("a program on this machine (stdio)"), transportText(Way::Stdio));
    m_transport->addItem(tr("an address (Streamable HTTP)"), transportText(Way::StreamableHttp));
    m_transport->addItem(tr("an address (HTTP+SSE, older servers)"), transportText(Way::Sse));
    m_transport->addItem(tr("an address (WebSocket)"), transportText(Way::WebSocket));
    m_era->addItem(tr("auto: ask the server"), u"auto"_s);
    m_era->addItem(tr("legacy: handshake"), u"legacy"_s);
    m_era->addItem(tr("modern: stateless"), u"modern"_s);
    for (const Era era : {Era::Modern, Era::Legacy}) {
        for (const Revision revision : knownRevisions(era)) {
            m_era->addItem(tr("only %1").arg(revisionText(revision)), revisionText(revision));
        }
    }
}

void GeneralFields::addRows()
{
    addRow(tr("&Name"), m_name);
    addRow(tr("&Reached by"), m_transport);
    addRow(tr("A&ddress"), m_url, tr("Of the MCP endpoint."));
    addRow(tr("&Headers"), m_headers, tr("One Name: value a line, sent with every request."));
    addRow(tr("&Program"), m_command, tr("A name that is looked up in PATH, or a path."));
    addRow(tr("&Arguments"), m_arguments, tr("One a line, as the program gets them; no quoting."));
    addRow(tr("&Environment"), m_environment, tr("One KEY=VALUE a line, on top of a short safe list."));
    addRow(tr("&Variables from"), m_environmentFile, tr("A file of KEY=VALUE lines, read at each start."));
    addRow({}, m_inherit);
    addRow(tr("&Folder"), m_folder, tr("Where it is started."));
    addRow(tr("P&rotocol era"), m_era);
}

void GeneralFields::addPreview()
{
    m_preview->setWordWrap(true);
    m_preview->setSelectable(true);
    addWide(m_previewTitle);
    addWide(m_preview);
}

void GeneralFields::focusProgram()
{
    m_command->setFocus(Qt::OtherFocusReason);
    m_command->selectAll();
}

bool GeneralFields::isProcess() const
{
    return m_transport->currentData().toString() == transportText(Way::Stdio);
}

void GeneralFields::showFields()
{
    const bool isStarted = isProcess();
    for (QWidget *field : std::initializer_list<QWidget *>{m_command, m_arguments, m_environment, m_environmentFile,
                                                           m_inherit, m_folder}) {
        setRowVisible(field, isStarted);
    }
    for (QWidget *field : std::initializer_list<QWidget *>{m_url, m_headers}) {
        setRowVisible(field, !isStarted);
    }
    m_previewTitle->setText(isStarted ? tr("This will be started, without a shell:") : tr("This will be asked:"));
}

void GeneralFields::setTaken(const QStringList &names)
{
    m_taken = names;
    check();
}

void GeneralFields::setTexts(const EntryTexts &texts, const ServerEntry &base)
{
    const QSignalBlocker blocker(this);
    m_base = base;
    m_name->setText(texts.name);
    m_transport->setCurrentIndex(std::max(0, m_transport->findData(texts.transport)));
    m_url->setText(texts.url);
    m_headers->setPlainText(texts.headers);
    m_command->setText(texts.command);
    m_arguments->setPlainText(texts.arguments);
    m_environment->setPlainText(texts.environment);
    m_environmentFile->setText(texts.environmentFile);
    m_folder->setText(texts.workingDirectory);
    m_inherit->setChecked(texts.inheritEnvironment);
    m_era->setCurrentIndex(std::max(0, m_era->findData(texts.era)));
    m_given = texts;
    m_untouched.arguments = m_arguments->toPlainText();
    m_untouched.environment = m_environment->toPlainText();
    m_untouched.headers = m_headers->toPlainText();
    showFields();
    check();
}

EntryTexts GeneralFields::texts() const
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
            .environmentFile = m_environmentFile->text(),
            .workingDirectory = m_folder->text(),
            .era = m_era->currentData().toString(),
            .inheritEnvironment = m_inherit->isChecked()};
}

ServerEntry GeneralFields::entry() const
{
    return entryFrom(texts(), m_base);
}

void GeneralFields::check()
{
    const EntryTexts now = texts();
    const EntryFaults faults = faultsOf(now, m_taken, m_base);
    setFault(m_name, faults.name);
    setFault(m_command, faults.command);
    setFault(m_environment, faults.environment);
    setFault(m_url, faults.url);
    setFault(m_headers, faults.headers);
    const ServerEntry entry = entryFrom(now, m_base);
    m_preview->setText(isProcess() ? entry.commandLine() : shownAddress(entry.url));
}

} // namespace Signalbox
