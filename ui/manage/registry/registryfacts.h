// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/registry/serverjson.h"

#include <QWidget>

class QFormLayout;

namespace Signalbox {

class PlainLabel;

/// Who publishes a server and where its source and its pages lie: a stranger's word. What is opened is opened by a button
/// that says the true host.
class RegistryFacts : public QWidget
{
    Q_OBJECT
public:
    explicit RegistryFacts(QWidget *parent = nullptr);

    void setServer(const ServerJson &server);

private:
    void addFact(const QString &label, const QString &text);
    void addLink(const QString &label, const QString &address, const QString &name);

    QFormLayout *m_form;
};

} // namespace Signalbox
