// SPDX-License-Identifier: GPL-3.0-or-later
// Result<T>: a value, or one translated sentence that says what went wrong, with which file, and what to do.
#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace lacquer {

/// What kind of thing went wrong. The command line maps each kind to one exit code (see exitCode).
enum class ErrorKind {
    Failed,        ///< a check found problems, or anything without a better kind
    Usage,         ///< the request itself makes no sense
    BadData,       ///< a file's content cannot be used
    Missing,       ///< a file or an item that should be there is not
    Unavailable,   ///< a device or service is not there
    Internal,      ///< a bug of ours
    CannotCreate,  ///< an output cannot be made, or is in the way
    InputOutput,   ///< reading or writing failed, the disk is full
    Busy,          ///< somebody else holds the project
    Permission,    ///< not allowed, or needs the user's consent
    Cancelled,     ///< the user asked to stop
};

/// A kind and one whole sentence for the user, naming file and remedy.
struct Error {
    ErrorKind kind = ErrorKind::Failed;
    QString message;
};

/// Either a T or an Error. Nothing in Lacquer throws; a file that wraps a throwing library catches there.
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool ok() const { return state_.index() == 0; }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] T& value() & { return std::get<0>(state_); }
    [[nodiscard]] const T& value() const& { return std::get<0>(state_); }
    [[nodiscard]] T&& value() && { return std::get<0>(std::move(state_)); }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

    [[nodiscard]] const Error& error() const { return std::get<1>(state_); }

private:
    std::variant<T, Error> state_;
};

/// Success without a value, or an Error.
template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : error_(std::move(error)) {}

    [[nodiscard]] bool ok() const { return !error_; }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const Error& error() const { return *error_; }

private:
    std::optional<Error> error_;
};

}  // namespace lacquer
