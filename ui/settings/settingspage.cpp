// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "core/base/ownfile.h"
#include "ui/models/updates/updatedesk.h"
#include "ui/settings/appearancegroup.h"
#include "ui/settings/journalgroup.h"
#include "ui/settings/placesgroup.h"
#include "ui/settings/secretsgroup.h"
#include "ui/settings/settingsimportdialog.h"
#include "ui/settings/tablegroup.h"
#include "ui/settings/teamgroup.h"
#include "ui/settings/telemetrygroup.h"
#include "ui/settings/updatesgroup.h"
#include "ui/state/uistate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filefolder.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSystemTrayIcon>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSearchWidth = 320;

} // namespace

SettingsPage::SettingsPage(EngineLink &link, Theme &theme, UiState &state, SecretPlacing *secrets, QWidget *parent)
    : QWidget(parent)
    , m_book(state.folder())
    , m_updates(new UpdateDesk(m_book, QCoreApplication::applicationVersion(), this))
{
    setObjectName(u"settingsPage"_s);
    const Metrics metrics = metricsOf(this);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metrics.gap(24), metrics.gap(8), metrics.gap(24), metrics.gap(24));
    column->setSpacing(metrics.gap(24));
    buildGroups(link, theme, secrets, content);
    for (SettingsGroup *group : std::as_const(m_groups)) {
        column->addWidget(group);
        connect(group, &SettingsGroup::changed, this, &SettingsPage::changed);
    }
    column->addStretch(1);                // what is hidden leaves no gaps
    auto *scroll = new QScrollArea(this); // a small window, or large letters
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(makeHead(this));
    page->addWidget(scroll, 1);
    setFocusProxy(m_search);
    alignLabels();
    narrow();
}

void SettingsPage::buildGroups(EngineLink &link, Theme &theme, SecretPlacing *secrets, QWidget *content)
{
    auto *appearance = new AppearanceGroup(theme, m_book, content);
    connect(appearance, &AppearanceGroup::restartRequested, this, &SettingsPage::restartRequested);
    auto *notices =
        new TableGroup(tr("Notifications"),
                       {"notifications.calls"_L1, "notifications.callSeconds"_L1, "notifications.failures"_L1,
                        "notifications.requests"_L1, "notifications.alerts"_L1},
                       m_book, content);
    notices->addNote(tr("The desktop shows them while no window of Signalbox has the focus; alerts always."));
    auto *tray = new TableGroup(tr("System tray"), {"tray.shown"_L1, "tray.keepsRunning"_L1}, m_book, content);
    if (!QSystemTrayIcon::isSystemTrayAvailable()) {
        tray->addNote(tr("This desktop has no system tray now: the icon shows itself once there is one."));
    }
    auto *requests = new TableGroup(tr("Requests of servers"), {"requests.scripted"_L1}, m_book, content);
    auto *limits = new TableGroup(tr("Limits"),
                                  {"limits.connectSeconds"_L1, "limits.requestSeconds"_L1, "limits.progressExtends"_L1,
                                   "limits.totalSeconds"_L1, "limits.messageMegabytes"_L1, "limits.listItems"_L1},
                                  m_book, content);
    limits->addNote(tr("They count from the next start on. Each server has more of its own: Edit, in its menu."));
    auto *registries = new TableGroup(tr("Registries"), {"registry.addresses"_L1}, m_book, content);
    m_groups = {appearance, notices, tray, requests, registries, limits};
    if (secrets) {
        m_groups.append(new SecretsGroup(*secrets, m_book, content));
    }
    m_groups += {new JournalGroup(link, m_book, content), new TelemetryGroup(link, m_book, content),
                 new TeamGroup(link, m_book, content), new UpdatesGroup(*m_updates, m_book, content),
                 new PlacesGroup(m_book, content)};
}

QWidget *SettingsPage::makeHead(QWidget *parent)
{
    const Metrics metrics = metricsOf(this);
    auto *head = new QWidget(parent);
    m_search = new FilterField(tr("Search settings"), head);
    m_search->setObjectName(u"settings:search"_s);
    m_search->setMinimumWidth(metrics.px(kSearchWidth));
    m_changedOnly = new QCheckBox(tr("Onl&y what was changed"), head);
    m_changedOnly->setObjectName(u"settings:changedOnly"_s);
    m_found = new PlainLabel({}, FontRole::Secondary, Ink::Text2, head);
    m_found->setObjectName(u"settings:found"_s);
    m_outcome = new PlainLabel({}, FontRole::Secondary, Ink::Text2, head);
    m_outcome->setObjectName(u"settings:outcome"_s);
    m_outcome->setWordWrap(true);
    auto *toFile = new QPushButton(tr("E&xport…"), head);
    auto *fromFile = new QPushButton(tr("&Import…"), head);
    toFile->setObjectName(u"settings:export"_s);
    fromFile->setObjectName(u"settings:import"_s);
    auto *line = new QHBoxLayout;
    line->addWidget(m_search);
    line->addWidget(m_changedOnly);
    line->addWidget(m_found);
    line->addStretch(1);
    line->addWidget(toFile);
    line->addWidget(fromFile);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(metrics.gap(24), metrics.gap(24), metrics.gap(24), metrics.gap(8));
    column->setSpacing(metrics.gap(12));
    column->addWidget(new PlainLabel(tr("Settings"), FontRole::Heading, Ink::Text, head));
    column->addLayout(line);
    column->addWidget(m_outcome);
    m_outcome->hide();
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::narrow);
    connect(m_search, &FilterField::listWanted, this, &SettingsPage::goToFirst);
    connect(m_search, &QLineEdit::returnPressed, this, &SettingsPage::goToFirst);
    connect(m_changedOnly, &QCheckBox::toggled, this, &SettingsPage::narrow);
    connect(toFile, &QPushButton::clicked, this, qOverload<>(&SettingsPage::exportTo));
    connect(fromFile, &QPushButton::clicked, this, qOverload<>(&SettingsPage::importFrom));
    return head;
}

