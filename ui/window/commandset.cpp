// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/commandset.h"

#include "ui/models/visibletext.h"
#include "ui/theme/icons.h"

#include <QActionGroup>
#include <QGuiApplication>
#include <QMenu>
#include <QWidget>

#include <algorithm>
#include <array>

namespace Signalbox {

namespace {

/// Back is where lines begin.
QIcon iconOf(const Command &command)
{
    const bool isBack = command.id == CommandId::GoBack;
    if (QGuiApplication::isRightToLeft() && (isBack || command.id == CommandId::GoForward)) {
        return icon(isBack ? QStringLiteral("arrow-right") : QStringLiteral("arrow-left"));
    }
    return icon(QString::fromLatin1(command.icon));
}

struct TargetText
{
    CommandId id;
    const char *text; ///< source text in context "Commands", with mnemonic; %1: the server's name
};

constexpr std::array kTargetTexts = {
    TargetText{CommandId::RestartServer, QT_TRANSLATE_NOOP("Commands", "&Restart “%1”")},
    TargetText{CommandId::KeepSecrets, QT_TRANSLATE_NOOP("Commands", "&Keep secrets of “%1” in the clear…")},
    TargetText{CommandId::EditServer, QT_TRANSLATE_NOOP("Commands", "&Edit “%1”…")},
    TargetText{CommandId::CloneServer, QT_TRANSLATE_NOOP("Commands", "C&lone “%1”…")},
    TargetText{CommandId::MoveToGroup, QT_TRANSLATE_NOOP("Commands", "Move “%1” to &group…")},
    TargetText{CommandId::ExamineServer, QT_TRANSLATE_NOOP("Commands", "E&xamine “%1”…")},
    TargetText{CommandId::RemoveServer, QT_TRANSLATE_NOOP("Commands", "Re&move “%1”…")},
};

constexpr qsizetype kMostOfName = 40; ///< characters, in a menu

/// As a menu shows it: not too long, and its & is no mnemonic.
QString targetName(const QString &server)
{
    QString name = visibleText(server);
    if (name.size() > kMostOfName) {
        name = name.left(kMostOfName / 2) + u'…' + name.right(kMostOfName / 2);
    }
    return name.replace(u'&', QStringLiteral("&&"));
}

/// Without its mnemonic.
QString plainText(const QAction &action)
{
    const QString text = action.text();
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'&' && ++i == text.size()) {
            break;
        }
        plain += text.at(i);
    }
    return plain;
}

} // namespace

CommandSet::CommandSet(QWidget *window)
    : QObject(window)
{
    auto *themes = new QActionGroup(this);
    for (const Command &command : commandTable()) {
        auto *action = new QAction(commandText(command), this);
        action->setObjectName(QStringLiteral("command:%1").arg(int(command.id)));
        action->setStatusTip(commandHelp(command));
        if (*command.icon) {
            action->setIcon(iconOf(command));
        }
        if (*command.keys) {
            QList<QKeySequence> keys{QKeySequence(QString::fromLatin1(command.keys), QKeySequence::PortableText)};
            if (command.id == CommandId::Call) {
                keys.append(QKeySequence(Qt::CTRL | Qt::Key_Enter)); // the number pad's
            }
            action->setShortcuts(keys);
        }
        if (command.id >= CommandId::ThemeSystem && command.id <= CommandId::ThemeContrast) {
            action->setCheckable(true);
            themes->addAction(action);
        }
        if (command.id == CommandId::KeepSecrets) {
            action->setCheckable(true);
        }
        connect(action, &QAction::triggered, this, [this, id = command.id] { emit triggered(id); });
        m_actions.insert(command.id, action);
    }
    serve(window);
    update({});
}

void CommandSet::fill(QMenuBar *bar) const
{
    QHash<CommandMenu, QMenu *> menus;
    for (const Command &command : commandTable()) {
        QMenu *&menu = menus[command.menu];
        if (!menu) {
            menu = bar->addMenu(menuText(command.menu));
        }
        if (command.separatorBefore) {
            menu->addSeparator();
        }
        menu->addAction(action(command.id));
    }
}

