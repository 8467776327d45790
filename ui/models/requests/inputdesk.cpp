// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/requests/inputdesk.h"

#include "ui/models/form/formmodel.h"
#include "ui/models/requests/answerrecording.h"
#include "ui/models/requests/inputmailbox.h"
#include "ui/models/requests/samplingdraft.h"
#include "ui/models/requests/windowbroker.h"

#include <algorithm>

namespace Signalbox {

namespace {

/// What is answered to a question that the person does not want to answer.
Result<QByteArray> refusalOf(const InputCase &one)
{
    Result<QByteArray> refusal = QByteArray();
    DecliningBroker().ask({.number = one.number, .server = one.server, .kind = one.kind, .params = {}},
                          [&refusal](const Result<QByteArray> &answer) { refusal = answer; });
    return refusal;
}

} // namespace

InputDesk::InputDesk(QObject *parent)
    : QAbstractListModel(parent)
    , m_mailbox(std::make_shared<InputMailbox>())
    , m_recording(new AnswerRecording(m_mailbox, this))
{
    m_mailbox->desk = this;
}

InputDesk::~InputDesk()
{
    {
        const QMutexLocker locker(&m_mailbox->mutex);
        m_mailbox->desk = nullptr;
    }
    m_mailbox->tellBroker([](WindowBroker &broker) { broker.declineAll(); });
}

std::unique_ptr<InputBroker> InputDesk::makeBroker(std::unique_ptr<InputBroker> consents) const
{
    return std::make_unique<WindowBroker>(m_mailbox, std::move(consents));
}

int InputDesk::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant InputDesk::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const InputCase &one = m_items[size_t(index.row())].one;
    switch (role) {
    case Qt::DisplayRole:
        return one.about();
    case Qt::AccessibleTextRole:
        return tr("%1, %2, since %3: %4").arg(one.server, one.kindText(), one.since.toString(u"HH:mm:ss"), one.about());
    case NumberRole:
        return one.number;
    case ServerRole:
        return one.server;
    case KindRole:
        return one.kindText();
    case ToolRole:
        return one.origin.tool.left(InputCase::kMostAbout);
    case SinceRole:
        return one.since;
    default:
        return {};
    }
}

int InputDesk::rowOf(quint64 number) const
{
    const auto it = std::ranges::find_if(m_items, [number](const Item &item) { return item.one.number == number; });
    return it == m_items.end() ? -1 : int(it - m_items.begin());
}

const InputCase *InputDesk::at(int row) const
{
    return row >= 0 && row < count() ? &m_items[size_t(row)].one : nullptr;
}

const InputCase *InputDesk::find(quint64 number) const
{
    return at(rowOf(number));
}

quint64 InputDesk::firstOf(quint64 call) const
{
    const auto it = std::ranges::find_if(m_items, [call](const Item &item) { return item.one.origin.call == call; });
    return it == m_items.end() ? 0 : it->one.number;
}

quint64 InputDesk::firstOf(const QString &server) const
{
    const auto it = std::ranges::find_if(m_items, [&](const Item &item) { return item.one.server == server; });
    return it == m_items.end() ? 0 : it->one.number;
}

void InputDesk::bring(quint64 number)
{
    emit wanted(number);
}

FormModel *InputDesk::form(quint64 number)
{
    const int row = rowOf(number);
    if (row < 0 || m_items[size_t(row)].one.kind != InputRequest::Kind::Elicitation
        || m_items[size_t(row)].one.isAddress()) {
        return nullptr;
    }
    Item &item = m_items[size_t(row)];
    if (!item.form) {
        item.form = std::make_unique<FormModel>(item.one.elicitation.schema);
    }
    return item.form.get();
}

SamplingDraft *InputDesk::sampling(quint64 number)
{
    const int row = rowOf(number);
    if (row < 0 || m_items[size_t(row)].one.kind != InputRequest::Kind::Sampling) {
        return nullptr;
    }
    Item &item = m_items[size_t(row)];
    if (!item.sampling) {
        item.sampling = std::make_unique<SamplingDraft>();
    }
    return item.sampling.get();
}

void InputDesk::answer(quint64 number, const Result<QByteArray> &answer)
{
    if (const int row = rowOf(number); row >= 0) {
        m_mailbox->tellBroker([number, answer](WindowBroker &broker) { broker.take(number, answer); });
        drop(row);
    }
}

void InputDesk::declineAll()
{
    while (count() > 0) {
        const InputCase &last = m_items.back().one;
        answer(last.number, refusalOf(last));
    }
}

void InputDesk::setScripted(bool on)
{
    m_script.isOn = on;
    const QString path = on ? m_scriptFile : QString();
    {
        const QMutexLocker locker(&m_mailbox->mutex);
        m_mailbox->script = path; // the broker may not be there yet
    }
    m_mailbox->tellBroker([path](WindowBroker &broker) { broker.useScript(path); });
    emit scriptChanged();
}

void InputDesk::lookAtScript()
{
    m_mailbox->tellBroker([](WindowBroker &broker) { broker.lookAtScript(); });
}

void InputDesk::add(const InputCase &one)
{
    beginInsertRows({}, count(), count());
    m_items.push_back({one, nullptr, nullptr});
    endInsertRows();
    emit countChanged();
}

void InputDesk::remove(quint64 number)
{
    if (const int row = rowOf(number); row >= 0) {
        drop(row);
    }
}

void InputDesk::setScriptState(const ScriptState &state)
{
    m_script = state;
    emit scriptChanged();
}

void InputDesk::drop(int row)
{
    beginRemoveRows({}, row, row);
    const Item gone = std::move(m_items[size_t(row)]); // its models go when nobody shows the row any more
    m_items.erase(m_items.begin() + row);
    endRemoveRows();
    emit countChanged();
}

} // namespace Signalbox