bool SettingsPage::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::Polish || event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::Show) {
        alignLabels();
    }
    return done;
}

void SettingsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    takeUp(); // another program may have changed them
}

void SettingsPage::alignLabels()
{
    int width = 0;
    for (const SettingsGroup *group : std::as_const(m_groups)) {
        width = std::max(width, group->labelWidth());
    }
    for (SettingsGroup *group : std::as_const(m_groups)) {
        group->setLabelWidth(width);
    }
}

void SettingsPage::showUpdates()
{
    scrollTo(findChild<UpdatesGroup *>());
}

void SettingsPage::showSecrets()
{
    scrollTo(findChild<SecretsGroup *>());
}

void SettingsPage::scrollTo(SettingsGroup *group)
{
    m_changedOnly->setChecked(false); // what is filtered away cannot be shown
    m_search->clear();
    if (!group) {
        return;
    }
    if (QWidget *field = group->firstField()) {
        field->setFocus();
    }
    // Once the page, which may never have been shown, has its size.
    QTimer::singleShot(0, group, [group, area = findChild<QScrollArea *>()] { area->ensureWidgetVisible(group); });
}

void SettingsPage::startFind()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void SettingsPage::narrow()
{
    const QStringList words = m_search->text().split(u' ', Qt::SkipEmptyParts);
    int shown = 0;
    for (SettingsGroup *group : std::as_const(m_groups)) {
        shown += group->narrow(words, m_changedOnly->isChecked());
    }
    const bool isWhole = words.isEmpty() && !m_changedOnly->isChecked();
    m_found->setText(isWhole ? QString()
                     : shown == 0
                         ? (words.isEmpty() ? tr("Everything is the default.") : tr("No setting is like that."))
                         : tr("%n setting(s)", nullptr, shown));
}

void SettingsPage::goToFirst()
{
    for (const SettingsGroup *group : std::as_const(m_groups)) {
        if (QWidget *field = group->firstField()) {
            return field->setFocus(Qt::ShortcutFocusReason);
        }
    }
}

void SettingsPage::takeUp()
{
    for (SettingsGroup *group : std::as_const(m_groups)) {
        group->takeUp();
    }
    narrow();
}

void SettingsPage::say(const QString &words, bool isGood)
{
    m_outcome->setInk(isGood ? Ink::Text2 : Ink::Err);
    m_outcome->setText(words);
    m_outcome->show();
}

void SettingsPage::exportTo()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export settings"), lastFileFolder() + u"/signalbox-settings.json"_s, tr("Settings (*.json)"));
    rememberFileFolder(path);
    if (!path.isEmpty()) {
        exportTo(path);
    }
}

void SettingsPage::exportTo(const QString &path)
{
    const Result<> written = OwnFile(path).write(exportSettings(m_book));
    written ? say(tr("What is not the default was written to %1. No secret is in it.").arg(path), true)
            : say(written.error().message, false);
}

void SettingsPage::importFrom()
{
    auto *dialog = new QFileDialog(this, tr("Import settings"), {}, tr("Settings (*.json)"));
    startInLastFolder(dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, qOverload<const QString &>(&SettingsPage::importFrom));
    dialog->open();
}

SettingsImportDialog *SettingsPage::importFrom(const QString &path)
{
    const Result<QByteArray> bytes = OwnFile(path).read();
    if (!bytes) {
        say(bytes.error().message, false);
        return nullptr;
    }
    auto *dialog = new SettingsImportDialog(*bytes, m_book, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const Result<QString> backup = dialog->wanted()->apply(m_book);
        if (!backup) {
            return say(backup.error().message, false);
        }
        takeUp();
        emit changed({});
        say(tr("The settings were taken from the file. Those before are kept in %1.").arg(*backup), true);
    });
    dialog->open();
    return dialog;
}

} // namespace Signalbox