void CommandSet::serve(QWidget *window)
{
    for (const Command &command : commandTable()) {
        window->addAction(action(command.id));
    }
}

void CommandSet::update(const WindowState &state)
{
    const auto enable = [this](CommandId id, bool enabled) { action(id)->setEnabled(enabled); };
    enable(CommandId::ToggleConnection, state.hasServer && state.serverIdle);
    enable(CommandId::RestartServer, state.hasServer && state.serverConnected);
    enable(CommandId::KeepSecrets, state.hasServer);
    action(CommandId::KeepSecrets)->setChecked(state.keepsSecrets);
    enable(CommandId::EditServer, state.hasServer);
    enable(CommandId::CloneServer, state.hasServer);
    enable(CommandId::MoveToGroup, state.hasServer);
    enable(CommandId::ExamineServer, state.hasServer);
    enable(CommandId::RemoveServer, state.hasServer);
    enable(CommandId::Call, state.canCall); // several may run at once
    enable(CommandId::CancelCall, state.callRunning);
    enable(CommandId::RepeatCall, state.canCall && state.hasLastCall && !state.callRunning);
    enable(CommandId::ToggleJson, state.hasTool);
    for (const CommandId id :
         {CommandId::SaveCall, CommandId::CopyCommandLine, CommandId::CopyInspector, CommandId::CopyCurl,
          CommandId::CopyTypeScript, CommandId::CopyPython, CommandId::CopyCpp}) {
        enable(id, state.hasTool);
    }
    enable(CommandId::RefreshTools, state.serverConnected);
    enable(CommandId::ToggleJournal, state.hasJournal);
    enable(CommandId::AnswerQuestion, state.isAsked);
    enable(CommandId::NextTab, state.hasTabs);
    enable(CommandId::CloseTab, state.hasTabs);
    enable(CommandId::GoBack, state.canGoBack);
    enable(CommandId::GoForward, state.canGoForward);
    enable(CommandId::PaneBeside, state.canSplitPane);
    enable(CommandId::PaneBelow, state.canSplitPane);
    enable(CommandId::DetachPane, state.canDetachPane);
    enable(CommandId::ServerBeside, state.canSplitServer);
    enable(CommandId::ServerBelow, state.canSplitServer);
    enable(CommandId::DetachServer, state.canDetachServer);
    enable(CommandId::BringBack, state.canBringBack);
}

void CommandSet::setTarget(const QString &server, bool ends)
{
    const QString name = targetName(server);
    for (const Command &command : commandTable()) {
        const auto named = std::ranges::find(kTargetTexts, command.id, &TargetText::id);
        if (named != kTargetTexts.end()) {
            action(command.id)
                ->setText(name.isEmpty() ? commandText(command)
                                         : QCoreApplication::translate("Commands", named->text).arg(name));
        }
    }
    QAction *toggle = action(CommandId::ToggleConnection);
    const QString connects = name.isEmpty() ? tr("&Connect") : tr("&Connect “%1”").arg(name);
    const QString disconnects = name.isEmpty() ? tr("Dis&connect") : tr("Dis&connect “%1”").arg(name);
    toggle->setText(ends ? disconnects : connects);
    toggle->setIcon(icon(ends ? QStringLiteral("plug-off") : QStringLiteral("plug")));
}

QList<PaletteItem> CommandSet::items() const
{
    QList<PaletteItem> items;
    for (const Command &command : commandTable()) {
        if (command.id == CommandId::Search) {
            continue;
        }
        const QAction *action = m_actions.value(command.id);
        PaletteItem item =
            PaletteItem::ofCommand(int(command.id), plainText(*action), menuText(command.menu).remove(u'&'),
                                   action->shortcut().toString(QKeySequence::NativeText), action->isEnabled());
        item.words = commandWords(command);
        items.append(std::move(item));
    }
    return items;
}

} // namespace Signalbox
