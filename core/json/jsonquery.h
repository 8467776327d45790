// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/json/json.h"

#include <QString>

#include <memory>

namespace Signalbox {

/// A compiled JMESPath expression (jmespath.org, grammar of 2015).
class JsonQuery
{
public:
    /// Errors: Kind::Usage with what is wrong and where.
    [[nodiscard]] static Result<JsonQuery> compile(const QString &expression);
    /// Null if nothing is found; likewise if a function of the expression cannot take what it finds.
    [[nodiscard]] Json of(const Json &value) const;

private:
    struct Private;
    std::shared_ptr<const Private> d;
};

} // namespace Signalbox
