// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/pastedialog.h"

#include "core/catalog/addresssecrets.h"
#include "ui/models/enginelink.h"
#include "ui/models/keptsecrets.h"
#include "ui/models/visibletext.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgetstate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

PasteDialog::PasteDialog(EngineLink &link, const QString &text, QWidget *parent)
    : QDialog(parent)
    , m_link(link)
    , m_text(new QPlainTextEdit(this))
    , m_summary(new PlainLabel(this))
    , m_notes(new PlainLabel({}, FontRole::Secondary, Ink::Warn, this))
    , m_entries(new QTreeWidget(this))
    , m_add(new QPushButton(tr("Add"), this))
    , m_addAndConnect(new QPushButton(tr("Add and connect"), this))
{
    setObjectName(u"pasteDialog"_s);
    setWindowTitle(tr("Add what was copied"));
    setAttribute(Qt::WA_DeleteOnClose);
    const Metrics metrics = metricsOf(this);

    m_text->setObjectName(u"pasteDialog:text"_s);
    m_text->setAccessibleName(tr("Command line or JSON"));
    m_text->setPlaceholderText(u"npx -y @modelcontextprotocol/server-everything"_s);
    m_text->setFont(fontFor(FontRole::Mono));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(metrics.px(120));
    m_summary->setWordWrap(true);
    m_notes->setWordWrap(true);
    m_notes->setKeepsLines(true);
    m_entries->setObjectName(u"pasteDialog:entries"_s);
    m_entries->setAccessibleName(tr("Servers found in the text"));
    m_entries->setHeaderLabels({tr("Server"), tr("What would be started or reached")});
    m_entries->setRootIsDecorated(false);
    m_entries->setUniformRowHeights(true);
    m_entries->setColumnWidth(0, metrics.px(160));
    m_add->setObjectName(u"pasteDialog:add"_s);
    m_addAndConnect->setObjectName(u"pasteDialog:addAndConnect"_s);
    m_addAndConnect->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics.gap(8));
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_add);
    buttons->addWidget(m_addAndConnect);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics.gap(16), metrics.gap(16), metrics.gap(16), metrics.gap(16));
    column->setSpacing(metrics.gap(8));
    column->addWidget(
        new PlainLabel(tr("A command line, or JSON from any program. You see what it means before it is kept."),
                       FontRole::Secondary, Ink::Text2, this));
    column->addWidget(m_text);
    column->addWidget(m_summary);
    column->addWidget(m_notes);
    column->addWidget(m_entries, 1);
    column->addLayout(buttons);
    resize(metrics.px(720), metrics.px(460));

    connect(m_text, &QPlainTextEdit::textChanged, this, &PasteDialog::understand);
    connect(m_entries, &QTreeWidget::itemChanged, this, &PasteDialog::updateButtons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, [this] { add(false); });
    connect(m_addAndConnect, &QPushButton::clicked, this, [this] { add(true); });
    m_text->setPlainText(text.trimmed());
    understand();
}

void PasteDialog::understand()
{
    const QSignalBlocker blocker(m_entries); // its rows and what was understood agree only at the end
    m_entries->clear();
    m_understood = {};
    const QString text = m_text->toPlainText();
    const Result<Understood> read = understandPaste(text);
    if (read) {
        m_understood = *read;
        m_summary->setInk(Ink::Text);
        m_summary->setText(read->summary);
    } else {
        m_summary->setInk(text.trimmed().isEmpty() ? Ink::Text2 : Ink::Err);
        m_summary->setText(text.trimmed().isEmpty() ? tr("Nothing yet.") : read.error().message);
    }
    m_notes->setText(m_understood.notes.join(u'\n'));
    m_notes->setVisible(!m_understood.notes.isEmpty());
    for (const ServerEntry &entry : std::as_const(m_understood.entries)) {
        const QString command = shownTarget(entry);
        auto *row = new QTreeWidgetItem(m_entries, {visibleText(entry.name), visibleText(command)});
        row->setCheckState(0, Qt::Checked);
        row->setFont(1, fontFor(FontRole::Mono));
        row->setData(1, Qt::ToolTipRole, plainToolTip(command));
    }
    m_entries->setVisible(!m_understood.entries.isEmpty());
    updateButtons();
}

void PasteDialog::updateButtons()
{
    const qsizetype count = chosen().size();
    m_add->setEnabled(count > 0 && !m_busy);
    m_addAndConnect->setEnabled(count == 1 && !m_busy);
    setPrimary(m_addAndConnect, count == 1);
    setPrimary(m_add, count > 1);
}

QList<ServerEntry> PasteDialog::chosen() const
{
    QList<ServerEntry> entries;
    for (int i = 0; i < m_entries->topLevelItemCount(); ++i) {
        if (m_entries->topLevelItem(i)->checkState(0) == Qt::Checked) {
            entries.append(m_understood.entries.at(i));
        }
    }
    return entries;
}

/// A password that stood in an address is kept where secrets are. If it cannot be, it lasts until Signalbox ends, and the
/// next connection after that says what is missing.
void PasteDialog::keepPasswords(const QList<ServerEntry> &entries, const QStringList &ids)
{
    for (qsizetype i = 0; i < std::min(entries.size(), ids.size()); ++i) {
        const QString &password = entries.at(i).remote.auth.secret;
        if (!password.isEmpty()) {
            changeSecrets(m_link, ids.at(i), {{SecretVault::Slot::Secret, password.toUtf8()}}, &m_link,
                          [](const Result<> &) {});
        }
    }
}

void PasteDialog::add(bool connectAfter)
{
    m_busy = true;
    updateButtons();
    const QList<ServerEntry> entries = chosen();
    m_link.addServers(entries, this, [this, connectAfter, entries](const Result<QStringList> &ids) {
        m_busy = false;
        if (!ids) {
            updateButtons();
            m_summary->setInk(Ink::Err);
            m_summary->setText(ids.error().message);
            return;
        }
        keepPasswords(entries, *ids);
        if (connectAfter && !ids->isEmpty()) {
            m_link.connectServer(ids->first());
        }
        emit added(*ids);
        accept();
    });
}

} // namespace Signalbox
