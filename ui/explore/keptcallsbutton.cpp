// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/keptcallsbutton.h"

#include "ui/models/formats.h"
#include "ui/models/keptcalls.h"
#include "ui/models/visibletext.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plaintooltip.h"

#include <QInputDialog>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostCompared = 12;
constexpr int kLabelWidth = 360;
constexpr int kNameFieldWidth = 400;

QString timeOf(const KeptCall &call)
{
    const QDateTime local = call.calledAt.toLocalTime();
    const bool isToday = local.date() == QDate::currentDate();
    return isToday
               ? QLocale().toString(local.time(), u"HH:mm:ss"_s)
               : QLocale().toString(local.date(), QLocale::ShortFormat) + QLocale().toString(local.time(), u" HH:mm"_s);
}

/// Its ends where it is long, that the menu stays narrower than the window.
QString titleOf(const KeptCall &call, const QWidget *widget)
{
    QString label = widget->fontMetrics().elidedText(visibleText(call.label().simplified()), Qt::ElideMiddle,
                                                     metricsOf(widget).px(kLabelWidth));
    label.replace(u'&', "&&"_L1);
    return call.calledAt.isValid() ? u"%1 · %2"_s.arg(label, timeOf(call)) : label;
}

/// What a title may have no room for.
QString wholeTextOf(const KeptCall &call)
{
    return call.name.isEmpty() ? QString::fromUtf8(call.arguments) : call.name;
}

QString iconOf(const KeptCall &call)
{
    if (call.isKept()) {
        return call.isPinned ? u"pin"_s : u"save"_s;
    }
    switch (call.end) {
    case KeptCall::End::ToolError:
    case KeptCall::End::Failed:
        return u"error"_s;
    case KeptCall::End::Cancelled:
        return u"stop"_s;
    case KeptCall::End::Succeeded:
    case KeptCall::End::None:
        break;
    }
    return u"history"_s;
}

} // namespace

KeptCallsButton::KeptCallsButton(KeptCalls &calls, QString serverId, QWidget *parent)
    : QPushButton(parent)
    , m_calls(calls)
    , m_id(std::move(serverId))
    , m_menu(new QMenu(this))
{
    setObjectName(u"call:kept"_s);
    setFlat(true);
    setMenu(m_menu);
    m_menu->setObjectName(u"call:keptMenu"_s);
    m_menu->setToolTipsVisible(true);
    connect(m_menu, &QMenu::aboutToShow, this, &KeptCallsButton::fill);
    connect(&calls, &KeptCalls::changed, this, &KeptCallsButton::showCount);
    showCount();
}

void KeptCallsButton::setTool(const QString &tool)
{
    m_tool = tool;
    showCount();
}

void KeptCallsButton::showCount()
{
    const QList<KeptCall> calls = m_tool.isEmpty() ? QList<KeptCall>() : m_calls.book().of(m_id, m_tool);
    const qsizetype saved = std::ranges::count_if(calls, &KeptCall::isKept);
    const QString history = countText(calls.size() - saved);
    setText(saved == 0 ? tr("History %1").arg(history) : tr("Saved %1, history %2").arg(countText(saved), history));
    setPlainToolTip(this, tr("Calls that you saved or pinned, and those made before, newest first."));
    setVisible(!m_tool.isEmpty());
    setEnabled(!calls.isEmpty());
}

void KeptCallsButton::fill()
{
    m_menu->clear();
    qDeleteAll(m_menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    const QList<KeptCall> calls = m_calls.book().of(m_id, m_tool);
    bool wasKept = false;
    for (const KeptCall &call : calls) {
        if (wasKept && !call.isKept()) {
            m_menu->addSeparator();
        }
        wasKept = call.isKept();
        addCall(*m_menu, call, calls);
    }
}

void KeptCallsButton::addCall(QMenu &menu, const KeptCall &call, const QList<KeptCall> &all)
{
    QMenu *own = menu.addMenu(Signalbox::icon(iconOf(call)), titleOf(call, this));
    own->menuAction()->setToolTip(plainToolTip(wholeTextOf(call)));
    own->addAction(tr("Put into the form"), this, [this, call] { emit putRequested(call); });
    own->addAction(Signalbox::icon(u"play"_s), tr("Call again"), this, [this, call] { emit callRequested(call); });
    own->addSeparator();
    own->addAction(tr("Name…"), this, [this, call] { askForName(call); });
    own->addAction(Signalbox::icon(u"pin"_s), call.isPinned ? tr("Unpin") : tr("Pin"), this,
                   [this, id = call.id, isPinned = !call.isPinned] {
                       if (const KeptCall *known = m_calls.book().find(id)) { // it may have ended meanwhile
                           KeptCall changed = *known;
                           changed.isPinned = isPinned;
                           m_calls.change(changed);
                       }
                   });
    if (call.request > 0) {
        own->addAction(Signalbox::icon(u"journal"_s), tr("Show in journal"), this,
                       [this, call] { emit showInJournal(call.request); });
    }
    addComparison(*own, call, all);
    own->addSeparator();
    own->addAction(Signalbox::icon(u"trash"_s), tr("Remove"), this, [this, id = call.id] { m_calls.remove(id); });
}

void KeptCallsButton::addComparison(QMenu &menu, const KeptCall &call, const QList<KeptCall> &all)
{
    QList<KeptCall> others;
    for (const KeptCall &other : all) {
        if (other.id != call.id && other.answer > 0 && other.journal == call.journal && others.size() < kMostCompared) {
            others.append(other);
        }
    }
    if (call.answer == 0 || others.isEmpty()) {
        return;
    }
    QMenu *list = menu.addMenu(Signalbox::icon(u"differs"_s), tr("Compare results with"));
    list->setToolTipsVisible(true);
    for (const KeptCall &other : others) {
        const bool isLater = call.calledAt > other.calledAt;
        const auto compare = [this, before = isLater ? other : call, after = isLater ? call : other] {
            emit compareRequested(before, after);
        };
        list->addAction(titleOf(other, this), this, compare)->setToolTip(plainToolTip(wholeTextOf(other)));
    }
}

void KeptCallsButton::askForName(const KeptCall &call)
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"call:nameDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save the call"));
    dialog->setLabelText(tr("Name:"));
    dialog->setOkButtonText(tr("Save"));
    dialog->setTextValue(call.name);
    if (auto *field = dialog->findChild<QLineEdit *>()) { // so that its title is not cut; it sizes itself by its layout
        field->setMinimumWidth(metricsOf(this).px(kNameFieldWidth));
    }
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, call](const QString &name) { keepAs(call, name.simplified()); });
    dialog->open();
}

void KeptCallsButton::save(const KeptCall &call)
{
    askForName(call);
}

void KeptCallsButton::keepAs(KeptCall call, const QString &name)
{
    if (const KeptCall *known = m_calls.book().find(call.id)) {
        call = *known; // it may have ended while the name was typed
    }
    const QList<KeptCall> calls = m_calls.book().of(call.server, call.tool);
    const auto same = std::ranges::find_if(
        calls, [&](const KeptCall &one) { return !name.isEmpty() && one.name == name && one.id != call.id; });
    call.name = name;
    if (same != calls.end()) { // edited under its name
        call.id = same->id;
        call.isPinned = same->isPinned;
    }
    if (m_calls.book().find(call.id)) {
        m_calls.change(call);
    } else if (!name.isEmpty()) {
        m_calls.remember(call);
    }
}

} // namespace Signalbox
