// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/pastename.h"

#include "ui/models/enginelink.h"
#include "ui/models/visibletext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

PasteName::PasteName(EngineLink &link, QWidget *parent)
    : QWidget(parent)
    , m_link(link)
    , m_name(new QLineEdit(this))
    , m_kept(new PlainLabel({}, FontRole::Secondary, Ink::Warn, this))
{
    constexpr int kMostLetters = 200;
    const Metrics metrics = metricsOf(this);
    m_name->setObjectName(u"pasteDialog:name"_s);
    m_name->setAccessibleName(tr("Name"));
    m_name->setMaxLength(kMostLetters);
    m_kept->setObjectName(u"pasteDialog:kept"_s);
    m_kept->setWordWrap(true);
    auto *label = new PlainLabel(tr("Name"), FontRole::Body, Ink::Text2, this);
    label->setBuddy(m_name);
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics.gap(8));
    line->addWidget(label);
    line->addWidget(m_name, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics.gap(4));
    column->addLayout(line);
    column->addWidget(m_kept);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &text) {
        const QString name = text.trimmed();
        m_entry.name = name.isEmpty() ? m_suggested : name;
        showKept();
        emit edited(m_entry.name);
    });
}

void PasteName::setEntry(const ServerEntry &entry, const QString &suggested)
{
    m_entry = entry;
    m_suggested = suggested;
    m_name->setPlaceholderText(visibleText(suggested));
    if (m_name->text().trimmed() != entry.name) {
        m_name->setText(entry.name);
    }
    showKept();
}

void PasteName::showKept()
{
    QStringList same;
    for (const ServerStatus &kept : m_link.servers()) {
        if (kept.entry.reachesTheSame(m_entry)) {
            same << u"“%1”"_s.arg(visibleText(kept.entry.name));
        }
    }
    QStringList words;
    if (!same.isEmpty()) {
        words << (m_entry.transport == ServerEntry::Transport::Stdio
                      ? tr("The same command is kept already as %1.").arg(same.mid(0, 3).join(u", "_s))
                      : tr("The same address is kept already as %1.").arg(same.mid(0, 3).join(u", "_s)));
    }
    if (m_link.serverByName(m_entry.name)) {
        words << tr("There is a server of this name: the new one gets a number behind it.");
    }
    m_kept->setText(words.join(u' '));
    m_kept->setVisible(!words.isEmpty());
}

} // namespace Signalbox
