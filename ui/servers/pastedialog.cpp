// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/pastedialog.h"

#include "core/catalog/addresssecrets.h"
#include "core/catalog/paste/pastebundle.h"
#include "core/catalog/paste/pastevalues.h"
#include "core/hub/engine.h"
#include "ui/models/enginelink.h"
#include "ui/models/keptsecrets.h"
#include "ui/models/launch/launchasking.h"
#include "ui/models/visibletext.h"
#include "ui/servers/launchview.h"
#include "ui/servers/pastefield.h"
#include "ui/servers/pastename.h"
#include "ui/servers/valuefields.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgetstate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QScrollArea>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

/// Of the name that was typed for it: another server may suggest the same.
QString typedNameKey(const ServerEntry &understood)
{
    return understood.name + u'\n' + shownTarget(understood);
}

} // namespace

void PasteDialog::understand()
{
    const int current = currentRow();
    const QString chosenName = m_understood.entries.value(std::max(current, 0)).name;
    const QString text = m_text->toPlainText();
    Result<Understood> read = understandPaste(text);
    if (read && read->ways == m_understood.ways && m_way->currentIndex() >= 0) { // the one that was chosen
        read = understandPaste(text, m_way->currentIndex());
    }
    const bool isEmpty = text.trimmed().isEmpty();
    const std::optional<PastedBundle> bundle = bundleIn(text);
    m_openBundle->setVisible(bundle && !bundle->path.isEmpty());
    m_understood = read.value_or(Understood());
    if (read) {
        m_summary->setInk(Ink::Text);
        m_summary->setText(read->summary);
    } else {
        const Error &error = read.error();
        const QString where = error.where.isEmpty() ? QString() : u" ("_s + error.where + u')';
        m_summary->setInk(isEmpty ? Ink::Text2 : bundle ? Ink::Text : Ink::Err);
        m_summary->setText(isEmpty ? tr("Nothing yet.") : error.message + where);
    }
    m_text->markFault(read ? std::nullopt : pasteFault(text));
    m_notes->setText(m_understood.notes.join(u'\n'));
    m_notes->setVisible(!m_understood.notes.isEmpty());
    m_discard->setVisible(!isEmpty);
    showWays();
    fillList(chosenName);
}

void PasteDialog::showWays()
{
    const QSignalBlocker blocker(m_way);
    m_way->clear();
    for (const QString &way : std::as_const(m_understood.ways)) {
        m_way->addItem(visibleText(way));
    }
    m_way->setCurrentIndex(int(m_understood.way));
    m_wayRow->setVisible(m_understood.ways.size() > 1);
}

void PasteDialog::fillList(const QString &chosenName)
{
    const QSignalBlocker blocker(m_entries); // its rows and what was understood agree only at the end
    m_entries->clear();
    m_shown = -1;
    m_choices.clear();
    const int secrets = std::accumulate(m_understood.entries.cbegin(), m_understood.entries.cend(), 0,
                                        [](int sum, const ServerEntry &entry) { return sum + countSecrets(entry); });
    m_takes->setVisible(m_hasSafe && secrets > 0);
    m_takes->setText(tr("Keep %n secret(s) of this text where secrets are kept, not in the list", nullptr, secrets));
    forgetTypedNames();
    for (const ServerEntry &entry : std::as_const(m_understood.entries)) {
        m_choices.append(choiceFrom(entry, m_hasSafe && m_takes->isChecked()));
        QString &name = m_choices.last().entry.name;
        name = m_names.value(typedNameKey(entry), name);
        const QString command = shownTarget(entry);
        auto *row = new QTreeWidgetItem(m_entries, {visibleText(name), visibleText(command)});
        row->setCheckState(0, Qt::Checked);
        row->setFont(1, fontFor(FontRole::Mono));
        row->setData(1, Qt::ToolTipRole, plainToolTip(command));
        if (entry.name == chosenName || !m_entries->currentItem()) {
            m_entries->setCurrentItem(row);
        }
    }
    const bool hasSome = !m_choices.isEmpty();
    m_entries->setVisible(m_choices.size() > 1);
    m_detail->setVisible(hasSome);
    showCurrent();
    updateButtons();
}

/// Of what the text does not name any more. A text that makes no sense for the moment is still being typed.
void PasteDialog::forgetTypedNames()
{
    const QList<ServerEntry> &entries = m_understood.entries;
    if (entries.isEmpty() && !m_text->toPlainText().trimmed().isEmpty()) {
        return;
    }
    m_names.removeIf([&entries](const std::pair<const QString &, QString &> &typed) {
        return std::ranges::none_of(entries,
                                    [&typed](const ServerEntry &entry) { return typedNameKey(entry) == typed.first; });
    });
}

int PasteDialog::currentRow() const
{
    return m_entries->indexOfTopLevelItem(m_entries->currentItem());
}

void PasteDialog::showCurrent()
{
    keepAnswer();
    m_shown = -1;
    const int row = currentRow();
    if (row < 0 || row >= m_choices.size()) {
        return;
    }
    ServerEntry entry = m_choices.at(row).entry;
    m_name->setEntry(entry, m_understood.entries.at(row).name);
    entry.id.clear();
    askLaunch(m_link, entry, this, [this, row, entry](const Result<LaunchQuestion> &question) {
        const auto isAsked = [&entry](ServerEntry now) { // its name may be typed meanwhile
            now.name = entry.name;
            return now == entry;
        };
        if (question && row == currentRow() && row < m_choices.size() && isAsked(m_choices.at(row).entry)) {
            showQuestion(row, *question);
        }
    });
}

