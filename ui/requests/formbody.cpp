// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/formbody.h"

#include "ui/form/formview.h"
#include "ui/models/form/formmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

FormBody::FormBody(const InputCase &one, FormModel &model, QWidget *parent)
    : AnswerBody(parent)
    , m_model(&model)
    , m_form(new FormView(this))
    , m_isUsable(one.isUsable)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    if (std::ranges::any_of(one.elicitation.fields, &ElicitationField::asksForSecret)) {
        auto *warning = new PlainLabel(
            tr("It asks for what looks like a secret. Forms must not: what is sent goes through the server, and stands "
               "in the journal as far as it is not recognized."),
            FontRole::Body, Ink::Warn, this);
        warning->setObjectName(u"request:secret"_s);
        warning->setWordWrap(true);
        warning->setContentsMargins(metricsOf(this).gap(12), 0, metricsOf(this).gap(12), 0);
        column->addWidget(warning);
    }
    m_form->setAccessibleName(tr("Form of the server"));
    m_form->setObjectName(u"request:form"_s);
    m_form->setUsesTitles(true); // the person reads what the server calls it
    m_form->setModel(&model);
    column->addWidget(m_form, 1);
    setFocusProxy(m_form);
    connect(&model, &FormModel::faultsChanged, this, &FormBody::changed);
}

bool FormBody::hasSeenFaults() const
{
    return !m_seen.isEmpty() && m_model && m_model->faults() == m_seen;
}

QList<AnswerBody::Choice> FormBody::choices() const
{
    QList<Choice> choices{{u"request:decline"_s, tr("Decline"), false}, {u"request:cancel"_s, tr("Cancel"), false}};
    if (m_isUsable) {
        choices.prepend({u"request:accept"_s, hasSeenFaults() ? tr("Accept anyway") : tr("Accept"), true});
    }
    return choices;
}

std::optional<Result<QByteArray>> FormBody::answerOf(int choice)
{
    switch (choice + (m_isUsable ? 0 : 1)) {
    case Decline:
        return encodeDecline();
    case Cancel:
        return encodeCancel();
    default:
        break;
    }
    if (!m_model) {
        return {};
    }
    m_model->checkNow();
    if (!m_model->faults().isEmpty() && !hasSeenFaults()) {
        m_seen = m_model->faults();
        m_form->focusFirstFault();
        emit changed();
        return {};
    }
    return encodeAccept(m_model->value());
}

QString FormBody::status() const
{
    const auto count = m_model ? int(m_model->faults().size()) : 0;
    return count > 0 ? tr("%n field(s) to fix", nullptr, count) : QString();
}

} // namespace Signalbox