void PasteDialog::rename(const QString &name)
{
    const int row = currentRow();
    if (row >= 0 && row < m_choices.size()) {
        m_choices[row].entry.name = name;
        m_names.insert(typedNameKey(m_understood.entries.at(row)), name);
        const QSignalBlocker blocker(m_entries);
        m_entries->topLevelItem(row)->setText(0, visibleText(name));
    }
}

void PasteDialog::showQuestion(int row, const LaunchQuestion &question)
{
    LaunchQuestion shown = question;
    const PasteChoice &choice = m_choices.at(row);
    for (OpenValue &value : shown.values) { // what was said before another row was looked at
        const QString key = value.need.key();
        value.isGiven = choice.secrets.contains(key) || choice.answer.secrets.contains(key);
        value.given = choice.answer.values.value(key);
        value.isAllowed = choice.answer.allowed.contains(key);
    }
    auto *values = new ValueFields(shown, m_valuesPlace);
    if (m_values && m_shown < 0) { // the same server, a letter later
        values->take(*m_values);
    }
    if (m_values) {
        m_values->hide();
        m_values->deleteLater();
    }
    m_values = values;
    m_valuesPlace->layout()->addWidget(values);
    values->setVisible(!values->isEmpty());
    connect(values, &FieldForm::edited, this, &PasteDialog::updateButtons);
    m_view->setQuestion(shown);
    m_shown = row;
    updateButtons();
}

/// Of the row that was shown until now.
void PasteDialog::keepAnswer()
{
    if (m_shown >= 0 && m_shown < m_choices.size() && m_values) {
        PasteChoice &choice = m_choices[m_shown];
        const LaunchAnswer now = m_values->answer();
        choice.answer.allowed = now.allowed;
        choice.answer.values.insert(now.values);
        choice.answer.secrets.insert(now.secrets);
    }
}

void PasteDialog::updateButtons()
{
    const QList<int> rows = chosen();
    const bool isOne = rows.size() == 1;
    const bool isWhole = isOne && rows.constFirst() == m_shown && m_values && m_values->isComplete();
    m_add->setEnabled(!rows.isEmpty() && !m_busy);
    const QString unread = isOne && rows.constFirst() == m_shown ? m_view->unread() : QString();
    m_addAndConnect->setEnabled(isWhole && !m_busy && unread.isEmpty());
    setReason(m_addAndConnect, unread);
    setPrimary(m_addAndConnect, isOne);
    setPrimary(m_add, rows.size() > 1);
}

QList<int> PasteDialog::chosen() const
{
    QList<int> rows;
    for (int i = 0; i < m_entries->topLevelItemCount(); ++i) {
        if (m_entries->topLevelItem(i)->checkState(0) == Qt::Checked) {
            rows.append(i);
        }
    }
    return rows;
}

/// What does not stand in the list of servers: passwords of addresses, secrets, values, and the person's yes. If a secret
/// cannot be kept, the next connection says what is missing.
void PasteDialog::keepRest(const QList<PasteChoice> &choices, const QStringList &ids, bool connectAfter)
{
    for (qsizetype i = 0; i < std::min(choices.size(), ids.size()); ++i) {
        const PasteChoice &choice = choices.at(i);
        const QString id = ids.at(i);
        if (!choice.password.isEmpty()) {
            changeSecrets(m_link, id, {{SecretVault::Slot::Secret, choice.password.toUtf8()}}, &m_link,
                          [](const Result<> &) {});
        }
        ServerEntry kept = choice.entry;
        kept.id = id;
        EngineLink *link = &m_link;
        answerLaunch(m_link, kept, answerOf(choice, connectAfter), &m_link, [link, id, connectAfter](const Result<> &) {
            if (connectAfter) {
                link->connectServer(id);
            }
        });
    }
}

void PasteDialog::add(bool connectAfter)
{
    keepAnswer();
    m_busy = true;
    updateButtons();
    QList<PasteChoice> choices;
    QList<ServerEntry> entries;
    for (const int row : chosen()) {
        choices.append(m_choices.at(row));
        entries.append(choices.constLast().entry);
    }
    m_link.addServers(entries, this, [this, connectAfter, choices](const Result<QStringList> &ids) {
        m_busy = false;
        if (!ids) {
            return refuse(ids.error().message);
        }
        keepRest(choices, *ids, connectAfter);
        emit added(*ids);
        if (connectAfter && !ids->isEmpty()) {
            emit connecting(ids->first());
        }
        accept();
    });
}

void PasteDialog::openBundle()
{
    if (const std::optional<PastedBundle> bundle = bundleIn(m_text->toPlainText()); bundle && !bundle->path.isEmpty()) {
        m_text->clear(); // it is not to be taken up again here
        reject();
        emit bundleWanted(bundle->path);
    }
}

void PasteDialog::refuse(const QString &why)
{
    updateButtons();
    m_summary->setInk(Ink::Err);
    m_summary->setText(why);
}

} // namespace Signalbox
